// KY306.
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

using Table = std::tuple<ClusterId, MetricId, std::string>;  // the last is the period
using Group = std::vector<const YearResult*>;

std::string whole(double number) { return std::to_string(static_cast<std::int64_t>(number)); }

void report(const Site& site, const YearResult& cell, const YearResult& other,
            Diagnostics& diagnostics) {
  const bool one_file = cell.span.file == other.span.file;
  const std::string line = std::to_string(other.span.line);
  diagnostics.add(Finding::error(one_file ? "KY306" : "KY306.file", cell.span,
                                 {whole(cell.value.number), other.unit.written,
                                  one_file ? line : site.files.path(other.span.file) + ":" + line})
                      .with_hint("tie-mark", {whole(cell.value.number) + "="}));
}

// Each cell that lacks the mark, but where none has it the first one: it was there before.
void check(const Site& site, const Group& cells, Diagnostics& diagnostics) {
  const auto marked = std::find_if(cells.begin(), cells.end(),
                                   [](const YearResult* cell) { return cell->value.tie; });
  const YearResult* other = marked == cells.end() ? cells.front() : *marked;
  for (const YearResult* cell : cells) {
    if (cell->value.tie || cell->unit.id == other->unit.id) continue;
    report(site, *cell, *other, diagnostics);
  }
}

}  // namespace

void check_equal_ranks(const Site& site, Diagnostics& diagnostics) {
  std::map<Table, std::map<double, Group>> tables;
  for (const YearResult& result : site.results) {
    if (result.value.kind != ResultValue::Kind::kRank || !result.unit.id) continue;
    tables[{result.cluster, result.metric, result.period.code()}][result.value.number].push_back(
        &result);
  }
  for (const auto& [table, ranks] : tables) {
    for (const auto& [rank, cells] : ranks) {
      if (cells.size() > 1) check(site, cells, diagnostics);
    }
  }
}

}  // namespace kyyeu::rules
