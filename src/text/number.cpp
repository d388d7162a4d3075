#include "text/number.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <system_error>

namespace kyyeu::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

char decimal_sign(NumberLocale locale) { return locale == NumberLocale::kVietnamese ? ',' : '.'; }
char group_sign(NumberLocale locale) { return locale == NumberLocale::kVietnamese ? '.' : ','; }

bool take_prefix(std::string_view& text, std::string_view prefix) {
  if (text.substr(0, prefix.size()) != prefix) {
    return false;
  }
  text.remove_prefix(prefix.size());
  return true;
}

// The digits of "1.234.567"; nullopt unless the first group has one to three digits and does not
// begin with 0 (in "0.123" the point was meant as decimal), and all others have three.
std::optional<std::string> without_groups(std::string_view whole, std::string_view separator) {
  std::size_t end = whole.find(separator);
  std::string digits(whole.substr(0, end));
  if (end == std::string_view::npos || !all_digits(digits) || digits.size() > 3 ||
      digits[0] == '0') {
    return std::nullopt;
  }
  while (end != std::string_view::npos) {
    whole.remove_prefix(end + separator.size());
    end = whole.find(separator);
    const std::string_view group = whole.substr(0, end);
    if (group.size() != 3 || !all_digits(group)) {
      return std::nullopt;
    }
    digits += group;
  }
  return digits;
}

std::optional<std::string> read_whole(std::string_view whole, char group) {
  if (all_digits(whole)) {
    return std::string(whole);
  }
  for (const std::string_view separator :
       {std::string_view(&group, 1), std::string_view("\u00A0"), std::string_view("\u2009"),
        std::string_view("\u202F")}) {
    if (auto digits = without_groups(whole, separator)) {
      return digits;
    }
  }
  return std::nullopt;
}

struct Digits {
  std::string whole;
  std::string fraction;

  bool is_zero() const {
    const auto is_nought = [](char c) { return c == '0'; };
    return std::all_of(whole.begin(), whole.end(), is_nought) &&
           std::all_of(fraction.begin(), fraction.end(), is_nought);
  }
};

void add_one_in_last_place(Digits& number) {
  for (std::string* part : {&number.fraction, &number.whole}) {
    for (auto digit = part->rbegin(); digit != part->rend(); ++digit) {
      if (*digit != '9') {
        ++*digit;
        return;
      }
      *digit = '0';
    }
  }
  number.whole.insert(0, 1, '1');
}

// Of the shortest decimal digits that mean this double, so that 2.675, which is a little less in
// binary, rounds as it reads.
Digits round_to(double magnitude, std::size_t decimals) {
  std::array<char, 512> buffer{};  // DBL_MAX has 309 digits; the smallest needs about 340 places
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                          std::chars_format::fixed);
  assert(error == std::errc());
  const std::string_view shortest(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  const std::size_t point = std::min(shortest.find('.'), shortest.size());
  Digits number{std::string(shortest.substr(0, point)),
                std::string(shortest.substr(std::min(point + 1, shortest.size())))};
  const bool rounds_up = number.fraction.size() > decimals && number.fraction[decimals] >= '5';
  number.fraction.resize(decimals, '0');
  if (rounds_up) {
    add_one_in_last_place(number);
  }
  return number;
}

}  // namespace

std::optional<Number> parse_number(std::string_view text, NumberLocale locale) {
  const bool is_negative = take_prefix(text, "-") || take_prefix(text, "\u2212");
  if (!is_negative) {
    take_prefix(text, "+");
  }
  const std::size_t sign = text.find(decimal_sign(locale));
  auto digits = read_whole(text.substr(0, sign), group_sign(locale));
  if (!digits) {
    return std::nullopt;
  }
  Number number;
  if (sign != std::string_view::npos) {
    const std::string_view fraction = text.substr(sign + 1);
    if (!all_digits(fraction)) {
      return std::nullopt;
    }
    number.decimals = static_cast<int>(fraction.size());
    *digits += '.';
    *digits += fraction;
  }
  const auto [end, error] =
      std::from_chars(digits->data(), digits->data() + digits->size(), number.value);
  if (error != std::errc()) {
    return std::nullopt;
  }
  if (is_negative && number.value != 0) {
    number.value = -number.value;
  }
  return number;
}

std::string format_number(double value, int decimals, NumberLocale locale) {
  assert(std::isfinite(value));
  const Digits number = round_to(std::abs(value), static_cast<std::size_t>(std::max(decimals, 0)));
  std::string out = value < 0 && !number.is_zero() ? "-" : "";
  for (std::size_t i = 0; i < number.whole.size(); ++i) {
    if (i > 0 && (number.whole.size() - i) % 3 == 0) {
      out += group_sign(locale);
    }
    out += number.whole[i];
  }
  if (!number.fraction.empty()) {
    out += decimal_sign(locale);
    out += number.fraction;
  }
  return out;
}

std::string format_plain(double value, int decimals) {
  assert(std::isfinite(value));
  Digits number = round_to(std::abs(value), static_cast<std::size_t>(std::max(decimals, 0)));
  number.fraction.erase(number.fraction.find_last_not_of('0') + 1);
  std::string out = value < 0 && !number.is_zero() ? "-" : "";
  out += number.whole;
  if (!number.fraction.empty()) {
    out += '.';
    out += number.fraction;
  }
  return out;
}

}  // namespace kyyeu::text
