#include "render/target_outcome.h"

#include <doctest/doctest.h>

#include "unit/render/emulation_site.h"

namespace kyyeu::render {
namespace {

ResultValue grade(int from_best) {
  ResultValue value = number_value(from_best);
  value.kind = ResultValue::Kind::kGrade;
  return value;
}

TargetSet set_of_block() {
  TargetSet set;
  set.cluster = reference_to(ClusterId(0));
  set.period = *parse_period("2018");
  return set;
}

Target target_of(MetricId metric, Comparison comparison, ResultValue value) {
  Target target;
  target.metric = reference_to(metric);
  target.comparison = comparison;
  target.value = std::move(value);
  return target;
}

// The block of the site, of which all members are known.
Site whole_site() {
  Site site = emulation_records();
  site.clusters[0].stated_members.clear();
  return site;
}

TEST_CASE("Comparisons read as they are written") {
  CHECK(meets(number_value(90), Comparison::kAtLeast, number_value(90)));
  CHECK(!meets(number_value(90), Comparison::kMoreThan, number_value(90)));
  CHECK(meets(number_value(90), Comparison::kAtMost, number_value(90)));
  CHECK(!meets(number_value(90), Comparison::kLessThan, number_value(90)));
  CHECK(meets(number_value(90), Comparison::kEqual, number_value(90)));
  CHECK(!meets(ResultValue{}, Comparison::kAtMost, number_value(90)));
}

TEST_CASE("Grades compare by their scale, best first") {
  CHECK(meets(grade(0), Comparison::kAtLeast, grade(1)));
  CHECK(meets(grade(1), Comparison::kAtLeast, grade(1)));
  CHECK(!meets(grade(2), Comparison::kAtLeast, grade(1)));
  CHECK(!meets(grade(0), Comparison::kAtLeast, number_value(1)));
}

TEST_CASE("All units, or the stated share of them, must reach the value") {
  const Site site = whole_site();
  Target target = target_of(MetricId(0), Comparison::kAtLeast, number_value(90));
  const TargetOutcome all = target_outcome(site, set_of_block(), target);
  CHECK(all.outcome == Outcome::kNotMet);
  CHECK(all.met == 2);
  CHECK(all.known == 3);
  CHECK(all.of == 3);
  target.share = 66;
  CHECK(target_outcome(site, set_of_block(), target).outcome == Outcome::kMet);
}

TEST_CASE("Units that are not known leave the outcome open while they could change it") {
  const Site site = emulation_records();  // 3 of 14 are known
  Target target = target_of(MetricId(0), Comparison::kAtLeast, number_value(50));
  CHECK(target_outcome(site, set_of_block(), target).outcome == Outcome::kNotKnown);
  CHECK(target_outcome(site, set_of_block(), target).of == 14);
  target.value = number_value(100);
  CHECK(target_outcome(site, set_of_block(), target).outcome == Outcome::kNotMet);
}

TEST_CASE("A figure of the cluster decides by itself") {
  const Site site = emulation_records();
  const Target target = target_of(MetricId(1), Comparison::kAtLeast, number_value(100));
  const TargetOutcome found = target_outcome(site, set_of_block(), target);
  CHECK(found.outcome == Outcome::kMet);
  CHECK(found.of == 0);
}

TEST_CASE("What the source states goes before what could be computed") {
  const Site site = whole_site();
  Target target = target_of(MetricId(0), Comparison::kAtLeast, number_value(0));
  target.stated_outcome = Outcome::kNotMet;
  CHECK(target_outcome(site, set_of_block(), target).outcome == Outcome::kNotMet);
  CHECK(target_outcome(site, set_of_block(), target).stated);
}

TEST_CASE("Results of another period do not count, nor do targets in words") {
  const Site site = whole_site();
  TargetSet set = set_of_block();
  set.period = *parse_period("2018-H1");
  const Target target = target_of(MetricId(0), Comparison::kAtLeast, number_value(0));
  CHECK(target_outcome(site, set, target).outcome == Outcome::kNotKnown);
  CHECK(target_outcome(site, set_of_block(), Target{}).outcome == Outcome::kNotKnown);
}

TEST_CASE("A unit's own targets are held against its own results") {
  const Site site = whole_site();
  TargetSet set = set_of_block();
  set.cluster = {};
  set.unit = reference_to(UnitId(kLeader));
  const Target target = target_of(MetricId(0), Comparison::kMoreThan, number_value(60));
  CHECK(target_outcome(site, set, target).outcome == Outcome::kNotMet);
  set.unit = reference_to(UnitId(kDeputy));
  CHECK(target_outcome(site, set, target).outcome == Outcome::kMet);
}

}  // namespace
}  // namespace kyyeu::render
