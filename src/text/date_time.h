// Moments: a date, a time of day and the distance from UTC.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/date.h"

namespace kyyeu::text {

struct DateTime {
  Date date;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int offset_minutes = 0;  // east of UTC: +420 in Viet Nam

  friend bool operator==(const DateTime&, const DateTime&) = default;
};

// RFC 3339, also with a space for the T; fractions of a second are dropped. nullopt for days and
// times that do not exist.
std::optional<DateTime> parse_rfc3339(std::string_view text);

// 2023-07-15T08:00:00+07:00, with Z for UTC.
std::string to_rfc3339(const DateTime& time);
// Sat, 15 Jul 2023 08:00:00 +0700: what RSS 2.0 asks for.
std::string to_rfc822(const DateTime& time);

// Seconds outside the years 1 to 9999 are taken to the nearest day within.
std::int64_t to_unix_seconds(const DateTime& time);
DateTime from_unix_seconds(std::int64_t unix_seconds, int offset_minutes);

// Whether it is a name of the time zone database ("Asia/Ho_Chi_Minh") or "UTC".
bool is_time_zone(std::string_view name);

// The moment as clocks in the zone showed it. An unknown zone is taken as UTC.
DateTime local_time(std::int64_t unix_seconds, std::string_view time_zone);
Date local_date(std::int64_t unix_seconds, std::string_view time_zone);

// 00:00 of the date's first day, as clocks in the zone show it.
DateTime start_of_day(Date date, std::string_view time_zone);

}  // namespace kyyeu::text
