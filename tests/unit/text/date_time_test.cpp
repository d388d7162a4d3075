#include "text/date_time.h"

#include <doctest/doctest.h>

#include <limits>

namespace kyyeu::text {
namespace {

constexpr std::string_view kHanoi = "Asia/Ho_Chi_Minh";

TEST_CASE("RFC 3339 is read") {
  CHECK(parse_rfc3339("2023-07-15T08:30:05+07:00") == DateTime{{2023, 7, 15}, 8, 30, 5, 420});
  CHECK(parse_rfc3339("2023-07-15T08:30:05Z") == DateTime{{2023, 7, 15}, 8, 30, 5, 0});
  CHECK(parse_rfc3339("2023-07-15 08:30:05.123-03:30") == DateTime{{2023, 7, 15}, 8, 30, 5, -210});
  CHECK(parse_rfc3339("2016-12-31t23:59:60z") == DateTime{{2016, 12, 31}, 23, 59, 60, 0});
}

TEST_CASE("what is cut short, goes on or does not exist is not RFC 3339") {
  for (const char* text :
       {"", "2023-07-15", "2023-07-15T08:30:05", "2023-07-15T08:30Z", "2023-07-15T08:30:05+0700",
        "2023-07-15T08:30:05+07:00x", "2023-02-30T08:30:05Z", "2023-07-15T24:00:00Z",
        "2023-07-15T08:60:00Z", "2023-07-15T08:30:05.Z", "2023-07-15T08:30:05.5",
        "2023-07-15T08:30:05+24:00", "2023-07-15T8:30:05Z", "2023-07-15T08:30:05 Z",
        "2023-07-15T08:30:05+07", "2023-7-15T08:30:05Z", "2023-07-15T08:30:0"}) {
    INFO(text);
    CHECK_FALSE(parse_rfc3339(text));
  }
}

TEST_CASE("moments are written for feeds") {
  const DateTime time{{2023, 7, 15}, 8, 5, 9, 420};
  CHECK(to_rfc822(time) == "Sat, 15 Jul 2023 08:05:09 +0700");
  CHECK(to_rfc3339(time) == "2023-07-15T08:05:09+07:00");
  CHECK(to_rfc822({{1969, 12, 31}, 0, 0, 0, -210}) == "Wed, 31 Dec 1969 00:00:00 -0330");
  CHECK(to_rfc3339({{2023, 7, 15}, 0, 0, 0, 0}) == "2023-07-15T00:00:00Z");
  CHECK(to_rfc822({{2023}, 0, 0, 0, 0}) == "Sun, 01 Jan 2023 00:00:00 +0000");
}

TEST_CASE("seconds and moments turn into each other") {
  CHECK(to_unix_seconds({{1970, 1, 1}, 7, 0, 0, 420}) == 0);
  CHECK(to_unix_seconds({{2023, 7, 15}, 8, 5, 9, 420}) == 1689383109);
  CHECK(from_unix_seconds(1689383109, 420) == DateTime{{2023, 7, 15}, 8, 5, 9, 420});
  CHECK(from_unix_seconds(-1, 0) == DateTime{{1969, 12, 31}, 23, 59, 59, 0});
  for (const char* text : {"2023-07-15T08:05:09+07:00", "1955-01-01T00:00:00-11:30",
                           "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
    const auto time = parse_rfc3339(text);
    REQUIRE(time.has_value());
    CHECK(to_rfc3339(*time) == text);
    CHECK(from_unix_seconds(to_unix_seconds(*time), time->offset_minutes) == *time);
  }
}

TEST_CASE("seconds that no calendar reaches give its first and last days") {
  CHECK(from_unix_seconds(std::numeric_limits<std::int64_t>::min() / 2, 0).date == Date{1, 1, 1});
  CHECK(from_unix_seconds(std::numeric_limits<std::int64_t>::max() / 2, 0).date ==
        Date{9999, 12, 31});
}

TEST_CASE("a zone's clocks tell the date") {
  const std::int64_t evening = to_unix_seconds({{2023, 7, 14}, 18, 0, 0, 0});  // UTC
  CHECK(local_date(evening, kHanoi) == Date{2023, 7, 15});
  CHECK(local_date(evening, "UTC") == Date{2023, 7, 14});
  CHECK(local_date(evening, "America/New_York") == Date{2023, 7, 14});
  CHECK(local_time(evening, kHanoi) == DateTime{{2023, 7, 15}, 1, 0, 0, 420});
  CHECK(local_date(evening, "Asia/Nowhere") == Date{2023, 7, 14});
}

TEST_CASE("a day starts at midnight of its zone, in summer too") {
  CHECK(start_of_day({2023, 7, 15}, kHanoi) == DateTime{{2023, 7, 15}, 0, 0, 0, 420});
  CHECK(start_of_day({2023, 7}, "Europe/Paris") == DateTime{{2023, 7, 1}, 0, 0, 0, 120});
  CHECK(start_of_day({2023}, "Europe/Paris") == DateTime{{2023, 1, 1}, 0, 0, 0, 60});
}

TEST_CASE("zones are known by name") {
  CHECK(is_time_zone(kHanoi));
  CHECK(is_time_zone("UTC"));
  CHECK_FALSE(is_time_zone("Asia/Nowhere"));
  CHECK_FALSE(is_time_zone(""));
}

}  // namespace
}  // namespace kyyeu::text
