#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "rules/year_words.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {

TEST_CASE("years between two with results are found once, where they go on") {
  test::TestSite archive;
  const ClusterId cluster = archive.cluster("cum-1", "Cụm 1");
  const UnitId unit = archive.unit("mot", "Một");
  const MetricId metric = archive.metric("diem", "Điểm", MetricKind::kScore);
  for (const char* period : {"2018", "2019-H1", "2022", "2024"})
    archive.result(cluster, unit, period, metric, test::figure(90));
  CHECK(archive.check(check_year_gaps) ==
        "KY603 content/results/cum-1/2022.csv:2:20 [2020, 2021, 2023]");

  SUBCASE("a span knows of each of its years") {
    archive.result(cluster, unit, "2020..2023", metric, test::figure(90));
    CHECK(archive.check(check_year_gaps).empty());
  }
  SUBCASE("an empty cell is not a result") {
    archive.result(cluster, unit, "2020", metric, {});
    CHECK(archive.check(check_year_gaps) ==
          "KY603 content/results/cum-1/2022.csv:2:20 [2020, 2021, 2023]");
  }
}

TEST_CASE("years without members between two that have them are found") {
  test::TestSite archive;
  const ClusterId cluster = archive.cluster("cum-1", "Cụm 1");
  const UnitId unit = archive.unit("mot", "Một");
  archive.member(cluster, unit, 2018);
  archive.member(cluster, unit, 2019);
  CHECK(archive.check(check_year_gaps).empty());
  archive.member(cluster, unit, 2024);
  CHECK(archive.check(check_year_gaps) ==
        "KY603.members content/membership/cum-1.csv:4:1 [2020–2023]");
}

TEST_CASE("years in a row are one stretch") {
  CHECK(year_list({}).empty());
  CHECK(year_list({2018}) == "2018");
  CHECK(year_list({2018, 2019}) == "2018, 2019");
  CHECK(year_list({2015, 2018, 2019, 2020, 2022, 2023}) == "2015, 2018–2020, 2022, 2023");
}

}  // namespace kyyeu::rules
