// KY206.
#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

struct Days {
  Date first;
  Date last;
};

bool meet(const Days& a, const Days& b) { return a.first <= b.last && b.first <= a.last; }

Days days_of_year(int year) { return {{year, 1, 1}, {year, 12, 31}}; }

Days days_of(const Membership& row, const Days& unless_written) {
  return {row.from ? text::first_day(row.from) : unless_written.first,
          row.to ? text::last_day(row.to) : unless_written.last};
}

// An editor may write the first and the last day of the year in each year's row: that says nothing
// about the time after it.
bool is_left(const Membership& row) {
  const bool whole_year = row.from.year == row.year && row.to == Date{row.year, 12, 31};
  return row.to && row.to.year <= row.year && !whole_year;
}

// Takes the rows without a role as those of the membership (content-format.md §6).
class RoleTimes {
 public:
  RoleTimes(const Site& site, Diagnostics& diagnostics) : diagnostics_(diagnostics) {
    for (const Membership& row : site.memberships) {
      if (row.role == MemberRole::kMember && row.unit.id) {
        plain_[{row.cluster, row.unit.id}][row.year].push_back(&row);
      }
    }
  }

  void check(const Membership& row) {
    const Days year = days_of_year(row.year);
    const Days role = days_of(row, year);
    if (!meet(role, year)) return report("KY206.year", row, role);
    const auto found = plain_.find({row.cluster, row.unit.id});
    if (found == plain_.end()) return;
    const Years& years = found->second;
    if (const auto same = years.find(row.year); same != years.end()) {
      check_same_year(row, role, same->second);
    } else {
      check_earlier(row, role, years);
    }
  }

 private:
  using Rows = std::vector<const Membership*>;
  using Years = std::map<int, Rows>;

  // The unit's other rows of that year say when it belonged.
  void check_same_year(const Membership& row, const Days& role, const Rows& rows) {
    const Days ever{{0, 1, 1}, {9999, 12, 31}};
    const bool within = std::any_of(rows.begin(), rows.end(), [&](const Membership* plain) {
      return meet(role, days_of(*plain, ever));
    });
    if (!within) report("KY206", row, role);
  }

  // No other row in that year: the last before it may say that the unit left.
  void check_earlier(const Membership& row, const Days& role, const Years& years) {
    auto next = years.lower_bound(row.year);
    if (next == years.begin()) return;
    const Rows& rows = std::prev(next)->second;
    const bool left = std::all_of(rows.begin(), rows.end(), [&](const Membership* plain) {
      return is_left(*plain) && text::last_day(plain->to) < role.first;
    });
    if (left) report("KY206", row, role);
  }

  void report(const char* message, const Membership& row, const Days& role) {
    diagnostics_.add(
        Finding::error(message, row.role_span,
                       {row.unit.written, std::to_string(row.year), text::to_vietnamese(role.first),
                        text::to_vietnamese(role.last)}));
  }

  Diagnostics& diagnostics_;
  std::map<std::pair<ClusterId, UnitId>, Years> plain_;
};

}  // namespace

void check_role_times(const Site& site, Diagnostics& diagnostics) {
  RoleTimes rule(site, diagnostics);
  for (const Membership& row : site.memberships) {
    if (row.role != MemberRole::kMember && row.unit.id && row.year != 0) rule.check(row);
  }
}

}  // namespace kyyeu::rules
