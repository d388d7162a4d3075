// KY401.
#include "rules/record_rules.h"

namespace kyyeu::rules {

void check_award_proofs(const Site& site, Diagnostics& diagnostics) {
  for (const Award& award : site.awards) {
    if (award.status != AwardStatus::kAwarded || !award.names_known) continue;
    if (!award.decision_number.empty() || !award.source.empty()) continue;
    diagnostics.add(Finding::error("KY401", award.status_span, {award.recipient.written})
                        .with_hint("award-proof"));
  }
}

}  // namespace kyyeu::rules
