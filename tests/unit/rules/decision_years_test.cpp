#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

std::string decided(const char* merit, Date day, AwardStatus status = AwardStatus::kAwarded) {
  test::TestSite archive;
  Award& award = archive.award(merit, archive.award_type("co", "Cờ"), archive.unit("mot", "Một"));
  award.decision_date = day;
  award.decision_span = {award.span.file, award.span.line, 40, 10};
  award.status = status;
  return archive.check(check_decision_years);
}

}  // namespace

TEST_CASE("more than two years lie between a merit and its decision") {
  CHECK(decided("2018", {2022, 3, 1}) == "KY617 content/awards/2018.csv:2:40 [2018; 2022]");
  CHECK(decided("2018", {2021, 1, 1}) == "KY617 content/awards/2018.csv:2:40 [2018; 2021]");
  CHECK(decided("2018", {2020, 12, 31}).empty());
  CHECK(decided("2018", {}).empty());
}

TEST_CASE("a span is counted from its nearest year, also backwards") {
  CHECK(decided("2017..2022", {2024, 1, 1}).empty());
  CHECK(decided("2017..2022", {2018, 1, 1}).empty());
  CHECK(decided("2017..2022", {2014, 1, 1}) ==
        "KY617 content/awards/2022.csv:2:40 [2017–2022; 2014]");
}

TEST_CASE("an award may be taken back at any time") {
  CHECK(decided("2010", {2023, 3, 1}, AwardStatus::kRevoked).empty());
}

}  // namespace kyyeu::rules
