// KY601.
#include <algorithm>
#include <set>

#include "rules/record_rules.h"
#include "text/date.h"

namespace kyyeu::rules {
namespace {

// How many units the list names: over the whole year, or on its first or its last day, since a
// unit may join or leave within the year. Rows with an office date the office, not the membership.
struct Listed {
  std::set<UnitId> ever;
  std::set<UnitId> at_start;
  std::set<UnitId> at_end;

  void add(const Membership& row) {
    ever.insert(row.unit.id);
    const bool of_office = row.role != MemberRole::kMember;
    const bool late = !of_office && row.from && text::first_day(row.from) > Date{row.year, 1, 1};
    const bool left = !of_office && row.to && text::last_day(row.to) < Date{row.year, 12, 31};
    if (!late) at_start.insert(row.unit.id);
    if (!left) at_end.insert(row.unit.id);
  }

  bool agrees_with(int total) const {
    const auto is = [&](const std::set<UnitId>& units) {
      return units.size() == static_cast<std::size_t>(total);
    };
    return is(ever) || is(at_start) || is(at_end);
  }
};

// A row whose unit was not found is missing from the index; its error says enough.
std::set<std::pair<ClusterId, int>> with_faulty_rows(const Site& site) {
  std::set<std::pair<ClusterId, int>> faulty;
  for (const Membership& row : site.memberships) {
    if (!row.unit.id) faulty.emplace(row.cluster, row.year);
  }
  return faulty;
}

}  // namespace

void check_stated_members(const Site& site, Diagnostics& diagnostics) {
  const auto faulty = with_faulty_rows(site);
  for (std::size_t c = 0; c < site.clusters.size(); ++c) {
    for (const auto& [year, stated] : site.clusters[c].stated_members) {
      if (stated.total == 0 || !stated.complete) continue;
      const std::pair<ClusterId, int> key{ClusterId(c), year};
      if (faulty.contains(key)) continue;
      Listed listed;
      if (const auto found = site.index.cluster_years.find(key);
          found != site.index.cluster_years.end()) {
        for (const std::uint32_t row : found->second.memberships)
          listed.add(site.memberships[row]);
      }
      if (listed.agrees_with(stated.total)) continue;
      diagnostics.add(Finding::warning("KY601", stated.span,
                                       {std::to_string(year), std::to_string(stated.total),
                                        std::to_string(listed.ever.size())})
                          .with_hint("incomplete-members"));
    }
  }
}

}  // namespace kyyeu::rules
