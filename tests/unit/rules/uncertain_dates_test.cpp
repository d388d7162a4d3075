#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {

TEST_CASE("an article says once how its date is not its own") {
  test::TestSite archive;
  Article& article = archive.article("bai", {2022, 11, 29});
  CHECK(archive.check(check_uncertain_dates).empty());
  article.date_span = archive.at("content/articles/2022/bai.toml", 3, 11);

  article.inferred = Inferred::kYear;
  CHECK(archive.check(check_uncertain_dates) ==
        "KY605.inferred-year content/articles/2022/bai.toml:3:11 [29/11/2022]");
  article.date_is = DateIs::kEvent;
  CHECK(archive.check(check_uncertain_dates) ==
        "KY605 content/articles/2022/bai.toml:3:11 [29/11/2022]");
  article.date_is = DateIs::kUnknown;
  CHECK(archive.check(check_uncertain_dates) ==
        "KY605.unknown content/articles/2022/bai.toml:3:11 [29/11/2022]");
}

TEST_CASE("an article without a date is found, unless it is gone or could not be read") {
  test::TestSite archive;
  Article& article = archive.article("bai", {});
  article.year = 2022;
  CHECK(archive.check(check_uncertain_dates).starts_with("KY605.no-date "));
  article.expired = true;
  CHECK(archive.check(check_uncertain_dates).empty());
  article.expired = false;
  article.broken = true;
  CHECK(archive.check(check_uncertain_dates).empty());
}

TEST_CASE("events are asked too; a year alone is a date") {
  test::TestSite archive;
  Event& event = archive.event("le", {2022, 0, 0});
  CHECK(archive.check(check_uncertain_dates).empty());
  event.inferred = Inferred::kMonth;
  CHECK(archive.check(check_uncertain_dates) ==
        "KY605.inferred-month content/events/le.toml:1:1 [2022]");
  event.inferred = Inferred::kDay;
  CHECK(archive.check(check_uncertain_dates).starts_with("KY605.inferred-day "));
  event.date = {};
  CHECK(archive.check(check_uncertain_dates) == "KY605.event content/events/le.toml:1:1 []");
}

}  // namespace kyyeu::rules
