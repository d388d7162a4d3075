// KY603.
#include <map>
#include <set>

#include "rules/record_rules.h"
#include "rules/year_words.h"

namespace kyyeu::rules {
namespace {

// The known years of a cluster, each with the first row that knows of it.
using Years = std::map<int, SourceSpan>;

void check_years(const Years& years, const char* message, Diagnostics& diagnostics) {
  std::set<int> missing;
  SourceSpan after_gap;
  for (auto at = years.begin(); at != years.end(); ++at) {
    const auto next = std::next(at);
    if (next == years.end()) break;
    if (next->first > at->first + 1 && missing.empty()) after_gap = next->second;
    for (int year = at->first + 1; year < next->first; ++year)
      missing.insert(year);
  }
  if (!missing.empty()) diagnostics.add(Finding::warning(message, after_gap, {year_list(missing)}));
}

void add(Years& years, int year, const SourceSpan& span) {
  const auto [at, is_first] = years.emplace(year, span);
  if (!is_first && span < at->second) at->second = span;
}

}  // namespace

void check_year_gaps(const Site& site, Diagnostics& diagnostics) {
  std::map<ClusterId, Years> results;
  for (const YearResult& result : site.results) {
    if (!result.cluster || !result.value.known()) continue;
    for (int year = result.period.year; year <= result.period.last_year; ++year)
      add(results[result.cluster], year, result.span);
  }
  std::map<ClusterId, Years> members;
  for (const Membership& row : site.memberships) {
    if (row.cluster) add(members[row.cluster], row.year, row.span);
  }
  for (const auto& [cluster, years] : results)
    check_years(years, "KY603", diagnostics);
  for (const auto& [cluster, years] : members)
    check_years(years, "KY603.members", diagnostics);
}

}  // namespace kyyeu::rules
