#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// A cluster of 2023 with three members listed, one of them with an office of its own row.
struct ThreeListed : test::TestSite {
  ClusterId cluster_id = cluster("cum-1", "Cụm 1");
  StatedMembers& stated = site.clusters[0].stated_members[2023];

  explicit ThreeListed(int total) {
    stated.total = total;
    stated.span = at("content/clusters/cum-1.toml", 9);
    for (const char* id : {"mot", "hai", "ba"})
      member(cluster_id, unit(id, id), 2023);
    member(cluster_id, UnitId(std::size_t{0}), 2023, MemberRole::kLeader);
  }
};

}  // namespace

TEST_CASE("a list shorter or longer than stated is found at the year's key") {
  CHECK(ThreeListed(14).check(check_stated_members) ==
        "KY601 content/clusters/cum-1.toml:9:1 [2023; 14; 3] incomplete-members []");
  CHECK(ThreeListed(2).check(check_stated_members) ==
        "KY601 content/clusters/cum-1.toml:9:1 [2023; 2; 3] incomplete-members []");
  CHECK(ThreeListed(3).check(check_stated_members).empty());
}

TEST_CASE("a list that is said to be incomplete, or a total that is not stated, passes") {
  ThreeListed incomplete(14);
  incomplete.stated.complete = false;
  CHECK(incomplete.check(check_stated_members).empty());
  CHECK(ThreeListed(0).check(check_stated_members).empty());
}

TEST_CASE("a unit that takes another's place within the year counts once") {
  ThreeListed archive(2);
  archive.site.memberships[1].to = {2023, 6, 30};
  CHECK(archive.check(check_stated_members).empty());
  archive.site.memberships[1].to = {2023, 12, 31};
  CHECK_FALSE(archive.check(check_stated_members).empty());
}

TEST_CASE("a year whose list has an unknown unit is left to that error") {
  ThreeListed archive(4);
  archive.site.memberships[1].unit.id = {};
  CHECK(archive.check(check_stated_members).empty());
}

TEST_CASE("a year that nobody listed is found too") {
  ThreeListed archive(3);
  archive.site.clusters[0].stated_members[2024].total = 5;
  CHECK(archive.check(check_stated_members).starts_with("KY601 "));
}

}  // namespace kyyeu::rules
