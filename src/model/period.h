// Period: the stretch of time a result, a target or an award speaks of (content-format.md §1).
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "text/date.h"

namespace kyyeu {

struct Period {
  enum class Kind { kNone, kYear, kHalf, kQuarter, kFirstMonths, kMonth, kSpan };

  Kind kind = Kind::kNone;
  int year = 0;
  int number = 0;     // which half, quarter or month; how many first months
  int last_year = 0;  // of a span; equals `year` otherwise

  explicit operator bool() const { return kind != Kind::kNone; }
  bool covers(int a_year) const { return year <= a_year && a_year <= last_year; }
  text::Date first_day() const;
  text::Date last_day() const;
  // "2023-H1": the form it is written in.
  std::string code() const;
  // By time: first day, then the longer before the shorter (2023 before 2023-H1).
  friend std::strong_ordering operator<=>(const Period& a, const Period& b);
  friend bool operator==(const Period& a, const Period& b) = default;
};

// `2018` · `2023-H1` · `2023-Q3` · `2025-9T` · `2023-07` · `2017..2022`; nothing else.
std::optional<Period> parse_period(std::string_view code);

}  // namespace kyyeu
