// KY403.
#include <string>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

void check(const AwardType& type, const Award& award, Diagnostics& diagnostics) {
  const bool decided = static_cast<bool>(award.decision_date);
  if (!decided && !award.merit) return;
  const Date first = decided ? text::first_day(award.decision_date) : award.merit.first_day();
  const Date last = decided ? text::last_day(award.decision_date) : award.merit.last_day();
  const std::string name = type.names.empty() ? award.type.written : current_name(type.names).name;
  if (type.to && text::last_day(type.to) < first) {
    const Date gone = text::add_days(text::last_day(type.to), 1);
    diagnostics.add(Finding::error("KY403", award.type.span, {name, text::to_vietnamese(gone)}));
  } else if (type.from && last < text::first_day(type.from)) {
    diagnostics.add(
        Finding::error("KY403.from", award.type.span, {name, text::to_vietnamese(type.from)}));
  }
}

}  // namespace

void check_award_times(const Site& site, Diagnostics& diagnostics) {
  for (const Award& award : site.awards) {
    if (award.type.id) check(site.award_types[award.type.id.index()], award, diagnostics);
  }
}

}  // namespace kyyeu::rules
