#include "render/views/data_block_view.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "render/views/data_table_view.h"

namespace kyyeu::render {
namespace {

// The rows of a results block as a grid: units (or the periods of the one unit) down, metrics (and
// periods, where there are several) across.
struct Grid {
  struct Column {
    Period period;
    MetricId metric;
    friend bool operator==(const Column&, const Column&) = default;
  };
  struct Row {
    UnitId unit;    // none: the cluster's own figures, or the row of a period
    Period period;  // only where rows are periods
    std::vector<const YearResult*> cells;
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
};

bool matches(const YearResult& result, const DataBlock& block) {
  if (block.cluster && result.cluster.value != block.cluster.index) return false;
  if (block.unit && result.unit.id.value != block.unit.index) return false;
  if (!block.period.empty() && result.period.code() != block.period) return false;
  return !block.metric || result.metric == block.metric;
}

std::vector<const YearResult*> results_of(const Site& site, const DataBlock& block) {
  std::vector<const YearResult*> found;
  for (const YearResult& result : site.results) {
    if (matches(result, block)) found.push_back(&result);
  }
  // Beside figures of units, those of the cluster as a whole would be a column of gaps.
  const bool has_units =
      std::any_of(found.begin(), found.end(), [](const YearResult* r) { return bool(r->unit.id); });
  if (has_units) std::erase_if(found, [](const YearResult* r) { return !r->unit.id; });
  std::stable_sort(found.begin(), found.end(),
                   [](const YearResult* a, const YearResult* b) { return a->period < b->period; });
  return found;
}

Grid make_grid(const std::vector<const YearResult*>& results, bool by_period) {
  Grid grid;
  for (const YearResult* result : results) {
    const Grid::Column column{by_period ? Period{} : result->period, result->metric};
    auto at = std::find(grid.columns.begin(), grid.columns.end(), column);
    const auto position = static_cast<std::size_t>(at - grid.columns.begin());
    if (at == grid.columns.end()) grid.columns.push_back(column);
    const Period period = by_period ? result->period : Period{};
    auto row = std::find_if(grid.rows.begin(), grid.rows.end(), [&](const Grid::Row& candidate) {
      return candidate.unit == result->unit.id && candidate.period == period;
    });
    if (row == grid.rows.end()) {
      row = grid.rows.insert(grid.rows.end(), {result->unit.id, period, {}});
    }
    if (row->cells.size() <= position) row->cells.resize(position + 1);
    row->cells[position] = result;
  }
  for (Grid::Row& row : grid.rows)
    row.cells.resize(grid.columns.size());
  return grid;
}

// Best first by the first column, as far as it says what is better; gaps last.
void sort_rows(Grid& grid, const Site& site) {
  if (grid.columns.empty()) return;
  const Better better = site.metrics[grid.columns.front().metric.index()].better;
  if (better == Better::kNone) return;
  const auto key = [&](const Grid::Row& row) -> std::optional<double> {
    const YearResult* cell = row.cells.front();
    if (cell == nullptr || !cell->value.known()) return std::nullopt;
    // A grade's number counts from the best.
    const bool up = better == Better::kLower || cell->value.kind == ResultValue::Kind::kGrade;
    return up ? cell->value.number : -cell->value.number;
  };
  std::stable_sort(grid.rows.begin(), grid.rows.end(), [&](const auto& a, const auto& b) {
    const std::optional<double> left = key(a), right = key(b);
    if (!left || !right) return left.has_value() && !right.has_value();
    return *left < *right;
  });
}

std::string subject_name(const ViewContext& context, const DataBlock& block) {
  return context.phrases.name(block.unit ? block.unit : block.cluster);
}

std::string caption(const ViewContext& context, std::string_view key, const DataBlock& block) {
  const std::string name = subject_name(context, block);
  const std::optional<Period> period = parse_period(block.period);
  if (!period) return context.words.format(key, {name});
  return context.words.format(key, {name}) + ", " + context.phrases.period(*period);
}

View row_head(const ViewContext& context, const DataBlock& block, const Grid& grid,
              const Grid::Row& row) {
  if (row.period) return text_cell(context.phrases.period(row.period));
  if (!row.unit) return text_cell(subject_name(context, block));
  return link_cell(context.unit_link(row.unit, grid.columns.front().period.last_year));
}

void add_rows(DataTable& table, const ViewContext& context, const DataBlock& block,
              const Grid& grid) {
  for (const Grid::Row& row : grid.rows) {
    std::vector<View> cells;
    cells.reserve(grid.columns.size() + 1);
    cells.push_back(row_head(context, block, grid, row));
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
      const Metric& metric = context.site.metrics[grid.columns[i].metric.index()];
      const YearResult* cell = row.cells[i];
      cells.push_back(value_cell(context, cell != nullptr ? cell->value : ResultValue{}, metric));
    }
    table.row(std::move(cells));
  }
}

View results_table(const ViewContext& context, const DataBlock& block) {
  const bool by_period = block.unit && block.period.empty();
  Grid grid = make_grid(results_of(context.site, block), by_period);
  if (!by_period) sort_rows(grid, context.site);
  DataTable table(caption(context, "table.results", block));
  table.column(context.words.text(by_period ? "table.period" : "table.unit"));
  const bool one_period = std::all_of(
      grid.columns.begin(), grid.columns.end(),
      [&](const Grid::Column& column) { return column.period == grid.columns.front().period; });
  for (const Grid::Column& column : grid.columns) {
    std::string name = context.site.metrics[column.metric.index()].label;
    if (!one_period) name += ", " + context.phrases.period(column.period);
    table.column(std::move(name), true);
  }
  add_rows(table, context, block, grid);
  return std::move(table).view();
}

View members_table(const ViewContext& context, const DataBlock& block) {
  const auto& years = context.site.index.cluster_years;
  const ClusterId cluster(block.cluster.index);
  int year = parse_period(block.period).value_or(Period{}).last_year;
  if (!block.cluster) return {};
  for (const auto& [key, contents] : years) {
    if (block.period.empty() && key.first == cluster && !contents.memberships.empty()) {
      year = std::max(year, key.second);
    }
  }
  const auto found = years.find({cluster, year});
  if (found == years.end()) return {};
  const ClusterKind kind = context.site.clusters[cluster.index()].kind;
  DataTable table(context.words.format("table.members", {context.phrases.name(block.cluster)}) +
                  ", " + context.words.format("period.year", {std::to_string(year)}));
  table.column(context.words.text("table.unit")).column(context.words.text("table.role"));
  for (const std::uint32_t row : found->second.memberships) {
    const Membership& member = context.site.memberships[row];
    if (!member.unit) continue;
    std::vector<View> cells;
    cells.push_back(link_cell(context.unit_link(member.unit.id, year)));
    cells.push_back(text_cell(context.phrases.role(member.role, kind)));
    table.row(std::move(cells));
  }
  return std::move(table).view();
}

bool matches(const Award& award, const DataBlock& block) {
  const std::optional<Period> period = parse_period(block.period);
  if (period && award.merit != *period) return false;
  if (block.unit && award.recipient.id != block.unit) return false;
  return !block.cluster || award.proposed_by.id == block.cluster;
}

View awards_table(const ViewContext& context, const DataBlock& block) {
  DataTable table(caption(context, "table.awards", block));
  for (const char* key : {"table.award", "table.recipient", "table.status", "table.period"}) {
    table.column(context.words.text(key));
  }
  for (const Award& award : context.site.awards) {
    if (!award.type || !matches(award, block)) continue;
    std::vector<View> cells;
    cells.push_back(link_cell(context.record_link(ref(award.type.id))));
    if (award.recipient.empty()) {
      const std::string number = context.phrases.number(award.count);
      cells.push_back(text_cell(number + " " + context.phrases.recipient(award.recipient_kind)));
    } else {
      cells.push_back(link_cell(context.reference_link(award.recipient, award.merit.last_year)));
    }
    cells.push_back(text_cell(context.phrases.status(award.status)));
    cells.push_back(text_cell(context.phrases.period(award.merit)));
    table.row(std::move(cells));
  }
  return std::move(table).view();
}

}  // namespace

View data_block_view(const ViewContext& context, const DataBlock& block) {
  switch (block.kind) {
    case DataBlockKind::kResults:
    case DataBlockKind::kChart:
      return results_table(context, block);
    case DataBlockKind::kMembers:
      return members_table(context, block);
    case DataBlockKind::kAwards:
      return awards_table(context, block);
  }
  return {};
}

}  // namespace kyyeu::render
