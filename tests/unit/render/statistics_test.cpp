#include "render/statistics.h"

#include <doctest/doctest.h>

namespace kyyeu::render {
namespace {

ResultValue number(double figure) {
  ResultValue value;
  value.kind = ResultValue::Kind::kNumber;
  value.number = figure;
  return value;
}

ResultValue of_kind(ResultValue::Kind kind, double figure = 0, double out_of = 0) {
  ResultValue value = number(figure);
  value.kind = kind;
  value.out_of = out_of;
  return value;
}

TEST_CASE("Medians, means and sums of the seven figures of a cluster") {
  const std::vector<double> figures{106.6, 87, 90, 53, 102, 92, 80};
  CHECK(aggregate("median", figures) == 90.0);
  CHECK(*aggregate("mean", figures) == doctest::Approx(87.22857));
  CHECK(*aggregate("sum", figures) == doctest::Approx(610.6));
  CHECK(aggregate("min", figures) == 53.0);
  CHECK(aggregate("max", figures) == 106.6);
}

TEST_CASE("The median of an even number of figures lies between the middle two") {
  CHECK(aggregate("median", {4, 1, 3, 2}) == 2.5);
  CHECK(aggregate("median", {7}) == 7.0);
}

TEST_CASE("No figures and unknown words have no aggregate") {
  CHECK(!aggregate("median", {}));
  CHECK(!aggregate("sum", {}));
  CHECK(!aggregate("mode", {1, 2}));
}

TEST_CASE("Only numbers and ratios can be counted with") {
  using Kind = ResultValue::Kind;
  CHECK(figure_of(number(53)) == 53.0);
  CHECK(figure_of(of_kind(Kind::kRatio, 14, 14)) == 100.0);
  CHECK(!figure_of(of_kind(Kind::kRatio, 3, 0)));
  for (const Kind kind :
       {Kind::kUnknown, Kind::kNotApplicable, Kind::kRank, Kind::kGrade, Kind::kText}) {
    CHECK(!figure_of(of_kind(kind, 1)));
  }
}

TEST_CASE("Merit grows with what the metric calls better") {
  using Kind = ResultValue::Kind;
  CHECK(*merit_of(number(92), Better::kHigher) > *merit_of(number(90), Better::kHigher));
  CHECK(*merit_of(number(92), Better::kLower) < *merit_of(number(90), Better::kLower));
  CHECK(!merit_of(number(92), Better::kNone));
  CHECK(!merit_of(of_kind(Kind::kUnknown), Better::kHigher));
  // First place is better than second, and the first grade of a scale than the second.
  CHECK(*merit_of(of_kind(Kind::kRank, 1), Better::kHigher) >
        *merit_of(of_kind(Kind::kRank, 2), Better::kHigher));
  CHECK(*merit_of(of_kind(Kind::kGrade, 0), Better::kHigher) >
        *merit_of(of_kind(Kind::kGrade, 1), Better::kHigher));
}

TEST_CASE("Equals share a place and the next one is left out") {
  const std::vector<double> merits{5, 9, 7, 7};
  CHECK(standing(9, merits).rank == 1);
  CHECK(standing(7, merits).rank == 2);
  CHECK(standing(7, merits).tied);
  CHECK(standing(5, merits).rank == 4);
  CHECK(!standing(5, merits).tied);
  CHECK(standing(5, merits).of == 4);
}

}  // namespace
}  // namespace kyyeu::render
