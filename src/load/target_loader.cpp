// load_targets() of table_loaders.h.
#include <algorithm>
#include <cmath>
#include <utility>

#include "load/result_cell.h"
#include "load/settings_file.h"
#include "load/table_loaders.h"
#include "load/vocabulary.h"
#include "text/number.h"

namespace kyyeu::load {
namespace {

constexpr int kMostDecimals = 6;

struct Metrics {
  const SiteConfig& config;
  const std::vector<Metric>& all;

  // The metric that the id means; nullptr for another spelling, which link resolves or reports.
  const Metric* find(std::string_view id) const {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Metric& metric) { return metric.id == id; });
    return found == all.end() ? nullptr : &*found;
  }
};

// TOML does not keep how a number was written: the digits it needs.
int decimals_of(double number) {
  const std::string plain = text::format_plain(number, kMostDecimals);
  const std::size_t point = plain.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
}

ResultValue number_value(double number, const Metric* metric) {
  ResultValue value;
  const bool is_rank = metric != nullptr && metric->kind == MetricKind::kRank;
  value.kind = is_rank ? ResultValue::Kind::kRank : ResultValue::Kind::kNumber;
  value.number = number;
  value.decimals = decimals_of(number);
  return value;
}

void read_value(RecordReader& reader, const Metrics& metrics, Target& target) {
  format::TomlValue* found = reader.value("value");
  if (found == nullptr) return;
  const Metric* metric = metrics.find(target.metric.written);
  if (const std::int64_t* integer = found->as_integer()) {
    target.value = number_value(static_cast<double>(*integer), metric);
  } else if (const double* number = found->as_double(); number && std::isfinite(*number)) {
    target.value = number_value(*number, metric);
  } else if (const std::string* words = found->as_string()) {
    const Metric as_text = [] {
      Metric none;
      none.kind = MetricKind::kText;
      return none;
    }();
    const auto value = read_result(*words, found->span, metric != nullptr ? *metric : as_text,
                                   metrics.config, reader.findings());
    if (value) target.value = *value;
  } else {
    reader.wrong_type("value", *found, "value");
  }
}

void read_target(RecordReader& reader, const Metrics& metrics, const Source& source,
                 Target& target) {
  target.span = reader.span();
  Written id;
  if (reader.text("id", id) && check_id(id.text, id.span, reader.findings())) {
    target.id = std::move(id.text);
  }
  reader.required_text("text", target.text);
  reader.reference("metric", target.metric);
  reader.choice("op", kComparisonWords, target.comparison);
  read_value(reader, metrics, target);
  if (!target.metric.empty() && target.comparison == Comparison::kNone && reader.has("value")) {
    if (!reader.has("op")) reader.missing("op");
  }
  reader.number("share", target.share);
  reader.text_list("themes", target.themes);
  reader.choice("outcome", kOutcomeWords, target.stated_outcome);
  reader.text("outcome_note", target.outcome_note);
  target.source = source;
  reader.source("source", target.source);
}

void read_set(RecordReader& reader, const Metrics& metrics, TargetSet& set) {
  set.span = reader.span();
  reader.reference("cluster", set.cluster);
  reader.reference("unit", set.unit);
  if (!reader.has("cluster") && !reader.has("unit")) reader.missing("cluster");
  if (!reader.has("period")) reader.missing("period");
  reader.period("period", set.period);
  reader.source("source", set.source);
  reader.tables("target", [&](RecordReader& item) {
    Target target;
    read_target(item, metrics, set.source, target);
    if (!target.text.empty()) set.targets.push_back(std::move(target));
  });
}

}  // namespace

std::vector<TargetSet> load_targets(const LoadContext& context, const ContentTree& tree,
                                    const SiteConfig& config, const std::vector<Metric>& metrics) {
  std::vector<TargetSet> sets;
  for (const ContentFile* file : tree.select(Section::kTargets, FileRole::kData)) {
    TargetSet set;
    read_settings(context, *file, [&](RecordReader& reader) {
      read_set(reader, Metrics{config, metrics}, set);
    });
    const bool placed = !set.cluster.empty() || !set.unit.empty();
    if (set.period && placed) sets.push_back(std::move(set));
  }
  return sets;
}

}  // namespace kyyeu::load
