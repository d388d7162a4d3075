// KY205 and KY206.
#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

struct Roles : test::TestSite {
  ClusterId one = cluster("cum-1", "Cụm 1");
  UnitId first = unit("don-vi-a", "Đơn vị A");
  UnitId second = unit("don-vi-b", "Đơn vị B");

  Membership& lead(UnitId unit, int year, Date from = {}, Date to = {}) {
    return dated(member(one, unit, year, MemberRole::kLeader), from, to);
  }
  Membership& belong(UnitId unit, int year, Date from = {}, Date to = {}) {
    return dated(member(one, unit, year), from, to);
  }

 private:
  static Membership& dated(Membership& row, Date from, Date to) {
    row.from = from;
    row.to = to;
    return row;
  }
};

constexpr const char* kTwo =
    "KY205 content/membership/cum-1.csv:3:12 [2023; don-vi-a; don-vi-b; 2] role-dates []";

}  // namespace

TEST_CASE("two leaders of one year are found at the later row") {
  Roles archive;
  archive.lead(archive.first, 2023);
  archive.lead(archive.second, 2023);
  CHECK(archive.check(check_two_leaders) == kTwo);
}

TEST_CASE("two leaders may follow each other within a year, but not share a day") {
  const auto found = [](Date to, Date from) {
    Roles archive;
    archive.lead(archive.first, 2023, {}, to);
    archive.lead(archive.second, 2023, from);
    return archive.check(check_two_leaders);
  };
  CHECK(found({2023, 6, 30}, {2023, 7, 1}).empty());
  CHECK(found({2023, 7, 1}, {2023, 7, 1}) == kTwo);
  CHECK(found({}, {2023, 7, 1}) == kTwo);
  CHECK(found({2023, 7, 0}, {2023, 7, 0}).empty());
}

TEST_CASE("leaders of other years, the same unit again and deputies are no second leader") {
  Roles archive;
  archive.lead(archive.first, 2023);
  archive.lead(archive.second, 2024);
  archive.lead(archive.first, 2023, {2023, 7, 1});
  archive.member(archive.one, archive.second, 2023, MemberRole::kDeputy);
  archive.lead(archive.second, 2023).unit.id = {};
  CHECK(archive.check(check_two_leaders).empty());
}

TEST_CASE("a role lies in the year of its row") {
  Roles archive;
  archive.lead(archive.first, 2023, {2022, 12, 11}, {2023, 12, 31});
  archive.lead(archive.second, 2023, {}, {2023, 1, 1});
  CHECK(archive.check(check_role_times).empty());
  archive.lead(archive.second, 2023, {2024, 1, 1}, {2024, 12, 31});
  CHECK(archive.check(check_role_times) ==
        "KY206.year content/membership/cum-1.csv:4:12 [don-vi-b; 2023; 01/01/2024; 31/12/2024]");
}

TEST_CASE("a role lies within the membership that the unit's other rows give") {
  Roles archive;
  archive.belong(archive.first, 2023, {}, {2023, 6, 30});
  archive.lead(archive.first, 2023, {2023, 6, 30});
  CHECK(archive.check(check_role_times).empty());
  archive.site.memberships.back().from = {2023, 7, 1};
  CHECK(archive.check(check_role_times) ==
        "KY206 content/membership/cum-1.csv:3:12 [don-vi-a; 2023; 01/07/2023; 31/12/2023]");
}

TEST_CASE("a unit that left before the year has no role in it") {
  Roles archive;
  archive.belong(archive.first, 2022, {}, {2022, 6, 30});
  archive.lead(archive.first, 2023);
  CHECK(archive.check(check_role_times) ==
        "KY206 content/membership/cum-1.csv:3:12 [don-vi-a; 2023; 01/01/2023; 31/12/2023]");
  archive.belong(archive.first, 2023);
  CHECK(archive.check(check_role_times).empty());
}

TEST_CASE("the first and last day of a year in its row do not mean that the unit left") {
  Roles archive;
  archive.belong(archive.first, 2022, {2022, 1, 1}, {2022, 12, 31});
  archive.lead(archive.first, 2023, {2023, 1, 1}, {2023, 12, 31});
  archive.lead(archive.second, 2023);
  CHECK(archive.check(check_role_times).empty());
}

}  // namespace kyyeu::rules
