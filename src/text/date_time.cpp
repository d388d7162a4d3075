#include "text/date_time.h"

#include <fmt/core.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdlib>
#include <memory>

namespace kyyeu::text {
namespace {

constexpr std::int64_t kSecondsPerDay = 86400;

// Reads a text from left to right; once something does not fit, nothing fits any more.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool ok() const { return ok_; }
  bool at_end() const { return rest_.empty(); }

  std::string_view take(std::size_t length) {
    ok_ = ok_ && rest_.size() >= length;
    const std::string_view taken = ok_ ? rest_.substr(0, length) : std::string_view();
    rest_.remove_prefix(taken.size());
    return taken;
  }
  // One of the characters, or NUL.
  char one_of(std::string_view characters) {
    const std::string_view taken = take(1);
    ok_ = ok_ && characters.find(taken[0]) != std::string_view::npos;
    return ok_ ? taken[0] : '\0';
  }
  int two_digits(int max) {
    const std::string_view taken = take(2);
    ok_ = ok_ && taken.find_first_not_of("0123456789") == std::string_view::npos;
    const int value = ok_ ? (taken[0] - '0') * 10 + (taken[1] - '0') : 0;
    ok_ = ok_ && value <= max;
    return value;
  }
  void skip_fraction() {
    if (!ok_ || rest_.empty() || rest_[0] != '.') {
      return;
    }
    rest_.remove_prefix(1);
    const std::size_t end = rest_.find_first_not_of("0123456789");
    ok_ = end != 0 && end != std::string_view::npos;
    rest_.remove_prefix(ok_ ? end : 0);
  }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

int read_offset(Reader& reader) {
  const char sign = reader.one_of("Zz+-");
  if (sign != '+' && sign != '-') {
    return 0;
  }
  const int hours = reader.two_digits(23);
  reader.one_of(":");
  const int minutes = reader.two_digits(59);
  return (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
}

std::string offset_text(int minutes, std::string_view colon) {
  const int size = std::abs(minutes);
  return fmt::format("{}{:02}{}{:02}", minutes < 0 ? '-' : '+', size / 60, colon, size % 60);
}

std::unique_ptr<icu::TimeZone> open_zone(std::string_view name) {
  const icu::UnicodeString id =
      icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
  return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(id));
}

// `is_local`: the seconds are those of clocks in the zone.
int offset_minutes(const icu::TimeZone& zone, std::int64_t seconds, bool is_local) {
  std::int32_t raw = 0;
  std::int32_t daylight = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(static_cast<double>(seconds) * 1000, is_local ? 1 : 0, raw, daylight, status);
  return U_SUCCESS(status) ? (raw + daylight) / 60000 : 0;
}

}  // namespace

std::optional<DateTime> parse_rfc3339(std::string_view text) {
  Reader reader(text);
  DateTime time;
  const auto date = parse_iso_date(reader.take(10));
  reader.one_of("Tt ");
  time.hour = reader.two_digits(23);
  reader.one_of(":");
  time.minute = reader.two_digits(59);
  reader.one_of(":");
  time.second = reader.two_digits(60);  // a leap second
  reader.skip_fraction();
  time.offset_minutes = read_offset(reader);
  if (!reader.ok() || !reader.at_end() || !date || !is_real(*date)) {
    return std::nullopt;
  }
  time.date = *date;
  return time;
}

std::string to_rfc3339(const DateTime& time) {
  return fmt::format("{}T{:02}:{:02}:{:02}{}", to_iso(first_day(time.date)), time.hour, time.minute,
                     time.second,
                     time.offset_minutes == 0 ? "Z" : offset_text(time.offset_minutes, ":"));
}

std::string to_rfc822(const DateTime& time) {
  constexpr std::array<std::string_view, 7> kDays = {"Thu", "Fri", "Sat", "Sun",
                                                     "Mon", "Tue", "Wed"};  // 1970-01-01: Thursday
  constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const Date date = first_day(time.date);
  const int weekday = ((days_from_civil(date) % 7) + 7) % 7;
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} {}",
                     kDays.at(static_cast<std::size_t>(weekday)), date.day,
                     kMonths.at(static_cast<std::size_t>(date.month) - 1), date.year, time.hour,
                     time.minute, time.second, offset_text(time.offset_minutes, ""));
}

std::int64_t to_unix_seconds(const DateTime& time) {
  const int minutes = time.hour * 60 + time.minute - time.offset_minutes;
  return days_from_civil(time.date) * kSecondsPerDay + std::int64_t{minutes} * 60 + time.second;
}

DateTime from_unix_seconds(std::int64_t unix_seconds, int offset_minutes) {
  const std::int64_t local = unix_seconds + std::int64_t{offset_minutes} * 60;
  std::int64_t days = local / kSecondsPerDay;
  auto second_of_day = static_cast<int>(local % kSecondsPerDay);
  if (second_of_day < 0) {
    second_of_day += kSecondsPerDay;
    --days;
  }
  days =
      std::clamp<std::int64_t>(days, days_from_civil({1, 1, 1}), days_from_civil({9999, 12, 31}));
  return {civil_from_days(static_cast<int>(days)), second_of_day / 3600, second_of_day / 60 % 60,
          second_of_day % 60, offset_minutes};
}

bool is_time_zone(std::string_view name) { return *open_zone(name) != icu::TimeZone::getUnknown(); }

DateTime local_time(std::int64_t unix_seconds, std::string_view time_zone) {
  const auto zone = open_zone(time_zone);
  return from_unix_seconds(unix_seconds, offset_minutes(*zone, unix_seconds, false));
}

Date local_date(std::int64_t unix_seconds, std::string_view time_zone) {
  return local_time(unix_seconds, time_zone).date;
}

DateTime start_of_day(Date date, std::string_view time_zone) {
  DateTime midnight;
  midnight.date = first_day(date);
  const auto zone = open_zone(time_zone);
  midnight.offset_minutes = offset_minutes(*zone, to_unix_seconds(midnight), true);
  return midnight;
}

}  // namespace kyyeu::text
