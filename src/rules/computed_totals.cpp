// KY606 of _cluster.csv: what it states for the cluster against what its units' rows come to.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "rules/record_rules.h"
#include "text/number.h"

namespace kyyeu::rules {
namespace {

using Kind = ResultValue::Kind;
using TableKey = std::tuple<ClusterId, Period, MetricId>;

// The units' figures on one metric in one period.
struct Figures {
  std::map<UnitId, ResultValue> of_units;
  bool complete = true;  // no cell without a figure, no unit twice
};

Figures figures_of(const Site& site, const Rows& rows, const TableKey& key) {
  Figures figures;
  for (const std::uint32_t row : rows) {
    const YearResult& result = site.results[row];
    if (TableKey{result.cluster, result.period, result.metric} != key) continue;
    const bool counts = result.value.kind == Kind::kNumber || result.value.kind == Kind::kRatio;
    figures.complete =
        figures.complete && counts && figures.of_units.emplace(result.unit.id, result.value).second;
  }
  return figures;
}

// Whether the figures are those of all members that the cluster had in that year.
bool are_all_members(const Site& site, const ClusterYear& contents, const Cluster& cluster,
                     int year, const Figures& figures) {
  const auto stated = cluster.stated_members.find(year);
  if (stated != cluster.stated_members.end()) {
    const StatedMembers& members = stated->second;
    if (!members.complete) return false;
    if (members.total != 0 && figures.of_units.size() != static_cast<std::size_t>(members.total)) {
      return false;
    }
  }
  std::set<UnitId> units;
  for (const std::uint32_t row : contents.memberships)
    units.insert(site.memberships[row].unit.id);
  return !units.empty() && units.size() == figures.of_units.size() &&
         std::all_of(units.begin(), units.end(),
                     [&](UnitId unit) { return figures.of_units.contains(unit); });
}

struct Computed {
  double sum = 0;
  double mean = 0;
  double median = 0;
};

Computed compute(const Figures& figures) {
  std::vector<double> numbers;
  Computed computed;
  for (const auto& [unit, value] : figures.of_units) {
    numbers.push_back(value.number);
    computed.sum += value.number;
  }
  std::sort(numbers.begin(), numbers.end());
  const std::size_t middle = numbers.size() / 2;
  computed.mean = computed.sum / static_cast<double>(numbers.size());
  computed.median =
      numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
  return computed;
}

// As far as the stated figure is written out: 3,6 agrees with 3,604.
bool agrees(const ResultValue& stated, double computed) {
  constexpr double kSlack = 1e-9;
  const double unit = std::pow(10.0, -stated.decimals);
  return std::abs(stated.number - computed) <= unit / 2 + kSlack * std::abs(computed) + kSlack;
}

// What the cluster's figure should be. One of percentages may be weighted, so only a metric that
// says how it is summed up is held to it.
std::vector<double> expected(const Metric& metric, const Computed& computed) {
  std::vector<double> figures;
  const auto says = [&](const char* aggregate) {
    return std::find(metric.aggregates.begin(), metric.aggregates.end(), aggregate) !=
           metric.aggregates.end();
  };
  const bool adds_up = metric.kind == MetricKind::kCount || metric.kind == MetricKind::kMoney;
  const bool score = metric.kind == MetricKind::kScore;
  if (says("mean") || (score && metric.aggregates.empty())) figures.push_back(computed.mean);
  if (adds_up || says("sum") || (score && metric.aggregates.empty())) {
    figures.push_back(computed.sum);
  }
  if (says("median")) figures.push_back(computed.median);
  return figures;
}

class Totals {
 public:
  Totals(const Site& site, Diagnostics& diagnostics) : site_(site), diagnostics_(diagnostics) {}

  void check(const ClusterYear& contents, int year) const {
    for (const std::uint32_t row : contents.totals) {
      const YearResult& stated = site_.results[row];
      if (!stated.metric || stated.period.year != year || stated.period.last_year != year) continue;
      const Figures figures =
          figures_of(site_, contents.unit_results, {stated.cluster, stated.period, stated.metric});
      const Cluster& cluster = site_.clusters[stated.cluster.index()];
      if (!figures.complete || !are_all_members(site_, contents, cluster, year, figures)) continue;
      if (stated.value.kind == Kind::kRatio) {
        check_ratio(stated, figures);
      } else if (stated.value.kind == Kind::kNumber) {
        check_number(stated, figures);
      }
    }
  }

 private:
  void check_number(const YearResult& stated, const Figures& figures) const {
    const Metric& metric = site_.metrics[stated.metric.index()];
    const Computed computed = compute(figures);
    const std::vector<double> wanted = expected(metric, computed);
    const bool one_agrees = std::any_of(
        wanted.begin(), wanted.end(), [&](double figure) { return agrees(stated.value, figure); });
    if (wanted.empty() || one_agrees) return;
    const bool is_mean = wanted.front() == computed.mean && metric.kind != MetricKind::kCount;
    const int decimals = std::max(metric.decimals, stated.value.decimals) + (is_mean ? 1 : 0);
    warn(stated, is_mean ? "KY606.mean" : "KY606",
         number(stated.value.number, stated.value.decimals), number(wanted.front(), decimals));
  }

  void check_ratio(const YearResult& stated, const Figures& figures) const {
    double numerator = 0;
    double denominator = 0;
    for (const auto& [unit, value] : figures.of_units) {
      if (value.kind != Kind::kRatio) return;
      numerator += value.number;
      denominator += value.out_of;
    }
    if (numerator == stated.value.number && denominator == stated.value.out_of) return;
    warn(stated, "KY606", number(stated.value.number, 0) + "/" + number(stated.value.out_of, 0),
         number(numerator, 0) + "/" + number(denominator, 0));
  }

  void warn(const YearResult& stated, const char* key, std::string says, std::string is) const {
    diagnostics_.add(Finding::warning(
        key, stated.span,
        {site_.metrics[stated.metric.index()].label, std::move(says), std::move(is)}));
  }

  std::string number(double value, int decimals) const {
    return text::format_number(value, decimals, site_.config.number_locale);
  }

  const Site& site_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_computed_totals(const Site& site, Diagnostics& diagnostics) {
  const Totals totals(site, diagnostics);
  for (const auto& [key, contents] : site.index.cluster_years)
    totals.check(contents, key.second);
}

}  // namespace kyyeu::rules
