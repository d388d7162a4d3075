#include "text/date.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <vector>

#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

// The value of between `min_digits` and `max_digits` decimal digits, which must not be zero:
// Date keeps zero for what is not known.
std::optional<int> positive(std::string_view digits, std::size_t min_digits,
                            std::size_t max_digits) {
  if (digits.size() < min_digits || digits.size() > max_digits) {
    return std::nullopt;
  }
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') {
      return std::nullopt;
    }
    value = value * 10 + (c - '0');
  }
  return value == 0 ? std::nullopt : std::optional(value);
}

std::optional<Date> make_date(std::optional<int> year, std::optional<int> month,
                              std::optional<int> day) {
  if (!year || !month || !day) {
    return std::nullopt;
  }
  return Date{*year, *month, *day};
}

constexpr std::optional<int> kNotGiven = 0;

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int days_in_month(int year, int month) {
  assert(month >= 1 && month <= 12);
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[static_cast<std::size_t>(month) - 1];
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, '-');
  if (parts.size() > 3) {
    return std::nullopt;
  }
  return make_date(positive(parts[0], 4, 4),
                   parts.size() > 1 ? positive(parts[1], 2, 2) : kNotGiven,
                   parts.size() > 2 ? positive(parts[2], 2, 2) : kNotGiven);
}

std::optional<Date> parse_cell_date(std::string_view text) {
  text = trim(text);
  if (const auto iso = parse_iso_date(text)) {
    return iso;
  }
  const std::size_t separator = text.find_first_of("/-.");
  if (separator == std::string_view::npos) {
    return std::nullopt;
  }
  const std::vector<std::string_view> parts = split(text, text[separator]);
  switch (parts.size()) {
    case 2:
      return make_date(positive(parts[1], 4, 4), positive(parts[0], 1, 2), kNotGiven);
    case 3:
      return make_date(positive(parts[2], 4, 4), positive(parts[1], 1, 2),
                       positive(parts[0], 1, 2));
    default:
      return std::nullopt;
  }
}

bool is_real(Date date) {
  if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0) {
    return false;
  }
  if (date.month == 0) {
    return date.day == 0;
  }
  return date.day <= days_in_month(date.year, date.month);
}

std::string to_iso(Date date) {
  if (!date) {
    return {};
  }
  if (date.month == 0) {
    return fmt::format("{:04}", date.year);
  }
  if (date.day == 0) {
    return fmt::format("{:04}-{:02}", date.year, date.month);
  }
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_vietnamese(Date date) {
  if (!date) {
    return {};
  }
  if (date.month == 0) {
    return fmt::format("{:04}", date.year);
  }
  if (date.day == 0) {
    return fmt::format("{:02}/{:04}", date.month, date.year);
  }
  return fmt::format("{:02}/{:02}/{:04}", date.day, date.month, date.year);
}

Date first_day(Date date) { return {date.year, std::max(date.month, 1), std::max(date.day, 1)}; }

Date last_day(Date date) {
  const int month = date.month == 0 ? 12 : date.month;
  return {date.year, month, date.day == 0 ? days_in_month(date.year, month) : date.day};
}

// Both ways by Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March
// and are counted in eras of 400.
int days_from_civil(Date date) {
  const Date first = first_day(date);
  const int year = first.month <= 2 ? first.year - 1 : first.year;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int month_from_march = (first.month + 9) % 12;
  const int day_of_year = (153 * month_from_march + 2) / 5 + first.day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date civil_from_days(int days) {
  days += 719468;
  const int era = (days >= 0 ? days : days - 146096) / 146097;
  const int day_of_era = days - era * 146097;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month_from_march = (5 * day_of_year + 2) / 153;
  const int day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  const int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

Date add_months(Date date, int months) {
  const int count = date.year * 12 + std::max(date.month, 1) - 1 + months;
  const int year = count >= 0 ? count / 12 : (count - 11) / 12;
  const int month = count - year * 12 + 1;
  return {year, month, std::min(date.day, days_in_month(year, month))};
}

Date add_days(Date date, int days) { return civil_from_days(days_from_civil(date) + days); }

}  // namespace kyyeu::text
