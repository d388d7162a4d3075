// KY203, KY207, KY302 and KY306.
#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// Cụm 1 with huu-lung and chi-lang in 2023; bac-son belongs to Cụm 2.
struct Clusters : test::TestSite {
  ClusterId one = cluster("cum-1", "Cụm 1");
  ClusterId two = cluster("cum-2", "Cụm 2");
  UnitId huu_lung = unit("huu-lung", "Trung tâm Y tế huyện Hữu Lũng");
  UnitId chi_lang = unit("chi-lang", "Trung tâm Y tế huyện Chi Lăng");
  UnitId bac_son = unit("bac-son", "Trung tâm Y tế huyện Bắc Sơn");
  MetricId rank_metric = metric("xep-hang", "Xếp hạng", MetricKind::kRank);

  Clusters() {
    member(one, huu_lung, 2023);
    member(one, chi_lang, 2023);
    member(two, bac_son, 2023);
  }
  YearResult& ranked(UnitId unit, std::string_view period, int place, bool tie = false) {
    return result(one, unit, period, rank_metric, test::rank(place, tie));
  }
};

}  // namespace

TEST_CASE("a result of a unit of another cluster is found once, at its unit") {
  Clusters archive;
  archive.ranked(archive.bac_son, "2023-H1", 2);
  archive.cell(archive.rank_metric, test::rank(3));
  CHECK(archive.check(check_result_members) ==
        "KY203 content/results/cum-1/2023-H1.csv:2:1 [bac-son; Cụm 1; 2023-H1] "
        "belonged-to [2023; Cụm 2]");
}

TEST_CASE("a result of a unit of no cluster names the member that was meant") {
  Clusters archive;
  const UnitId other = archive.unit("huu-lungg", "Trung tâm Y tế Hữu Lũng cũ");
  archive.ranked(other, "2023", 2);
  CHECK(archive.check(check_result_members) ==
        "KY203 content/results/cum-1/2023.csv:2:1 [huu-lungg; Cụm 1; 2023] "
        "nearest [Trung tâm Y tế huyện Hữu Lũng; huu-lung]");
}

TEST_CASE("no result is doubted where the members of the year are not known for sure") {
  Clusters archive;
  archive.ranked(archive.huu_lung, "2023", 1);
  archive.ranked(archive.bac_son, "2022", 1);
  archive.ranked(archive.bac_son, "2022..2023", 1);
  CHECK(archive.check(check_result_members).empty());
  archive.ranked(archive.bac_son, "2023", 2);
  archive.site.clusters[0].stated_members[2023].complete = false;
  CHECK(archive.check(check_result_members).empty());
  archive.site.clusters[0].stated_members[2023].complete = true;
  archive.member(archive.one, archive.bac_son, 2023).unit.id = {};
  CHECK(archive.check(check_result_members).empty());
}

TEST_CASE("a span of years counts where the unit belonged in none of them") {
  Clusters archive;
  archive.member(archive.one, archive.huu_lung, 2022);
  archive.ranked(archive.chi_lang, "2022..2023", 1);
  CHECK(archive.check(check_result_members).empty());
  archive.ranked(archive.bac_son, "2022..2023", 2);
  CHECK(archive.check(check_result_members)
            .starts_with(
                "KY203 content/results/cum-1/2022..2023.csv:3:1 [bac-son; Cụm 1; 2022..2023]"));
}

TEST_CASE("a unit with two rows of one period is found at the second") {
  Clusters archive;
  archive.ranked(archive.huu_lung, "2023", 1);
  archive.cell(archive.rank_metric, test::rank(1));
  archive.ranked(archive.chi_lang, "2023", 2);
  CHECK(archive.check(check_repeated_rows).empty());
  archive.ranked(archive.huu_lung, "2023", 3);
  CHECK(archive.check(check_repeated_rows) ==
        "KY207 content/results/cum-1/2023.csv:4:1 [huu-lung; 2; 4]");
  archive.site.results.back().period = *parse_period("2023-H1");
  CHECK(archive.check(check_repeated_rows).empty());
}

TEST_CASE("rows of a year in a membership file may differ in role or time") {
  Clusters archive;
  archive.member(archive.one, archive.huu_lung, 2023, MemberRole::kLeader);
  Membership& later = archive.member(archive.one, archive.chi_lang, 2023);
  later.from = {2023, 7, 1};
  CHECK(archive.check(check_repeated_rows).empty());
  archive.member(archive.one, archive.huu_lung, 2023);
  CHECK(archive.check(check_repeated_rows) ==
        "KY207.member content/membership/cum-1.csv:6:6 [huu-lung; 2; 6]");
}

TEST_CASE(
    "a total of a cluster stands in one row, but different totals may have rows of their own") {
  Clusters archive;
  const MetricId count = archive.metric("khen", "Khen", MetricKind::kCount);
  for (const double number : {1.0, 2.0}) {
    archive.result(archive.one, archive.huu_lung, "2023", count, test::figure(number)).unit = {};
  }
  CHECK(archive.check(check_repeated_rows) ==
        "KY207.total content/results/cum-1/2023.csv:3:20 [2023; 2; 3]");
  archive.site.results.back().value = {};
  CHECK(archive.check(check_repeated_rows).empty());
}

TEST_CASE("a rank is held against the stated number of members, else the listed one") {
  Clusters archive;
  archive.ranked(archive.huu_lung, "2023", 2);
  CHECK(archive.check(check_rank_limits).empty());
  archive.ranked(archive.chi_lang, "2023", 3);
  CHECK(archive.check(check_rank_limits) ==
        "KY302.rank content/results/cum-1/2023.csv:3:20 [3; 2]");
  archive.site.clusters[0].stated_members[2023].total = 3;
  CHECK(archive.check(check_rank_limits).empty());
  archive.ranked(archive.chi_lang, "2023-H2", 4);
  archive.site.clusters[0].kind = ClusterKind::kKhoi;
  CHECK(archive.check(check_rank_limits) ==
        "KY302.rank-khoi content/results/cum-1/2023-H2.csv:2:20 [4; 3]");
}

TEST_CASE("a rank has no limit where the number of members is not known") {
  Clusters archive;
  archive.ranked(archive.huu_lung, "2022", 9);
  archive.ranked(archive.huu_lung, "2022..2023", 9);
  archive.ranked(archive.huu_lung, "2023", 9);
  archive.site.clusters[0].stated_members[2023].complete = false;
  CHECK(archive.check(check_rank_limits).empty());
}

TEST_CASE("a rank that two units share needs the mark at both") {
  Clusters archive;
  archive.ranked(archive.huu_lung, "2023", 2);
  archive.ranked(archive.chi_lang, "2023", 2);
  CHECK(archive.check(check_equal_ranks) ==
        "KY306 content/results/cum-1/2023.csv:3:20 [2; huu-lung; 2] tie-mark [2=]");
  archive.site.results[1].value.tie = true;
  CHECK(archive.check(check_equal_ranks) ==
        "KY306 content/results/cum-1/2023.csv:2:20 [2; chi-lang; 3] tie-mark [2=]");
  archive.site.results[0].value.tie = true;
  CHECK(archive.check(check_equal_ranks).empty());
}

TEST_CASE("ranks of other periods, other ranks and a mark that stands alone pass") {
  Clusters archive;
  archive.ranked(archive.huu_lung, "2023", 1);
  archive.ranked(archive.chi_lang, "2023", 2, true);
  archive.ranked(archive.chi_lang, "2023-H1", 1);
  CHECK(archive.check(check_equal_ranks).empty());
}

}  // namespace kyyeu::rules
