// KY302.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "rules/member_lists.h"
#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

// The stated total of the year, else the listed members; nothing where neither is known, or the
// list is known to lack names.
std::optional<int> members_in(const Site& site, const MemberLists& lists, ClusterId cluster,
                              int year) {
  const auto& stated = site.clusters[cluster.index()].stated_members;
  const auto of_year = stated.find(year);
  if (of_year != stated.end()) {
    if (of_year->second.total > 0) return of_year->second.total;
    if (!of_year->second.complete) return std::nullopt;
  }
  const MemberList* list = find_list(lists, cluster, year);
  if (list == nullptr) return std::nullopt;
  return static_cast<int>(list->size());
}

// Of several years the largest.
std::optional<int> limit_of(const Site& site, const MemberLists& lists, const YearResult& result) {
  if (!result.cluster || !result.period) return std::nullopt;
  int limit = 0;
  for (int year = result.period.year; year <= result.period.last_year; ++year) {
    const auto members = members_in(site, lists, result.cluster, year);
    if (!members) return std::nullopt;
    limit = std::max(limit, *members);
  }
  return limit;
}

}  // namespace

void check_rank_limits(const Site& site, Diagnostics& diagnostics) {
  const MemberLists lists = member_lists(site);
  for (const YearResult& result : site.results) {
    if (result.value.kind != ResultValue::Kind::kRank || result.unit.empty()) continue;
    const std::optional<int> limit = limit_of(site, lists, result);
    if (!limit || result.value.number <= *limit) continue;
    const Cluster& cluster = site.clusters[result.cluster.index()];
    diagnostics.add(Finding::error(
        cluster.kind == ClusterKind::kKhoi ? "KY302.rank-khoi" : "KY302.rank", result.span,
        {std::to_string(static_cast<std::int64_t>(result.value.number)), std::to_string(*limit)}));
  }
}

}  // namespace kyyeu::rules
