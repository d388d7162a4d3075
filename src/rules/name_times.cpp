#include <limits>
#include <type_traits>

#include "model/each_record.h"
#include "rules/record_rules.h"
#include "text/date.h"

namespace kyyeu::rules {
namespace {

// Days of a name, both inclusive. A year or a month counts from its first day or to its last.
struct Days {
  int first = std::numeric_limits<int>::min();
  int last = std::numeric_limits<int>::max();
};

Days days_of(const DatedName& name) {
  Days days;
  if (name.from) days.first = text::days_from_civil(text::first_day(name.from));
  if (name.to) days.last = text::days_from_civil(text::last_day(name.to));
  return days;
}

// An empty date is not known. Two names without any date are spellings of one time; of two that
// only say when they ended, one may have begun when the other ended.
bool can_follow_each_other(const DatedName& a, const DatedName& b) {
  const bool undated = !a.from && !a.to && !b.from && !b.to;
  const bool ends_only = !a.from && !b.from && a.to && b.to && a.to != b.to;
  return undated || ends_only;
}

void check_names(const std::vector<DatedName>& names, Diagnostics& diagnostics) {
  for (std::size_t later = 1; later < names.size(); ++later) {
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      if (can_follow_each_other(names[earlier], names[later])) continue;
      const Days a = days_of(names[earlier]);
      const Days b = days_of(names[later]);
      if (a.first > b.last || b.first > a.last) continue;
      const DatedName& begins = a.first >= b.first ? names[earlier] : names[later];
      diagnostics.add(Finding::error("KY209", names[later].span,
                                     {names[earlier].name, names[later].name,
                                      begins.from ? text::to_vietnamese(begins.from) : "?"}));
      break;  // one finding a name
    }
  }
}

}  // namespace

void check_name_times(const Site& site, Diagnostics& diagnostics) {
  for_each_record(site, [&](RecordRef, const auto& record) {
    if (!record.broken) check_names(record.names, diagnostics);
  });
}

}  // namespace kyyeu::rules
