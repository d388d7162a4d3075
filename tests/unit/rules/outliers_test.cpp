#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

struct Figures : test::TestSite {
  ClusterId id = cluster("cum-1", "Cụm 1");
  MetricId of;

  explicit Figures(MetricKind kind = MetricKind::kPercent) : of(metric("tu-chu", "Tự chủ", kind)) {
    site.metrics[0].unit_of_measure = "%";
  }

  // Figures of one unit in 2018, 2019 …; a text without a comma has no decimals.
  std::string over_time(const std::vector<ResultValue>& values) {
    const UnitId one = unit("mot", "Một");
    for (std::size_t i = 0; i < values.size(); ++i)
      result(id, one, std::to_string(2018 + i), of, values[i]);
    return check(check_outliers);
  }
  // Figures of one unit each, all of 2023.
  std::string in_cluster(const std::vector<ResultValue>& values) {
    for (std::size_t i = 0; i < values.size(); ++i)
      result(id, unit("dv-" + std::to_string(i), "Đơn vị"), "2023", of, values[i]);
    return check(check_outliers);
  }
};

const auto f = [](double number, int decimals = 0) { return test::figure(number, decimals); };

}  // namespace

TEST_CASE("a missing comma is found against the unit's other periods") {
  CHECK(Figures().over_time({f(95.5, 1), f(1066), f(102)}) ==
        "KY607 content/results/cum-1/2019.csv:2:20 [1066%; 96%; 102%] did-you-mean [106,6]");
  CHECK(Figures().over_time({f(95), f(9955), f(102)}).find("did-you-mean [99,55]") !=
        std::string::npos);
}

TEST_CASE("a missing comma is found against the other units of the cluster") {
  CHECK(Figures().in_cluster({f(1066), f(87), f(90), f(53), f(102), f(92), f(80)}) ==
        "KY607.cluster content/results/cum-1/2023.csv:2:20 [1066%; 80%; 92%] did-you-mean [106,6]");
}

TEST_CASE("a comma too many is found") {
  CHECK(Figures().over_time({f(87), f(9.2, 1), f(95)}) ==
        "KY607.small content/results/cum-1/2019.csv:2:20 [9,2%; 87%; 95%] did-you-mean [92]");
}

TEST_CASE("a figure is said once, whatever it is compared with") {
  Figures archive;
  for (const char* period : {"2021", "2022", "2023"}) {
    for (std::size_t i = 0; i < 5; ++i) {
      const std::string id = "dv-" + std::to_string(i);
      if (archive.site.units.size() <= i) archive.unit(id, id);
      const bool slip = i == 0 && std::string(period) == "2023";
      archive.result(archive.id, UnitId(i), period, archive.of, f(slip ? 900 : 91));
    }
  }
  CHECK(archive.check(check_outliers) ==
        "KY607 content/results/cum-1/2023.csv:2:20 [900%; 91%; 91%] did-you-mean [90]");
}

TEST_CASE("too few others, or others far apart, prove nothing") {
  CHECK(Figures().over_time({f(95), f(1066)}).empty());
  CHECK(Figures().in_cluster({f(1066), f(95)}).empty());
  CHECK(Figures().over_time({f(5), f(95), f(1066)}).empty());
  CHECK(Figures().over_time({}).empty());
}

TEST_CASE("what ten would not mend, or what has its comma, is no slip") {
  CHECK(Figures().over_time({f(95), f(4000), f(102)}).empty());
  CHECK(Figures().over_time({f(95), f(1066.5, 1), f(102)}).empty());
  CHECK(Figures().over_time({f(95), f(500), f(102)}).empty());
  CHECK(Figures().over_time({f(95), f(0), f(102)}).empty());
  CHECK(Figures().over_time({f(95), f(9), f(102)}).empty());
}

TEST_CASE("counts vary widely; halves are not compared with years") {
  CHECK(Figures(MetricKind::kCount).over_time({f(95), f(1066), f(102)}).empty());
  Figures archive;
  const UnitId one = archive.unit("mot", "Một");
  archive.result(archive.id, one, "2021", archive.of, f(95));
  archive.result(archive.id, one, "2022", archive.of, f(95));
  archive.result(archive.id, one, "2023-H1", archive.of, f(950));
  CHECK(archive.check(check_outliers).empty());
}

}  // namespace kyyeu::rules
