#include "render/views/metric_period.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "render/statistics.h"
#include "render/views/computed_text.h"
#include "render/views/data_table_view.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kMostRows = 2000;

using Results = std::vector<const YearResult*>;
using Periods = std::map<Period, Results, std::greater<>>;

Periods periods_of(const Site& site, MetricId metric) {
  Periods periods;
  for (const YearResult& result : site.results) {
    const bool named = result.unit.empty() || result.unit.id;
    if (result.metric == metric && result.cluster && named) {
      periods[result.period].push_back(&result);
    }
  }
  return periods;
}

std::string name_then(const Site& site, const YearResult& result) {
  const Date day{result.period.last_year, 12, 31};
  if (!result.unit) return name_on(site.clusters[result.cluster.index()].names, day).name;
  return name_on(site.units[result.unit.id.index()].names, day).name;
}

// The best first, as far as the metric says what is better; else by name. What is not known last.
void sort_results(const Site& site, const Metric& metric, const text::Collator& collator,
                  Results& results) {
  using Key = std::tuple<bool, double, std::string, std::size_t>;
  std::vector<std::pair<Key, const YearResult*>> keyed;
  for (std::size_t i = 0; i < results.size(); ++i) {
    const ResultValue& value = results[i]->value;
    const std::optional<double> merit =
        value.known() ? merit_of(value, metric.better) : std::nullopt;
    keyed.emplace_back(Key{!value.known(), merit ? -*merit : 0,
                           collator.sort_key(name_then(site, *results[i])), i},
                       results[i]);
  }
  std::sort(keyed.begin(), keyed.end());
  std::transform(keyed.begin(), keyed.end(), results.begin(),
                 [](const auto& pair) { return pair.second; });
}

View subject_cell(const ViewContext& context, const YearResult& result) {
  const int year = result.period.last_year;
  return link_cell(result.unit ? context.unit_link(result.unit.id, year)
                               : context.cluster_link(result.cluster, year));
}

// Whether all figures rest on the same source: it is then named once, below the table.
bool have_one_source(const Results& results) {
  const Source& first = results.front()->source;
  return std::all_of(results.begin(), results.end(), [&](const YearResult* result) {
    return result->source.record == first.record && result->source.written == first.written;
  });
}

View results_table(const ViewContext& context, const Metric& metric, const Period& period,
                   const Results& results) {
  const bool with_source = !have_one_source(results);
  const bool of_units = std::any_of(results.begin(), results.end(),
                                    [](const YearResult* r) { return bool(r->unit); });
  DataTable table(metric.label + ", " + context.phrases.period(period));
  table.column(context.words.text(of_units ? "table.unit" : "metric.cluster"));
  table.column(context.words.text("metric.value"), true);
  if (of_units) table.column(context.words.text("metric.cluster"));
  if (with_source) table.column(context.words.text("metric.source"));
  for (const YearResult* result : results) {
    std::vector<View> cells;
    cells.push_back(subject_cell(context, *result));
    cells.push_back(value_cell(context, result->value, metric));
    if (of_units) {
      cells.push_back(link_cell(context.cluster_link(result->cluster, period.last_year)));
    }
    if (with_source) cells.push_back(link_cell(context.source_link(result->source)));
    table.row(std::move(cells));
  }
  return std::move(table).view();
}

// "trung vị 90%; trung bình 87,2%", from the known figures; "" where there are fewer than two.
std::string computed_text(const ViewContext& context, const Metric& metric,
                          const Results& results) {
  std::vector<double> figures;
  for (const YearResult* result : results) {
    if (const auto figure = figure_of(result->value)) figures.push_back(*figure);
  }
  std::string text;
  if (figures.size() < 2 || metric.kind == MetricKind::kRatio) return text;
  for (const std::string& name : metric.aggregates) {
    const std::string label = aggregate_label(context, name);
    const std::optional<double> figure = aggregate(name, figures);
    if (label.empty() || !figure) continue;
    text += text.empty() ? "" : "; ";
    text += label + " " + computed_figure(context, *figure, metric);
  }
  return text;
}

// One for each cluster, since figures of different clusters need not compare.
std::vector<View> computed_views(const ViewContext& context, const Metric& metric,
                                 const Period& period, const Results& results) {
  std::map<ClusterId, Results> by_cluster;
  for (const YearResult* result : results) {
    if (result->unit) by_cluster[result->cluster].push_back(result);
  }
  std::vector<View> items;
  for (const auto& [cluster, own] : by_cluster) {
    std::string text = computed_text(context, metric, own);
    if (text.empty()) continue;
    View& item = items.emplace_back();
    item.object("cluster", context.cluster_link(cluster, period.last_year));
    item.text("computed_text", std::move(text));
  }
  return items;
}

const ViewType& computed_type() {
  static const ViewType kType{
      "metric_computed",
      {{"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
       {"computed_text", FieldKind::kText, "trung vị, trung bình … do chương trình tính"}}};
  return kType;
}

}  // namespace

MetricPeriods metric_periods(const ViewContext& context, MetricId id) {
  const Metric& metric = context.site.metrics[id.index()];
  Periods periods = periods_of(context.site, id);
  MetricPeriods out;
  if (periods.empty()) return out;
  const text::Collator collator;
  std::size_t rows = 0;
  for (auto& [period, results] : periods) {
    rows += results.size();
    if (rows > kMostRows && !out.tables.empty()) {
      ++out.left_out;
      continue;
    }
    sort_results(context.site, metric, collator, results);
    View& view = out.tables.emplace_back();
    view.text("period", period.code()).text("period_text", context.phrases.period(period));
    view.object("table", results_table(context, metric, period, results));
    view.list("computed", computed_views(context, metric, period, results));
    if (have_one_source(results)) {
      view.object("source", context.source_link(results.front()->source));
    }
  }
  return out;
}

const ViewType& metric_period_type() {
  static const ViewType kType{
      "metric_period",
      {{"period", FieldKind::kText, "mã kỳ: 2023-H1"},
       {"period_text", FieldKind::kText, "kỳ, bằng lời"},
       {"table", FieldKind::kObject, "bảng số liệu của kỳ", data_table_view_type},
       {"computed", FieldKind::kList, "số do chương trình tính, theo cụm", computed_type},
       {"source", FieldKind::kObject, "nguồn chung của cả bảng; khác nhau thì có cột riêng",
        link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
