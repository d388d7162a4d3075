#include "model/period.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using kyyeu::parse_period;
using kyyeu::Period;

TEST_CASE("every form of a period is read and written alike") {
  for (const char* code :
       {"2018", "2023-H1", "2023-H2", "2023-Q3", "2025-9T", "2025-12T", "2023-07", "2017..2022"}) {
    const auto period = parse_period(code);
    REQUIRE_MESSAGE(period, code);
    CHECK(period->code() == code);
  }
}

TEST_CASE("what is no period is refused") {
  for (const char* code :
       {"", "18", "2018-", "2018-H3", "2018-Q5", "2018-13", "2018-7", "2022..2017", "2017..",
        "2025-13T", "2025-0T", "-018", "2018-H", "2018 ", "2018-H11"}) {
    CHECK_MESSAGE(!parse_period(code), code);
  }
}

TEST_CASE("a period knows its first and last day") {
  const auto days = [](const char* code) {
    const Period period = *parse_period(code);
    return kyyeu::text::to_iso(period.first_day()) + " " + kyyeu::text::to_iso(period.last_day());
  };
  CHECK(days("2018") == "2018-01-01 2018-12-31");
  CHECK(days("2023-H2") == "2023-07-01 2023-12-31");
  CHECK(days("2023-Q1") == "2023-01-01 2023-03-31");
  CHECK(days("2025-9T") == "2025-01-01 2025-09-30");
  CHECK(days("2024-02") == "2024-02-01 2024-02-29");
  CHECK(days("2017..2022") == "2017-01-01 2022-12-31");
}

TEST_CASE("periods order by time, the longer before the shorter") {
  std::vector<Period> periods;
  for (const char* code : {"2023-H2", "2024", "2023-Q1", "2023", "2023-H1", "2022..2023"}) {
    periods.push_back(*parse_period(code));
  }
  std::sort(periods.begin(), periods.end());
  std::string order;
  for (const Period& period : periods)
    order += period.code() + " ";
  CHECK(order == "2022..2023 2023 2023-H1 2023-Q1 2023-H2 2024 ");
}

TEST_CASE("a span covers each of its years and no other") {
  const Period span = *parse_period("2017..2022");
  CHECK_FALSE(span.covers(2016));
  CHECK(span.covers(2017));
  CHECK(span.covers(2022));
  CHECK_FALSE(span.covers(2023));
}
