#include "render/views/results_table.h"

#include <algorithm>
#include <string>
#include <utility>

#include "render/views/computed_text.h"
#include "render/views/member_count.h"
#include "render/views/results_grid.h"
#include "render/views/source_list.h"

namespace kyyeu::render {
namespace {

// Below this many figures a rank or a mean would say nothing.
constexpr std::size_t kFewest = 2;

const Metric& metric_of(const Site& site, const ResultsGrid& grid, std::size_t column) {
  return site.metrics[grid.metrics[column].index()];
}

std::vector<double> figures(const ResultsGrid& grid, std::size_t column) {
  std::vector<double> known;
  for (const auto& row : grid.rows) {
    if (row.cells[column] == nullptr) continue;
    if (const auto figure = figure_of(row.cells[column]->value)) known.push_back(*figure);
  }
  return known;
}

// One metric without a stated rank gets a computed one.
bool has_computed_rank(const Site& site, const ResultsGrid& grid) {
  return grid.is_ranked(site) && metric_of(site, grid, 0).kind != MetricKind::kRank &&
         grid.merits(site, 0).size() >= kFewest;
}

View metric_cell(const ViewContext& context, const YearResult* result, const Metric& metric) {
  const ResultValue value = result != nullptr ? result->value : ResultValue{};
  View cell;
  cell.text("cell_text", context.phrases.value(value, metric));
  const bool words =
      value.kind == ResultValue::Kind::kGrade || value.kind == ResultValue::Kind::kText;
  cell.flag("is_figure", value.known() && !words).flag("is_missing", !value.known());
  return cell;
}

View computed_cell(std::string text) {
  View cell;
  cell.text("cell_text", std::move(text)).flag("is_figure", true).flag("is_computed", true);
  return cell;
}

std::vector<View> columns(const ViewContext& context, const ResultsGrid& grid) {
  std::vector<View> items;
  for (const MetricId id : grid.metrics) {
    const Metric& metric = context.site.metrics[id.index()];
    View& column = items.emplace_back();
    column.object("link", context.record_link(ref(id)));
    column.flag("is_figure", metric.kind != MetricKind::kGrade && metric.kind != MetricKind::kText);
  }
  if (has_computed_rank(context.site, grid)) {
    View& column = items.emplace_back();
    column.text("cell_text", context.words.text("results.rank"));
    column.flag("is_figure", true).flag("is_computed", true);
  }
  return items;
}

View row_view(const ViewContext& context, const ResultsGrid& grid, const ResultsGrid::Row& row,
              ClusterKind kind, int year) {
  View view;
  view.object("unit", context.unit_link(row.unit, year));
  if (row.role != MemberRole::kMember) view.text("role_text", context.phrases.role(row.role, kind));
  std::vector<View> cells;
  for (std::size_t i = 0; i < grid.metrics.size(); ++i) {
    cells.push_back(metric_cell(context, row.cells[i], metric_of(context.site, grid, i)));
  }
  if (has_computed_rank(context.site, grid)) {
    const auto merit = grid.merit(context.site, row, 0);
    const auto all = grid.merits(context.site, 0);
    cells.push_back(merit ? computed_cell(standing_text(context, standing(*merit, all))) : View());
  }
  view.list("cells", std::move(cells));
  return view;
}

std::vector<View> aggregate_cells(const ViewContext& context, const ResultsGrid& grid,
                                  const std::string& name) {
  std::vector<View> cells;
  bool any = false;
  for (std::size_t i = 0; i < grid.metrics.size(); ++i) {
    const Metric& metric = metric_of(context.site, grid, i);
    const auto& wanted = metric.aggregates;
    View& cell = cells.emplace_back();
    if (std::find(wanted.begin(), wanted.end(), name) == wanted.end()) continue;
    std::vector<double> known = figures(grid, i);
    if (known.size() < kFewest) continue;
    const auto value = aggregate(name, std::move(known));
    if (value) cell = computed_cell(computed_figure(context, *value, metric));
    any = any || value.has_value();
  }
  if (has_computed_rank(context.site, grid)) cells.emplace_back();
  if (!any) cells.clear();
  return cells;
}

std::vector<View> aggregates(const ViewContext& context, const ResultsGrid& grid) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < grid.metrics.size(); ++i) {
    for (const std::string& name : metric_of(context.site, grid, i).aggregates) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  std::vector<View> items;
  for (const std::string& name : names) {
    std::vector<View> cells = aggregate_cells(context, grid, name);
    if (cells.empty()) continue;
    View& item = items.emplace_back();
    item.text("label", aggregate_label(context, name)).list("cells", std::move(cells));
  }
  return items;
}

// Where ranks are stated for some only, a reader must not take the list for whole.
bool has_unknown_ranks(const Site& site, const ResultsGrid& grid, const MemberCount& members) {
  for (std::size_t i = 0; i < grid.metrics.size(); ++i) {
    if (metric_of(site, grid, i).kind != MetricKind::kRank) continue;
    const auto known = static_cast<int>(grid.merits(site, i).size());
    if (known > 0 && (known < members.total() || !members.complete)) return true;
  }
  return false;
}

std::vector<View> sources(const ViewContext& context, const ResultsGrid& grid) {
  SourceList list(context);
  for (const auto& row : grid.rows) {
    for (const YearResult* cell : row.cells) {
      if (cell != nullptr) list.add(cell->source);
    }
  }
  return std::move(list).links();
}

View table_view(const ViewContext& context, const ResultsGrid& grid, ClusterId cluster, int year) {
  const ClusterKind kind = context.site.clusters[cluster.index()].kind;
  View view;
  view.text("period_text", context.phrases.period(grid.period));
  view.list("columns", columns(context, grid));
  std::vector<View> rows;
  for (const auto& row : grid.rows)
    rows.push_back(row_view(context, grid, row, kind, year));
  view.list("rows", std::move(rows)).list("aggregates", aggregates(context, grid));
  const MemberCount members = member_count(context.site, cluster, year);
  view.flag("is_rank_incomplete", has_unknown_ranks(context.site, grid, members));
  view.flag("is_computed", has_computed_rank(context.site, grid) || view.find("aggregates"));
  view.list("sources", sources(context, grid));
  return view;
}

const ViewType& cell_type() {
  static const ViewType kType{
      "result_cell",
      {{"cell_text", FieldKind::kText, "chữ trong ô"},
       {"link", FieldKind::kObject, "liên kết, thay cho chữ", link_view_type},
       {"is_figure", FieldKind::kFlag, "con số, căn phải"},
       {"is_missing", FieldKind::kFlag, "không có số liệu hoặc không áp dụng"},
       {"is_computed", FieldKind::kFlag, "do chương trình tính"}}};
  return kType;
}

const ViewType& row_type() {
  static const ViewType kType{
      "result_row",
      {{"unit", FieldKind::kObject, "đơn vị", link_view_type},
       {"role_text", FieldKind::kText, "trưởng cụm, phó … của năm ấy; vắng với thành viên"},
       {"cells", FieldKind::kList, "các ô", cell_type}}};
  return kType;
}

const ViewType& aggregate_type() {
  static const ViewType kType{
      "result_aggregate",
      {{"label", FieldKind::kText, "trung vị, trung bình …"},
       {"cells", FieldKind::kList, "các ô; ô trống khi không tính", cell_type}}};
  return kType;
}

}  // namespace

std::vector<View> results_views(const ViewContext& context, ClusterId cluster, int year) {
  std::vector<View> tables;
  for (const ResultsGrid& grid : results_grids(context.site, cluster, year)) {
    tables.push_back(table_view(context, grid, cluster, year));
  }
  return tables;
}

const ViewType& results_view_type() {
  static const ViewType kType{
      "results",
      {{"period_text", FieldKind::kText, "kỳ"},
       {"columns", FieldKind::kList, "các cột sau cột đơn vị", cell_type},
       {"rows", FieldKind::kList, "các đơn vị", row_type},
       {"aggregates", FieldKind::kList, "hàng tính chung", aggregate_type},
       {"is_rank_incomplete", FieldKind::kFlag, "mới biết một số hạng"},
       {"is_computed", FieldKind::kFlag, "có số do chương trình tính"},
       {"sources", FieldKind::kList, "nguồn của các số liệu", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
