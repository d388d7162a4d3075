#include "render/views/unit_results.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "render/views/computed_text.h"
#include "render/views/data_table_view.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

using Results = std::vector<const YearResult*>;

// The same metric and period of all units of the cluster.
Results peers_of(const Site& site, const YearResult& result) {
  Results peers;
  const auto found = site.index.cluster_years.find({result.cluster, result.period.year});
  if (found == site.index.cluster_years.end()) return peers;
  for (const std::uint32_t row : found->second.unit_results) {
    const YearResult& other = site.results[row];
    if (other.metric == result.metric && other.period == result.period) peers.push_back(&other);
  }
  return peers;
}

void add_median(View& view, const ViewContext& context, const Results& peers,
                const Metric& metric) {
  std::vector<double> figures;
  for (const YearResult* peer : peers) {
    if (const auto figure = figure_of(peer->value)) figures.push_back(*figure);
  }
  if (figures.size() < 2) return;
  view.text("median_text",
            computed_figure(context, *aggregate("median", std::move(figures)), metric));
}

void add_standing(View& view, const ViewContext& context, const Results& peers,
                  const YearResult& result, const Metric& metric) {
  // A stated rank says it itself.
  if (metric.kind == MetricKind::kRank) return;
  const auto merit = merit_of(result.value, metric.better);
  std::vector<double> merits;
  for (const YearResult* peer : peers) {
    if (const auto other = merit_of(peer->value, metric.better)) merits.push_back(*other);
  }
  if (!merit || merits.size() < 2) return;
  view.text("standing_text", standing_text(context, standing(*merit, merits)));
}

View result_view(const ViewContext& context, const YearResult& result, int year) {
  const Metric& metric = context.site.metrics[result.metric.index()];
  View view;
  view.object("metric", context.record_link(ref(result.metric)));
  view.text("period_text", context.phrases.period(result.period));
  view.object("cluster", context.cluster_link(result.cluster, year));
  view.object("value", context.value(result.value, metric));
  const Results peers = peers_of(context.site, result);
  add_median(view, context, peers, metric);
  add_standing(view, context, peers, result, metric);
  view.object("source", context.source_link(result.source));
  return view;
}

// All results of the unit, by time; one that spans years stands once.
Results results_of(const Site& site, UnitId unit) {
  Rows rows;
  for (const int year : years_of(site, unit)) {
    const Rows& of_year = site.index.unit_years.at({unit, year}).results;
    rows.insert(rows.end(), of_year.begin(), of_year.end());
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  Results results;
  for (const std::uint32_t row : rows)
    results.push_back(&site.results[row]);
  std::stable_sort(results.begin(), results.end(),
                   [](const auto* a, const auto* b) { return a->period < b->period; });
  return results;
}

View period_cell(const ViewContext& context, UnitId unit, const Period& period) {
  const std::string address = address::unit_in_year(context.site, unit, period.last_year);
  return link_cell(context.plain_link(context.phrases.period(period), address));
}

}  // namespace

std::vector<View> unit_result_views(const ViewContext& context, UnitId unit, int year) {
  std::vector<View> items;
  const auto found = context.site.index.unit_years.find({unit, year});
  if (found == context.site.index.unit_years.end()) return items;
  for (const std::uint32_t row : found->second.results) {
    items.push_back(result_view(context, context.site.results[row], year));
  }
  return items;
}

View unit_results_table(const ViewContext& context, UnitId unit) {
  const Results results = results_of(context.site, unit);
  std::vector<MetricId> metrics;
  for (const YearResult* result : results) {
    if (std::find(metrics.begin(), metrics.end(), result->metric) == metrics.end()) {
      metrics.push_back(result->metric);
    }
  }
  DataTable table(context.words.text("unit.results"));
  table.column(context.words.text("table.period"));
  for (const MetricId id : metrics) {
    table.column(context.site.metrics[id.index()].label, true);
  }
  for (std::size_t begin = 0, end = 0; begin < results.size(); begin = end) {
    const Period& period = results[begin]->period;
    while (end < results.size() && results[end]->period == period)
      ++end;
    std::vector<View> cells;
    cells.push_back(period_cell(context, unit, period));
    for (const MetricId id : metrics) {
      const auto cell = std::find_if(results.begin() + static_cast<std::ptrdiff_t>(begin),
                                     results.begin() + static_cast<std::ptrdiff_t>(end),
                                     [&](const auto* result) { return result->metric == id; });
      const bool known = cell != results.begin() + static_cast<std::ptrdiff_t>(end);
      cells.push_back(value_cell(context, known ? (*cell)->value : ResultValue{},
                                 context.site.metrics[id.index()]));
    }
    table.row(std::move(cells));
  }
  return std::move(table).view();
}

const ViewType& unit_result_type() {
  static const ViewType kType{
      "unit_result",
      {{"metric", FieldKind::kObject, "chỉ tiêu", link_view_type},
       {"period_text", FieldKind::kText, "kỳ"},
       {"cluster", FieldKind::kObject, "cụm, khối của bảng kết quả", link_view_type},
       {"value", FieldKind::kObject, "giá trị", value_view_type},
       {"median_text", FieldKind::kText, "trung vị của cụm, do chương trình tính"},
       {"standing_text", FieldKind::kText, "đứng thứ mấy trên mấy đơn vị, do chương trình tính"},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
