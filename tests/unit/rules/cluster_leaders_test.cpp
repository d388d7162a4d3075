#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

struct Years : test::TestSite {
  ClusterId id = cluster("cum-1", "Cụm 1");
  UnitId one = unit("mot", "Một");
  UnitId two = unit("hai", "Hai");

  void year(int number, MemberRole first, MemberRole second) {
    member(id, one, number, first);
    member(id, two, number, second);
  }
};

using enum MemberRole;

}  // namespace

TEST_CASE("a year says which of its two offices nobody holds") {
  Years archive;
  archive.year(2021, kLeader, kDeputy);
  archive.year(2022, kMember, kDeputy);
  archive.year(2023, kLeader, kMember);
  archive.year(2024, kMember, kMember);
  CHECK(archive.check(check_cluster_leaders) ==
        "KY602 content/membership/cum-1.csv:4:1 [2022]\n"
        "KY602.deputy content/membership/cum-1.csv:6:1 [2023]\n"
        "KY602.both content/membership/cum-1.csv:8:1 [2024]");
}

TEST_CASE("an office that no year has is said once for the cluster") {
  Years archive;
  for (const int year : {2020, 2021, 2022, 2024})
    archive.year(year, kMember, kMember);
  CHECK(archive.check(check_cluster_leaders) ==
        "KY602.both content/membership/cum-1.csv:2:1 [2020–2022, 2024]");
  archive.site.memberships[2].role = kLeader;
  CHECK(archive.check(check_cluster_leaders) ==
        "KY602 content/membership/cum-1.csv:2:1 [2020]\n"
        "KY602.deputy content/membership/cum-1.csv:2:1 [2020–2022, 2024]\n"
        "KY602 content/membership/cum-1.csv:6:1 [2022]\n"
        "KY602 content/membership/cum-1.csv:8:1 [2024]");
}

TEST_CASE("a block has offices of its own name") {
  Years archive;
  archive.site.clusters[0].kind = ClusterKind::kKhoi;
  archive.year(2018, kMember, kMember);
  CHECK(archive.check(check_cluster_leaders) ==
        "KY602.khoi-both content/membership/cum-1.csv:2:1 [2018]");
}

TEST_CASE("a cluster without rows has no years to ask about") {
  Years archive;
  archive.site.clusters[0].stated_members[2020].total = 7;
  CHECK(archive.check(check_cluster_leaders).empty());
}

}  // namespace kyyeu::rules
