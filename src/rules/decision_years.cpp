// KY617.
#include <algorithm>

#include "rules/finding_cap.h"
#include "rules/record_rules.h"
#include "rules/year_words.h"

namespace kyyeu::rules {
namespace {

constexpr int kMostYears = 2;

int years_between(const Period& merit, int decided) {
  return std::max(decided - merit.last_year, merit.year - decided);
}

}  // namespace

void check_decision_years(const Site& site, Diagnostics& diagnostics) {
  FindingCap cap(diagnostics, "KY617.more");
  for (const Award& award : site.awards) {
    // What was given may be taken back at any time.
    if (award.status == AwardStatus::kRevoked || !award.merit || !award.decision_date) continue;
    if (years_between(award.merit, award.decision_date.year) <= kMostYears) continue;
    const SourceSpan& at = award.decision_span.file == kNoFile ? award.span : award.decision_span;
    cap.add(site.files, Finding::warning(
                            "KY617", at,
                            {period_words(award.merit), std::to_string(award.decision_date.year)}));
  }
}

}  // namespace kyyeu::rules
