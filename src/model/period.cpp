#include "model/period.h"

#include <charconv>
#include <tuple>

namespace kyyeu {
namespace {

std::optional<int> digits(std::string_view text, std::size_t count) {
  if (text.size() != count) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') {
    return std::nullopt;
  }
  return value;
}

std::optional<Period> make(Period::Kind kind, int year, std::optional<int> number, int limit) {
  if (!number || *number < 1 || *number > limit) return std::nullopt;
  return Period{kind, year, *number, year};
}

// What stands after "2023-".
std::optional<Period> parse_part(int year, std::string_view part) {
  using Kind = Period::Kind;
  if (part.size() < 2) return std::nullopt;
  if (part.front() == 'H') return make(Kind::kHalf, year, digits(part.substr(1), 1), 2);
  if (part.front() == 'Q') return make(Kind::kQuarter, year, digits(part.substr(1), 1), 4);
  if (part.back() == 'T') {
    const std::string_view months = part.substr(0, part.size() - 1);
    return make(Kind::kFirstMonths, year, digits(months, months.size() > 1 ? 2 : 1), 12);
  }
  return make(Kind::kMonth, year, digits(part, 2), 12);
}

int first_month(const Period& period) {
  switch (period.kind) {
    case Period::Kind::kHalf:
      return period.number == 1 ? 1 : 7;
    case Period::Kind::kQuarter:
      return 3 * period.number - 2;
    case Period::Kind::kMonth:
      return period.number;
    default:
      return 1;
  }
}

int last_month(const Period& period) {
  switch (period.kind) {
    case Period::Kind::kHalf:
      return 6 * period.number;
    case Period::Kind::kQuarter:
      return 3 * period.number;
    case Period::Kind::kMonth:
    case Period::Kind::kFirstMonths:
      return period.number;
    default:
      return 12;
  }
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

text::Date Period::first_day() const { return {year, first_month(*this), 1}; }

text::Date Period::last_day() const { return text::last_day({last_year, last_month(*this), 0}); }

std::string Period::code() const {
  std::string base = std::to_string(year);
  switch (kind) {
    case Kind::kNone:
      return {};
    case Kind::kYear:
      return base;
    case Kind::kHalf:
      return base + "-H" + std::to_string(number);
    case Kind::kQuarter:
      return base + "-Q" + std::to_string(number);
    case Kind::kFirstMonths:
      return base + "-" + std::to_string(number) + "T";
    case Kind::kMonth:
      return base + "-" + two_digits(number);
    case Kind::kSpan:
      return base + ".." + std::to_string(last_year);
  }
  return {};
}

std::strong_ordering operator<=>(const Period& a, const Period& b) {
  // Longer before shorter: the last day counts backwards.
  if (const auto order = a.first_day() <=> b.first_day(); order != 0) return order;
  if (const auto order = b.last_day() <=> a.last_day(); order != 0) return order;
  return std::tuple(static_cast<int>(a.kind), a.number) <=>
         std::tuple(static_cast<int>(b.kind), b.number);
}

std::optional<Period> parse_period(std::string_view code) {
  const std::optional<int> year = digits(code.substr(0, 4), 4);
  if (!year) return std::nullopt;
  if (code.size() == 4) return Period{Period::Kind::kYear, *year, 0, *year};
  if (code.size() == 10 && code.substr(4, 2) == "..") {
    const std::optional<int> last = digits(code.substr(6), 4);
    if (!last || *last < *year) return std::nullopt;
    return Period{Period::Kind::kSpan, *year, 0, *last};
  }
  if (code.size() < 6 || code[4] != '-') return std::nullopt;
  return parse_part(*year, code.substr(5));
}

}  // namespace kyyeu
