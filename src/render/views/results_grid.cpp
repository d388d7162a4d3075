#include "render/views/results_grid.h"

#include <algorithm>
#include <map>
#include <string>

#include "render/statistics.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

using Row = ResultsGrid::Row;

ResultsGrid& grid_of(std::vector<ResultsGrid>& grids, const Period& period) {
  const auto found = std::find_if(grids.begin(), grids.end(),
                                  [&](const ResultsGrid& grid) { return grid.period == period; });
  if (found != grids.end()) return *found;
  ResultsGrid& grid = grids.emplace_back();
  grid.period = period;
  return grid;
}

std::size_t column_of(ResultsGrid& grid, MetricId metric) {
  const auto found = std::find(grid.metrics.begin(), grid.metrics.end(), metric);
  const auto column = static_cast<std::size_t>(found - grid.metrics.begin());
  if (found == grid.metrics.end()) grid.metrics.push_back(metric);
  return column;
}

Row& row_of(ResultsGrid& grid, UnitId unit) {
  const auto found = std::find_if(grid.rows.begin(), grid.rows.end(),
                                  [&](const Row& row) { return row.unit == unit; });
  if (found != grid.rows.end()) return *found;
  Row& row = grid.rows.emplace_back();
  row.unit = unit;
  return row;
}

// Members come in the index's order, which is that of their names.
void add_members(ResultsGrid& grid, const Site& site, const Rows& memberships) {
  for (const std::uint32_t index : memberships) {
    const Membership& member = site.memberships[index];
    Row& row = row_of(grid, member.unit.id);
    // Who led for a part of the year only may stand in two rows.
    if (row.role == MemberRole::kMember || member.role == MemberRole::kLeader) {
      row.role = member.role;
    }
  }
  grid.members = grid.rows.size();
}

// Units of which there is a result but no membership, after the members.
void sort_others(ResultsGrid& grid, const Site& site, int year) {
  if (grid.rows.size() < grid.members + 2) return;
  const text::Collator collator;
  std::map<UnitId, std::string> keys;
  for (const Row& row : grid.rows) {
    const Unit& unit = site.units[row.unit.index()];
    keys[row.unit] = collator.sort_key(name_on(unit.names, {year, 12, 31}).name);
  }
  std::stable_sort(grid.rows.begin() + static_cast<std::ptrdiff_t>(grid.members), grid.rows.end(),
                   [&](const Row& a, const Row& b) { return keys[a.unit] < keys[b.unit]; });
}

// Best first, gaps last.
void sort_by_merit(ResultsGrid& grid, const Site& site) {
  std::stable_sort(grid.rows.begin(), grid.rows.end(), [&](const Row& a, const Row& b) {
    const auto left = grid.merit(site, a, 0), right = grid.merit(site, b, 0);
    if (!left || !right) return left.has_value() && !right.has_value();
    return *left > *right;
  });
}

void add_result(ResultsGrid& grid, const YearResult& result) {
  const std::size_t column = column_of(grid, result.metric);
  Row& row = row_of(grid, result.unit.id);
  if (row.cells.size() <= column) row.cells.resize(column + 1);
  row.cells[column] = &result;
}

void order(ResultsGrid& grid, const Site& site, int year) {
  for (Row& row : grid.rows)
    row.cells.resize(grid.metrics.size());
  sort_others(grid, site, year);
  if (grid.is_ranked(site)) sort_by_merit(grid, site);
}

}  // namespace

std::optional<double> ResultsGrid::merit(const Site& site, const Row& row,
                                         std::size_t column) const {
  const YearResult* cell = row.cells[column];
  if (cell == nullptr) return std::nullopt;
  return merit_of(cell->value, site.metrics[metrics[column].index()].better);
}

std::vector<double> ResultsGrid::merits(const Site& site, std::size_t column) const {
  std::vector<double> known;
  for (const Row& row : rows) {
    if (const auto value = merit(site, row, column)) known.push_back(*value);
  }
  return known;
}

bool ResultsGrid::is_ranked(const Site& site) const {
  return metrics.size() == 1 && !merits(site, 0).empty();
}

std::vector<ResultsGrid> results_grids(const Site& site, ClusterId cluster, int year) {
  std::vector<ResultsGrid> grids;
  const auto found = site.index.cluster_years.find({cluster, year});
  if (found == site.index.cluster_years.end()) return grids;
  for (const std::uint32_t index : found->second.unit_results) {
    const YearResult& result = site.results[index];
    ResultsGrid& grid = grid_of(grids, result.period);
    if (grid.rows.empty()) add_members(grid, site, found->second.memberships);
    add_result(grid, result);
  }
  for (ResultsGrid& grid : grids)
    order(grid, site, year);
  std::stable_sort(grids.begin(), grids.end(),
                   [](const ResultsGrid& a, const ResultsGrid& b) { return a.period < b.period; });
  return grids;
}

}  // namespace kyyeu::render
