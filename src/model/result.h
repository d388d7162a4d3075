// Metrics and what units and clusters reached on them; targets and what became of them.
#pragma once

#include <optional>

#include "model/period.h"
#include "model/record.h"

namespace kyyeu {

enum class MetricKind : std::uint8_t {
  kPercent,
  kCount,
  kScore,
  kRank,
  kGrade,
  kRatio,
  kMoney,
  kText,
};
enum class Better : std::uint8_t { kNone, kHigher, kLower };
enum class MetricScope : std::uint8_t { kUnit, kCluster };

struct Metric : Record {
  std::string label;
  std::string unit_of_measure;  // "%"
  MetricKind kind = MetricKind::kCount;
  Better better = Better::kNone;
  MetricScope scope = MetricScope::kUnit;
  int decimals = 0;
  std::optional<double> min;
  std::optional<double> max;
  std::optional<double> reference_line;
  std::string definition;
  std::vector<Written> columns;         // headers that mean this metric
  std::vector<std::string> aggregates;  // "median", "mean", "sum": computed by the tool
  std::string scale;                    // grades: name of the list in [grades]
};

// What stands in one cell. An empty cell is kUnknown ("chưa có số liệu"), "-" is kNotApplicable.
struct ResultValue {
  enum class Kind : std::uint8_t {
    kUnknown,
    kNotApplicable,
    kNumber,
    kRank,
    kGrade,
    kRatio,
    kText
  };

  Kind kind = Kind::kUnknown;
  bool tie = false;   // rank written "2="
  int decimals = 0;   // as written
  double number = 0;  // figure, rank, index into the grade scale (0 = best), or numerator
  double out_of = 0;  // denominator of a ratio
  std::string text;   // as written, for grades and texts

  bool known() const { return kind != Kind::kUnknown && kind != Kind::kNotApplicable; }
};

// One cell of a results table. `unit` is empty for totals of the cluster itself.
struct YearResult {
  ClusterId cluster;
  Reference<UnitId> unit;
  Period period;
  MetricId metric;
  ResultValue value;
  Source source;
  SourceSpan span;
};

enum class Comparison : std::uint8_t { kNone, kEqual, kAtLeast, kMoreThan, kAtMost, kLessThan };
enum class Outcome : std::uint8_t { kNotKnown, kMet, kNotMet };

struct Target {
  std::string id;
  std::string text;
  Reference<MetricId> metric;  // empty: qualitative
  Comparison comparison = Comparison::kNone;
  ResultValue value;
  std::optional<double> share;  // per cent of units that shall reach the value
  std::vector<Written> themes;
  Outcome stated_outcome = Outcome::kNotKnown;
  std::string outcome_note;
  Source source;
  SourceSpan span;
};

// targets/<cluster>-<period>.toml
struct TargetSet {
  Reference<ClusterId> cluster;
  Reference<UnitId> unit;
  Period period;
  Source source;
  std::vector<Target> targets;
  SourceSpan span;
};

}  // namespace kyyeu
