// Dates as editors write them, down to the year alone.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::text {

// A day, a month or a year of the Gregorian calendar. Zero means not known: the default is no date
// at all, month 0 a year, day 0 a month. A coarser date orders before the finer ones within it.
struct Date {
  int year = 0;
  int month = 0;
  int day = 0;

  explicit operator bool() const { return year != 0; }
  friend auto operator<=>(const Date&, const Date&) = default;
};

// yyyy-mm-dd, yyyy-mm or yyyy, nothing around it. Checks the form only: 2023-02-31 is read, and
// is_real() says that there is no such day, so that a caller can tell the two faults apart.
std::optional<Date> parse_iso_date(std::string_view text);

// What a table's cell may hold: the ISO forms, and dd/mm/yyyy or mm/yyyy with / - or . and one or
// two digits. Spaces around it are ignored. The day always stands before the month.
std::optional<Date> parse_cell_date(std::string_view text);

// Whether the calendar has it. False for no date.
bool is_real(Date date);

// 2023-07-15, 2023-07, 2023; "" for no date.
std::string to_iso(Date date);
// 15/07/2023, 07/2023, 2023; "" for no date.
std::string to_vietnamese(Date date);

// All that follows asks for real dates.

// The first and the last day that a date of a month or a year may mean.
Date first_day(Date date);
Date last_day(Date date);

// Days since 1970-01-01 of the date's first day, and back.
int days_from_civil(Date date);
Date civil_from_days(int days);

// Keeps the precision of `date` (a year is taken as its January). A day that the month does not
// have becomes the month's last: 31 January and one month is 28 or 29 February.
Date add_months(Date date, int months);
// Counts from the date's first day.
Date add_days(Date date, int days);

}  // namespace kyyeu::text
