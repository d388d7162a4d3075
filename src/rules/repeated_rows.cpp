// KY207.
#include <map>
#include <string>
#include <tuple>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

void report(const char* message, SourceSpan first, SourceSpan again, const std::string& written,
            Diagnostics& diagnostics) {
  diagnostics.add(Finding::error(
      message, again, {written, std::to_string(first.line), std::to_string(again.line)}));
}

// A row is known by the place of its unit: its cells have it in common. Rows of one file may have
// periods of their own.
void check_results(const Site& site, Diagnostics& diagnostics) {
  using Row = std::tuple<FileId, UnitId, std::string>;
  std::map<Row, SourceSpan> rows;
  SourceSpan last;
  for (const YearResult& result : site.results) {
    if (!result.unit.id || result.unit.span == last) continue;
    last = result.unit.span;
    const auto [first, added] =
        rows.try_emplace({last.file, result.unit.id, result.period.code()}, last);
    if (!added) report("KY207", first->second, last, result.unit.written, diagnostics);
  }
}

// Totals of one period may stand in several rows, each with its source, but a figure only once.
void check_totals(const Site& site, Diagnostics& diagnostics) {
  using Cell = std::tuple<FileId, MetricId, std::string>;
  std::map<Cell, SourceSpan> cells;
  for (const YearResult& result : site.results) {
    if (!result.unit.empty() || !result.value.known()) continue;
    const std::string period = result.period.code();
    const auto [first, added] =
        cells.try_emplace({result.span.file, result.metric, period}, result.span);
    if (!added) report("KY207.total", first->second, result.span, period, diagnostics);
  }
}

// A unit may have several rows in a year when they differ in role or time; one that says the same
// again is a slip.
void check_members(const Site& site, Diagnostics& diagnostics) {
  using Row = std::tuple<ClusterId, int, UnitId, MemberRole, Date, Date>;
  std::map<Row, SourceSpan> rows;
  for (const Membership& row : site.memberships) {
    if (!row.unit.id) continue;
    const auto [first, added] = rows.try_emplace(
        {row.cluster, row.year, row.unit.id, row.role, row.from, row.to}, row.unit.span);
    if (!added) report("KY207.member", first->second, row.unit.span, row.unit.written, diagnostics);
  }
}

}  // namespace

void check_repeated_rows(const Site& site, Diagnostics& diagnostics) {
  check_results(site, diagnostics);
  check_totals(site, diagnostics);
  check_members(site, diagnostics);
}

}  // namespace kyyeu::rules
