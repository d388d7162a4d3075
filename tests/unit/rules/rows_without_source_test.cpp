#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {

TEST_CASE("rows without a source are counted by file") {
  test::TestSite archive;
  const ClusterId cluster = archive.cluster("cum-1", "Cụm 1");
  const UnitId unit = archive.unit("mot", "Một");
  const MetricId metric = archive.metric("diem", "Điểm", MetricKind::kScore);
  archive.member(cluster, unit, 2022).source.written = "bai-mot";
  archive.member(cluster, unit, 2023);
  archive.member(cluster, unit, 2024);
  archive.result(cluster, unit, "2023", metric, test::figure(90));
  archive.cell(metric, test::figure(91));  // the same row
  archive.award("2023", archive.award_type("co", "Cờ"), unit).source = {};
  archive.award("2024", AwardTypeId(std::size_t{0}), unit);
  CHECK(archive.check(check_rows_without_source) ==
        "KY608 content/awards/2023.csv:2:1 [1] source-of-rows []\n"
        "KY608 content/membership/cum-1.csv:3:1 [2] source-of-rows []\n"
        "KY608 content/results/cum-1/2023.csv:2:1 [1] source-of-rows []");
}

}  // namespace kyyeu::rules
