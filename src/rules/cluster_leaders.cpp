// KY602.
#include <array>
#include <map>
#include <set>

#include "rules/record_rules.h"
#include "rules/year_words.h"

namespace kyyeu::rules {
namespace {

enum Missing : std::size_t { kNothing, kLeader, kDeputy, kBoth };

using Keys = std::array<const char*, 4>;
constexpr Keys kClusterKeys = {"", "KY602", "KY602.deputy", "KY602.both"};
constexpr Keys kBlockKeys = {"", "KY602.khoi", "KY602.khoi-deputy", "KY602.khoi-both"};

struct YearRoles {
  bool leader = false;
  bool deputy = false;
  SourceSpan first_row;

  Missing missing() const {
    return static_cast<Missing>((leader ? kNothing : kLeader) + (deputy ? kNothing : kDeputy));
  }
};

using Years = std::map<int, YearRoles>;

std::map<ClusterId, Years> roles_by_year(const Site& site) {
  std::map<ClusterId, Years> clusters;
  for (const Membership& row : site.memberships) {
    if (!row.cluster) continue;
    const auto [at, is_first] = clusters[row.cluster].try_emplace(row.year);
    YearRoles& roles = at->second;
    if (is_first) roles.first_row = row.span;
    roles.leader = roles.leader || row.role == MemberRole::kLeader;
    roles.deputy = roles.deputy || row.role == MemberRole::kDeputy;
  }
  return clusters;
}

// What no year has is said once for the cluster: there nobody has begun to write it down, or the
// cluster has no such office.
Missing missing_always(const Years& years) {
  std::size_t missing = kBoth;
  for (const auto& [year, roles] : years)
    missing &= roles.missing();
  return static_cast<Missing>(years.size() > 1 ? missing : kNothing);
}

void check_years(const Years& years, const Keys& keys, Diagnostics& diagnostics) {
  const Missing always = missing_always(years);
  if (always != kNothing) {
    std::set<int> all;
    for (const auto& [year, roles] : years)
      all.insert(year);
    diagnostics.add(
        Finding::warning(keys[always], years.begin()->second.first_row, {year_list(all)}));
  }
  for (const auto& [year, roles] : years) {
    const auto missing = static_cast<Missing>(roles.missing() & ~static_cast<std::size_t>(always));
    if (missing == kNothing) continue;
    diagnostics.add(Finding::warning(keys[missing], roles.first_row, {std::to_string(year)}));
  }
}

}  // namespace

void check_cluster_leaders(const Site& site, Diagnostics& diagnostics) {
  for (const auto& [id, years] : roles_by_year(site)) {
    const Cluster& cluster = site.clusters[id.index()];
    if (cluster.broken) continue;
    check_years(years, cluster.kind == ClusterKind::kKhoi ? kBlockKeys : kClusterKeys, diagnostics);
  }
}

}  // namespace kyyeu::rules
