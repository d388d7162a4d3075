// KY205.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

using Leaders = std::vector<const Membership*>;

// Days in which the row's unit surely led: of a month or a year that is written, the latest day it
// can have begun and the earliest it can have ended. Rows that follow each other within a month
// do not meet, then. Without dates it is the whole year.
Date begin_of(const Membership& row) {
  return row.from ? text::last_day(row.from) : Date{row.year, 1, 1};
}
Date end_of(const Membership& row) {
  return row.to ? text::first_day(row.to) : Date{row.year, 12, 31};
}

class TwoLeaders {
 public:
  TwoLeaders(const Site& site, Diagnostics& diagnostics) : site_(site), diagnostics_(diagnostics) {}

  // By the day on which they began; each is held against the one before it that ended last.
  void check(Leaders& leaders) {
    std::stable_sort(leaders.begin(), leaders.end(), [](const Membership* a, const Membership* b) {
      return begin_of(*a) < begin_of(*b);
    });
    const Membership* last = leaders.front();
    for (const Membership* row : leaders) {
      if (row->unit.id != last->unit.id && begin_of(*row) <= end_of(*last)) report(*last, *row);
      if (end_of(*last) < end_of(*row)) last = row;
    }
  }

 private:
  void report(const Membership& a, const Membership& b) {
    const bool in_order = a.span <= b.span;
    const Membership& first = in_order ? a : b;
    const Membership& second = in_order ? b : a;
    if (!said_.emplace(first.span, second.span).second) return;  // rows of several years
    const Cluster& cluster = site_.clusters[second.cluster.index()];
    diagnostics_.add(Finding::error(cluster.kind == ClusterKind::kKhoi ? "KY205.khoi" : "KY205",
                                    second.role_span,
                                    {std::to_string(second.year), first.unit.written,
                                     second.unit.written, std::to_string(first.span.line)})
                         .with_hint("role-dates"));
  }

  const Site& site_;
  Diagnostics& diagnostics_;
  std::set<std::pair<SourceSpan, SourceSpan>> said_;
};

}  // namespace

void check_two_leaders(const Site& site, Diagnostics& diagnostics) {
  std::map<std::pair<ClusterId, int>, Leaders> years;
  for (const Membership& row : site.memberships) {
    if (row.role != MemberRole::kLeader || !row.cluster || !row.unit.id) continue;
    years[{row.cluster, row.year}].push_back(&row);
  }
  TwoLeaders rule(site, diagnostics);
  for (auto& [year, leaders] : years)
    rule.check(leaders);
}

}  // namespace kyyeu::rules
