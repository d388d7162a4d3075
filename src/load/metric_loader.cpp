// load_metrics() of data_loader.h.
#include <utility>

#include "load/data_loader.h"
#include "load/record_file.h"
#include "load/settings_file.h"

namespace kyyeu::load {
namespace {

constexpr std::string_view kDefaultScale = "unit";

void read_aggregates(RecordReader& reader, Metric& metric) {
  std::vector<Written> names;
  reader.text_list("aggregate", names);
  for (Written& name : names) {
    if (pick_word(kAggregateWords, name.text, name.span, reader.findings())) {
      metric.aggregates.push_back(std::move(name.text));
    }
  }
}

void read_scale(RecordReader& reader, const SiteConfig& config, Metric& metric) {
  metric.scale = kDefaultScale;
  if (config.file == kNoFile) {  // site.toml could not be read, so its scales are not known
    reader.text("scale", metric.scale);
    return;
  }
  std::vector<std::string_view> scales;
  for (const auto& [name, grades] : config.grades)
    scales.push_back(name);
  reader.word("scale", {"scale", scales}, metric.scale);
}

Metric read_metric(RecordReader& reader, const SiteConfig& config) {
  Metric metric;
  read_row_record(reader, Naming::kByTitle, metric);
  Written label;
  if (reader.required_text("label", label)) {
    add_title_as_name(metric, label.text, label.span);
    metric.label = std::move(label.text);
  }
  reader.text("unit", metric.unit_of_measure);
  if (!reader.has("kind")) reader.missing("kind");
  // Of an unknown kind nothing can be said about its cells.
  if (!reader.choice("kind", kMetricKindWords, metric.kind)) metric.kind = MetricKind::kText;
  if (metric.kind == MetricKind::kRank) metric.better = Better::kLower;
  reader.choice("better", kBetterWords, metric.better);
  reader.choice("scope", kScopeWords, metric.scope);
  reader.integer("decimals", metric.decimals);
  reader.number("min", metric.min);
  reader.number("max", metric.max);
  reader.number("reference_line", metric.reference_line);
  reader.text("definition", metric.definition);
  reader.text_list("columns", metric.columns);
  read_aggregates(reader, metric);
  read_scale(reader, config, metric);
  return metric;
}

}  // namespace

std::vector<Metric> load_metrics(const LoadContext& context, const ContentTree& tree,
                                 const SiteConfig& config) {
  std::vector<Metric> metrics;
  read_settings(context, tree, "data/metrics.toml", [&](RecordReader& reader) {
    reader.tables("metric", [&](RecordReader& item) {
      Metric metric = read_metric(item, config);
      if (metric.id.empty()) return;
      if (metric.label.empty()) metric.label = metric.id;
      if (metric.names.empty()) add_title_as_name(metric, metric.label, metric.span);
      metrics.push_back(std::move(metric));
    });
  });
  return metrics;
}

}  // namespace kyyeu::load
