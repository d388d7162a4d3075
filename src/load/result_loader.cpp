// load_results() of table_loaders.h.
#include <array>
#include <utility>

#include "load/metric_columns.h"
#include "load/result_cell.h"
#include "load/table_file.h"
#include "load/table_loaders.h"
#include "load/table_reader.h"

namespace kyyeu::load {
namespace {

constexpr std::array<std::string_view, 3> kUnitColumns = {"unit", "period", "source"};
constexpr std::array<std::string_view, 2> kClusterColumns = {"period", "source"};
constexpr std::string_view kClusterFile = "_cluster";

struct MetricColumn {
  std::size_t column = 0;
  MetricId metric;
};

struct ResultTables {
  const SiteConfig& config;
  const std::vector<Metric>& metrics;
  MetricColumns columns;
  std::vector<YearResult> results;
};

std::vector<MetricColumn> bind_metrics(const TableReader& table, const ResultTables& tables) {
  std::vector<MetricColumn> bound;
  for (const std::size_t column : table.other_columns()) {
    const format::CsvCell& header = table.header(column);
    const MetricId metric = tables.columns.find(header, table.findings());
    if (!metric) continue;
    const bool twice = std::any_of(bound.begin(), bound.end(),
                                   [&](const MetricColumn& b) { return b.metric == metric; });
    if (twice) {
      table.findings().add(Finding::error("KY303.twice", header.span, {header.text}));
    } else {
      bound.push_back({column, metric});
    }
  }
  return bound;
}

// `row` is what all cells of the row have in common.
void read_cells(TableReader& table, const std::vector<MetricColumn>& columns, YearResult row,
                ResultTables& tables) {
  for (const MetricColumn& bound : columns) {
    const format::CsvCell& cell = table.cell(bound.column);
    const Metric& metric = tables.metrics[bound.metric.index()];
    std::optional<ResultValue> value =
        read_result(cell.text, cell.span, metric, tables.config, table.findings());
    if (!value) continue;
    row.metric = bound.metric;
    row.value = std::move(*value);
    row.span = cell.span;
    tables.results.push_back(row);
  }
}

void read_rows(TableReader& table, ClusterId cluster, const Period& file_period, bool totals,
               ResultTables& tables) {
  const std::vector<MetricColumn> columns = bind_metrics(table, tables);
  while (table.next()) {
    YearResult row;
    row.cluster = cluster;
    row.period = file_period;
    const bool has_period = table.has("period");
    const bool period_read = table.period("period", row.period);
    if (totals && !has_period) {
      table.findings().add(Finding::error("KY107.cell", table.row_span(), {"period"}));
    }
    Written unit;
    if (!totals && !table.required_text("unit", unit)) continue;
    row.unit = {std::move(unit.text), unit.span, {}};
    row.source = table.source();
    if (has_period ? period_read : !totals) read_cells(table, columns, std::move(row), tables);
  }
}

void load_table(const LoadContext& context, const ContentFile& file, const ClusterNames& clusters,
                ResultTables& tables) {
  const std::string_view below = file.below_section();
  const ClusterId cluster =
      clusters.find(below.substr(0, below.find('/')), file.id, context.findings);
  const bool totals = file.stem() == kClusterFile;
  Period period;
  bool usable = static_cast<bool>(cluster);
  if (!totals) {
    if (const auto named = parse_period(file.stem())) {
      period = *named;
    } else {
      context.findings.add(
          Finding::error("KY307.file-period", {file.id, 0, 0, 0}, {std::string(file.stem())})
              .with_hint("period-forms", {}));
      usable = false;
    }
  }
  std::optional<format::CsvTable> csv = read_table(context, file);
  if (!csv) return;
  const std::span<const std::string_view> keys =
      totals ? std::span<const std::string_view>(kClusterColumns) : kUnitColumns;
  TableReader table(*csv, file.id, keys, context.findings);
  if (!table.require_columns({totals ? "period" : "unit"}) || !usable) return;
  read_rows(table, cluster, period, totals, tables);
}

}  // namespace

std::vector<YearResult> load_results(const LoadContext& context, const ContentTree& tree,
                                     const SiteConfig& config, const std::vector<Metric>& metrics,
                                     const ClusterNames& clusters) {
  ResultTables tables{config, metrics, MetricColumns(metrics), {}};
  for (const ContentFile* file : tree.select(Section::kResults, FileRole::kData)) {
    load_table(context, *file, clusters, tables);
  }
  return std::move(tables.results);
}

}  // namespace kyyeu::load
