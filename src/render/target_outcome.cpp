#include "render/target_outcome.h"

#include <algorithm>
#include <set>
#include <vector>

#include "render/statistics.h"

namespace kyyeu::render {
namespace {

// Rounding of a share must not turn 90% of 10 units into 10.
constexpr double kSlack = 1e-9;

double comparable(const ResultValue& value) {
  // A grade counts from the best: the lower its number, the higher the grade.
  if (value.kind == ResultValue::Kind::kGrade) return -value.number;
  return figure_of(value).value_or(value.number);
}

bool holds(double value, Comparison comparison, double goal) {
  switch (comparison) {
    case Comparison::kNone:
      return false;
    case Comparison::kEqual:
      return value == goal;
    case Comparison::kAtLeast:
      return value >= goal;
    case Comparison::kMoreThan:
      return value > goal;
    case Comparison::kAtMost:
      return value <= goal;
    case Comparison::kLessThan:
      return value < goal;
  }
  return false;
}

using Results = std::vector<const YearResult*>;

Results known_results(const Site& site, const Rows& rows, const TargetSet& set,
                      const Target& target) {
  Results results;
  for (const std::uint32_t row : rows) {
    const YearResult& result = site.results[row];
    const bool asked = result.metric == target.metric.id && result.period == set.period &&
                       (!set.unit.id || result.unit.id == set.unit.id);
    if (asked && result.value.known()) results.push_back(&result);
  }
  return results;
}

int member_total(const Site& site, const TargetSet& set, const ClusterYear& contents) {
  std::set<UnitId> units;
  for (const std::uint32_t row : contents.memberships)
    units.insert(site.memberships[row].unit.id);
  int total = static_cast<int>(units.size());
  const auto& stated = site.clusters[set.cluster.id.index()].stated_members;
  const auto found = stated.find(set.period.last_year);
  if (found != stated.end()) total = std::max(total, found->second.total);
  return total;
}

Outcome outcome_of(const TargetOutcome& counts, double share) {
  const double wanted = share / 100 * counts.of - kSlack;
  if (counts.known == 0) return Outcome::kNotKnown;
  if (counts.met >= wanted) return Outcome::kMet;
  if (counts.met + counts.of - counts.known < wanted) return Outcome::kNotMet;
  return Outcome::kNotKnown;
}

TargetOutcome of_units(const Results& results, const Target& target, int of) {
  TargetOutcome found;
  found.known = static_cast<int>(results.size());
  found.of = std::max(of, found.known);
  found.met =
      static_cast<int>(std::count_if(results.begin(), results.end(), [&](const YearResult* result) {
        return meets(result->value, target.comparison, target.value);
      }));
  found.outcome = outcome_of(found, target.share.value_or(100));
  return found;
}

TargetOutcome of_unit(const Site& site, const TargetSet& set, const Target& target) {
  const auto year = site.index.unit_years.find({set.unit.id, set.period.last_year});
  if (year == site.index.unit_years.end()) return {};
  TargetOutcome found;
  found.outcome =
      of_units(known_results(site, year->second.results, set, target), target, 1).outcome;
  return found;
}

TargetOutcome of_cluster(const Site& site, const TargetSet& set, const Target& target) {
  const auto year = site.index.cluster_years.find({set.cluster.id, set.period.last_year});
  if (year == site.index.cluster_years.end()) return {};
  const Results totals = known_results(site, year->second.totals, set, target);
  if (totals.empty()) {
    return of_units(known_results(site, year->second.unit_results, set, target), target,
                    member_total(site, set, year->second));
  }
  TargetOutcome found;
  const bool met = meets(totals.front()->value, target.comparison, target.value);
  found.outcome = met ? Outcome::kMet : Outcome::kNotMet;
  return found;
}

}  // namespace

bool meets(const ResultValue& value, Comparison comparison, const ResultValue& goal) {
  if (!value.known() || !goal.known()) return false;
  if (value.kind == ResultValue::Kind::kText || goal.kind == ResultValue::Kind::kText) {
    return comparison == Comparison::kEqual && value.text == goal.text;
  }
  const bool is_grade = value.kind == ResultValue::Kind::kGrade;
  if (is_grade != (goal.kind == ResultValue::Kind::kGrade)) return false;
  return holds(comparable(value), comparison, comparable(goal));
}

TargetOutcome target_outcome(const Site& site, const TargetSet& set, const Target& target) {
  if (target.stated_outcome != Outcome::kNotKnown) {
    TargetOutcome found;
    found.outcome = target.stated_outcome;
    found.stated = true;
    return found;
  }
  if (!target.metric || target.comparison == Comparison::kNone) return {};
  if (set.unit.id) return of_unit(site, set, target);
  return set.cluster.id ? of_cluster(site, set, target) : TargetOutcome{};
}

}  // namespace kyyeu::render
