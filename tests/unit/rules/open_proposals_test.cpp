#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

struct Proposals : test::TestSite {
  AwardTypeId flag = award_type("co-tinh", "Cờ thi đua");
  UnitId one = unit("mot", "Một");
  UnitId two = unit("hai", "Hai");

  Award& propose(const char* merit, UnitId recipient) {
    Award& row = award(merit, flag, recipient);
    row.status = AwardStatus::kProposed;
    return row;
  }
};

}  // namespace

TEST_CASE("a proposal without an outcome is found at its type") {
  Proposals archive;
  archive.propose("2018", archive.one);
  archive.propose("2017..2019", archive.one);
  CHECK(archive.check(check_open_proposals) ==
        "KY604 content/awards/2018.csv:2:6 [Cờ thi đua; 2018]\n"
        "KY604 content/awards/2019.csv:2:6 [Cờ thi đua; 2017–2019]");
}

TEST_CASE("18 months are counted from the end of the merit period") {
  Proposals archive;
  archive.propose("2024", archive.one);
  archive.site.today = {2026, 6, 30};
  CHECK(archive.check(check_open_proposals).empty());
  archive.site.today = {2026, 7, 1};
  CHECK_FALSE(archive.check(check_open_proposals).empty());
}

TEST_CASE("or from the proposal's own date") {
  Proposals archive;
  archive.propose("2024", archive.one).decision_date = {2025, 2, 10};
  archive.site.today = {2026, 8, 10};
  CHECK(archive.check(check_open_proposals).empty());
  archive.site.today = {2026, 8, 11};
  CHECK_FALSE(archive.check(check_open_proposals).empty());
}

TEST_CASE("a row for the same recipient, type and period is the outcome") {
  for (const AwardStatus outcome :
       {AwardStatus::kAwarded, AwardStatus::kDeclined, AwardStatus::kRevoked}) {
    Proposals archive;
    archive.propose("2018", archive.one);
    archive.award("2018", archive.flag, archive.one).status = outcome;
    CHECK(archive.check(check_open_proposals).empty());
  }
  Proposals others;
  others.propose("2018", others.one);
  others.award("2018", others.flag, others.two);
  others.award("2019", others.flag, others.one);
  others.award("2018", others.award_type("bk-tinh", "Bằng khen"), others.one);
  CHECK(others.check(check_open_proposals) ==
        "KY604 content/awards/2018.csv:2:6 [Cờ thi đua; 2018]");
}

TEST_CASE("recipients in plain words are the same whatever their capitals") {
  Proposals archive;
  archive.propose("2018", archive.one).recipient = {"Khoa Khám bệnh", {}, {}};
  archive.award("2018", archive.flag, archive.one).recipient = {"khoa khám bệnh", {}, {}};
  CHECK(archive.check(check_open_proposals).empty());
}

TEST_CASE("a proposal that only counts is answered by any outcome of its kind") {
  Proposals archive;
  archive.propose("2018", archive.one).recipient = {};
  CHECK_FALSE(archive.check(check_open_proposals).empty());
  archive.award("2018", archive.flag, archive.two);
  CHECK(archive.check(check_open_proposals).empty());
}

TEST_CASE("of many proposals in one file the first ten are said, and how many more") {
  Proposals archive;
  for (int i = 0; i < 14; ++i)
    archive.propose("2018", archive.one);
  const std::string found = archive.check(check_open_proposals);
  CHECK(std::count(found.begin(), found.end(), '\n') == 10);
  CHECK(found.ends_with("KY604.more content/awards/2018.csv:12:6 [4]"));
}

}  // namespace kyyeu::rules
