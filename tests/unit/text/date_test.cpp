#include "text/date.h"

#include <doctest/doctest.h>

#include <vector>

namespace kyyeu::text {
namespace {

TEST_CASE("ISO dates are read to the precision they have") {
  CHECK(parse_iso_date("2023-07-15") == Date{2023, 7, 15});
  CHECK(parse_iso_date("2023-07") == Date{2023, 7});
  CHECK(parse_iso_date("2023") == Date{2023});
}

TEST_CASE("anything but the three ISO forms is not one") {
  for (const char* text : {"", "23", "02023", "2023-7", "2023-07-1", "2023-07-15-1",
                           "2023-07-15T08:00", " 2023", "2023-", "2023-07-", "-2023", "2023/07/15",
                           "20230715", "2023-00", "2023-07-00", "0000", "2023-0x", "２０２３"}) {
    INFO(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("cells hold the day before the month, with any of three separators") {
  CHECK(parse_cell_date("15/07/2023") == Date{2023, 7, 15});
  CHECK(parse_cell_date("5-7-2023") == Date{2023, 7, 5});
  CHECK(parse_cell_date("5.7.2023") == Date{2023, 7, 5});
  CHECK(parse_cell_date("07/2023") == Date{2023, 7});
  CHECK(parse_cell_date("7.2023") == Date{2023, 7});
  CHECK(parse_cell_date(" 2023-07-15\u00A0") == Date{2023, 7, 15});
  CHECK(parse_cell_date("2023-07") == Date{2023, 7});
  CHECK(parse_cell_date("2023") == Date{2023});
}

TEST_CASE("month-first dates are not days that exist") {
  const auto date = parse_cell_date("07/15/2023");
  REQUIRE(date.has_value());
  CHECK_FALSE(is_real(*date));
}

TEST_CASE("cells that hold no date") {
  for (const char* text : {"", "-", "15/7", "22.10", "15/07/23", "15/07-2023", "015/07/2023",
                           "1/1/1/2023", "15 07 2023", "0/7/2023", "00/2023", "1.234", "Quý II"}) {
    INFO(text);
    CHECK_FALSE(parse_cell_date(text));
  }
}

TEST_CASE("the calendar has some dates and not others") {
  for (const Date date : std::vector<Date>{
           {2023}, {2023, 12}, {2023, 12, 31}, {2024, 2, 29}, {2000, 2, 29}, {1, 1, 1}}) {
    CHECK(is_real(date));
  }
  for (const Date date : std::vector<Date>{{},
                                           {2023, 13},
                                           {2023, 2, 29},
                                           {2023, 4, 31},
                                           {1900, 2, 29},
                                           {2023, 0, 5},
                                           {2023, 1, 32},
                                           {-1}}) {
    CHECK_FALSE(is_real(date));
  }
}

TEST_CASE("dates are written to the precision they have") {
  CHECK(to_iso({2023, 7, 5}) == "2023-07-05");
  CHECK(to_iso({2023, 7}) == "2023-07");
  CHECK(to_iso({2023}) == "2023");
  CHECK(to_iso({}) == "");
  CHECK(to_vietnamese({2023, 7, 5}) == "05/07/2023");
  CHECK(to_vietnamese({2023, 7}) == "07/2023");
  CHECK(to_vietnamese({2023}) == "2023");
  CHECK(to_vietnamese({}) == "");
}

TEST_CASE("every day reads back from both forms, and days count up by one") {
  int count = days_from_civil({1948, 1, 1});
  for (Date day{1948, 1, 1}; day < Date{2048, 12, 31}; day = add_days(day, 1), ++count) {
    const bool same = is_real(day) && parse_iso_date(to_iso(day)) == day &&
                      parse_cell_date(to_vietnamese(day)) == day && days_from_civil(day) == count &&
                      civil_from_days(count) == day;
    if (!same) {
      FAIL(to_iso(day));
    }
  }
  CHECK(days_from_civil({1970, 1, 1}) == 0);
  CHECK(days_from_civil({2000, 3, 1}) == 11017);
  CHECK(days_from_civil({1, 1, 1}) == -719162);
  CHECK(civil_from_days(-719162) == Date{1, 1, 1});
}

TEST_CASE("a coarse date spans from its first to its last day") {
  CHECK(first_day({2024}) == Date{2024, 1, 1});
  CHECK(last_day({2024}) == Date{2024, 12, 31});
  CHECK(first_day({2024, 2}) == Date{2024, 2, 1});
  CHECK(last_day({2024, 2}) == Date{2024, 2, 29});
  CHECK(last_day({2023, 2}) == Date{2023, 2, 28});
  CHECK(last_day({2024, 2, 3}) == Date{2024, 2, 3});
}

TEST_CASE("a coarse date orders before the finer ones within it") {
  CHECK(Date{2023} < Date{2023, 1});
  CHECK(Date{2023, 1} < Date{2023, 1, 1});
  CHECK(Date{2022, 12, 31} < Date{2023});
  CHECK_FALSE(Date{});
  CHECK(Date{2023});
}

TEST_CASE("months are added within the calendar") {
  CHECK(add_months({2024, 1, 31}, 1) == Date{2024, 2, 29});
  CHECK(add_months({2023, 1, 31}, 1) == Date{2023, 2, 28});
  CHECK(add_months({2023, 12, 15}, 1) == Date{2024, 1, 15});
  CHECK(add_months({2023, 1, 15}, -1) == Date{2022, 12, 15});
  CHECK(add_months({2023, 7, 15}, -18) == Date{2022, 1, 15});
  CHECK(add_months({2023, 7}, 6) == Date{2024, 1});
  CHECK(add_months({2023}, 18) == Date{2024, 7});
}

TEST_CASE("days are added across months and years") {
  CHECK(add_days({2024, 2, 28}, 1) == Date{2024, 2, 29});
  CHECK(add_days({2023, 12, 31}, 1) == Date{2024, 1, 1});
  CHECK(add_days({2024, 1, 1}, -1) == Date{2023, 12, 31});
  CHECK(add_days({2023}, 365) == Date{2024, 1, 1});
}

}  // namespace
}  // namespace kyyeu::text
