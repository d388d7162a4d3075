// KY607.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "rules/finding_cap.h"
#include "rules/record_rules.h"
#include "text/number.h"

namespace kyyeu::rules {
namespace {

constexpr double kFar = 8;          // times the median, or a part of it
constexpr double kTogether = 3;     // how far apart the middle half of the others may lie
constexpr double kBackAmong = 1.5;  // how far outside that half the mended figure may lie

using Rows = std::vector<std::uint32_t>;  // indexes into Site::results

// Figures that can be compared: of one unit (or of the cluster itself) over time, in periods of
// one length; or of the units of a cluster in one period.
struct Group {
  const char* large;  // keys
  const char* small;
  std::size_t least_others;
};
constexpr Group kHistory{"KY607", "KY607.small", 2};
constexpr Group kPeers{"KY607.cluster", "KY607.cluster-small", 2};

// Counts and ranks vary widely by their nature.
bool can_compare(const Site& site, const YearResult& result) {
  if (!result.metric || result.value.kind != ResultValue::Kind::kNumber) return false;
  const MetricKind kind = site.metrics[result.metric.index()].kind;
  return (kind == MetricKind::kPercent || kind == MetricKind::kScore ||
          kind == MetricKind::kMoney) &&
         result.value.number > 0;
}

struct Others {
  double low = 0;  // ends of their middle half
  double high = 0;
  double median = 0;
};

// `sorted` without the element at `skip`.
Others others_of(const std::vector<double>& sorted, std::size_t skip) {
  const std::size_t count = sorted.size() - 1;
  const auto at = [&](std::size_t i) { return sorted[i < skip ? i : i + 1]; };
  return {at(count / 4), at(count * 3 / 4), (at((count - 1) / 2) + at(count / 2)) / 2};
}

// The power of ten by which the figure must be divided to lie among the others; nothing where it
// lies among them already, or nowhere near.
std::optional<int> misplaced_digits(const ResultValue& value, const Others& others) {
  if (others.high > kTogether * others.low) return std::nullopt;
  const bool large = value.number >= kFar * others.median && value.decimals == 0;
  const bool small = value.number * kFar <= others.median && value.decimals > 0;
  if (!large && !small) return std::nullopt;
  double mended = value.number;
  for (int digits = 1; digits <= 2; ++digits) {
    mended = large ? mended / 10 : mended * 10;
    if (mended >= others.low / kBackAmong && mended <= others.high * kBackAmong) {
      return large ? digits : -digits;
    }
  }
  return std::nullopt;
}

class Outliers {
 public:
  Outliers(const Site& site, Diagnostics& diagnostics)
      : site_(site), seen_(site.results.size(), 0), cap_(diagnostics, "KY607.more") {}

  void check(const Rows& rows, const Group& group) {
    if (rows.size() <= group.least_others) return;
    std::vector<double> sorted;
    sorted.reserve(rows.size());
    for (const std::uint32_t row : rows)
      sorted.push_back(site_.results[row].value.number);
    std::sort(sorted.begin(), sorted.end());
    // Most groups lie close together.
    if (sorted.back() < kFar * sorted.front()) return;
    for (const std::uint32_t row : rows) {
      const ResultValue& value = site_.results[row].value;
      const auto own = std::lower_bound(sorted.begin(), sorted.end(), value.number);
      const Others others = others_of(sorted, static_cast<std::size_t>(own - sorted.begin()));
      const auto digits = misplaced_digits(value, others);
      if (digits && seen_[row]++ == 0) warn(site_.results[row], *digits, others, group);
    }
  }

 private:
  void warn(const YearResult& result, int digits, const Others& others, const Group& group) {
    const Metric& metric = site_.metrics[result.metric.index()];
    const ResultValue& value = result.value;
    double mended = value.number;
    for (int i = 0; i != digits; digits > 0 ? ++i : --i)
      mended = digits > 0 ? mended / 10 : mended * 10;
    const int decimals = std::max(value.decimals + digits, 0);
    const std::string unit = metric.unit_of_measure == "%" ? "%" : "";
    cap_.add(site_.files, Finding::warning(digits > 0 ? group.large : group.small, result.span,
                                           {number(value.number, value.decimals) + unit,
                                            number(others.low, metric.decimals) + unit,
                                            number(others.high, metric.decimals) + unit})
                              .with_hint("did-you-mean", {number(mended, decimals)}));
  }

  // As an editor writes it into a cell, without grouping.
  std::string number(double value, int decimals) const {
    std::string plain = text::format_plain(value, decimals);
    if (site_.config.number_locale == text::NumberLocale::kVietnamese) {
      std::replace(plain.begin(), plain.end(), '.', ',');
    }
    return plain;
  }

  const Site& site_;
  std::vector<char> seen_;  // a figure is said once
  FindingCap cap_;
};

}  // namespace

void check_outliers(const Site& site, Diagnostics& diagnostics) {
  // The cluster's own totals stand under an empty unit.
  std::map<std::tuple<UnitId, ClusterId, MetricId, Period::Kind>, Rows> history;
  std::map<std::tuple<ClusterId, Period, MetricId>, Rows> peers;
  for (std::size_t i = 0; i < site.results.size(); ++i) {
    const YearResult& result = site.results[i];
    const bool of_cluster = result.unit.empty();
    if (!can_compare(site, result) || (!of_cluster && !result.unit.id)) continue;
    const auto row = static_cast<std::uint32_t>(i);
    const ClusterId cluster = of_cluster ? result.cluster : ClusterId();
    history[{result.unit.id, cluster, result.metric, result.period.kind}].push_back(row);
    if (!of_cluster) peers[{result.cluster, result.period, result.metric}].push_back(row);
  }
  Outliers outliers(site, diagnostics);
  for (const auto& [key, rows] : history)
    outliers.check(rows, kHistory);
  for (const auto& [key, rows] : peers)
    outliers.check(rows, kPeers);
}

}  // namespace kyyeu::rules
