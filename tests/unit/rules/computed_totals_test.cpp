#include <doctest/doctest.h>

#include <vector>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// Three members of 2023 with a figure each, and what the cluster states.
struct Totals : test::TestSite {
  ClusterId id = cluster("cum-1", "Cụm 1");
  MetricId of;

  Totals(MetricKind kind, const std::vector<double>& figures, ResultValue stated)
      : of(metric("chi-so", "Chỉ số", kind)) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const UnitId member_id = unit("dv-" + std::to_string(i), "Đơn vị");
      member(id, member_id, 2023);
      result(id, member_id, "2023", of, test::figure(figures[i]));
    }
    total(std::move(stated));
  }

  void total(ResultValue stated) {
    YearResult& row = site.results.emplace_back();
    row.cluster = id;
    row.period = *parse_period("2023");
    row.metric = of;
    row.value = std::move(stated);
    row.span = at("content/results/cum-1/_cluster.csv", 2, 6);
  }
  std::string found() { return check(check_computed_totals); }
};

ResultValue ratio(double numerator, double denominator) {
  ResultValue value = test::figure(numerator);
  value.kind = ResultValue::Kind::kRatio;
  value.out_of = denominator;
  return value;
}

}  // namespace

TEST_CASE("a total is the sum of all members' figures") {
  CHECK(Totals(MetricKind::kCount, {10, 20, 16}, test::figure(155)).found() ==
        "KY606 content/results/cum-1/_cluster.csv:2:6 [Chỉ số; 155; 46]");
  CHECK(Totals(MetricKind::kCount, {10, 20, 16}, test::figure(46)).found().empty());
  CHECK_FALSE(Totals(MetricKind::kMoney, {10, 20, 16}, test::figure(47)).found().empty());
}

TEST_CASE("a score of the cluster is the mean or the sum, as far as it is written out") {
  const std::vector<double> scores = {3.5, 3.6, 3.7};
  CHECK(Totals(MetricKind::kScore, scores, test::figure(3.7, 1)).found() ==
        "KY606.mean content/results/cum-1/_cluster.csv:2:6 [Chỉ số; 3,7; 3,60]");
  CHECK(Totals(MetricKind::kScore, scores, test::figure(3.6, 1)).found().empty());
  CHECK(Totals(MetricKind::kScore, scores, test::figure(10.8, 1)).found().empty());
  CHECK(Totals(MetricKind::kScore, {3.6, 3.6, 3.62}, test::figure(3.61, 2)).found().empty());
}

TEST_CASE("a percentage is held only to what its metric says") {
  Totals archive(MetricKind::kPercent, {80, 90, 100}, test::figure(95));
  CHECK(archive.found().empty());
  archive.site.metrics[0].aggregates = {"median", "mean"};
  CHECK(archive.found().starts_with("KY606.mean "));
}

TEST_CASE("ratios add up part by part") {
  Totals archive(MetricKind::kRatio, {0, 0}, ratio(9, 10));
  archive.site.results[0].value = ratio(3, 4);
  archive.site.results[1].value = ratio(5, 6);
  CHECK(archive.found() == "KY606 content/results/cum-1/_cluster.csv:2:6 [Chỉ số; 9/10; 8/10]");
  archive.site.results[2].value = ratio(8, 10);
  CHECK(archive.found().empty());
}

TEST_CASE("members without a figure, or an incomplete list, leave the total alone") {
  const auto wrong = [] { return Totals(MetricKind::kCount, {10, 20, 16}, test::figure(155)); };
  Totals unknown = wrong();
  unknown.site.results[1].value = {};
  CHECK(unknown.found().empty());
  Totals missing = wrong();
  missing.member(missing.id, missing.unit("them", "Thêm"), 2023);
  CHECK(missing.found().empty());
  Totals incomplete = wrong();
  incomplete.site.clusters[0].stated_members[2023].complete = false;
  CHECK(incomplete.found().empty());
  Totals more = wrong();
  more.site.clusters[0].stated_members[2023].total = 4;
  CHECK(more.found().empty());
  Totals other_period = wrong();
  other_period.site.results[0].period = *parse_period("2023-H1");
  CHECK(other_period.found().empty());
  Totals none(MetricKind::kCount, {}, test::figure(155));
  CHECK(none.found().empty());
}

}  // namespace kyyeu::rules
