// KY604.
#include <set>
#include <string>
#include <tuple>

#include "rules/finding_cap.h"
#include "rules/record_rules.h"
#include "rules/year_words.h"
#include "text/date.h"
#include "text/fold.h"

namespace kyyeu::rules {
namespace {

constexpr int kMonthsToDecide = 18;

// What a proposal and its outcome have in common. The last part is the recipient: a record, words
// that name none, or "" for a row that only counts.
using Case = std::tuple<std::string, std::uint32_t, RecipientKind, std::string>;

std::string recipient_of(const Award& award) {
  if (award.recipient.id) {
    return std::to_string(static_cast<int>(award.recipient.id.kind)) + '/' +
           std::to_string(award.recipient.id.index);
  }
  return text::name_key(award.recipient.written);
}

Case case_of(const Award& award, std::string recipient) {
  return {award.merit.code(), award.type.id.value, award.recipient_kind, std::move(recipient)};
}

// Outcomes by recipient; and each without its recipient, which answers proposals that only count.
std::set<Case> decided_cases(const Site& site) {
  std::set<Case> decided;
  for (const Award& award : site.awards) {
    if (award.status == AwardStatus::kProposed) continue;
    decided.insert(case_of(award, recipient_of(award)));
    decided.insert(case_of(award, ""));
  }
  return decided;
}

bool is_overdue(const Award& award, Date today) {
  const Date from =
      award.decision_date ? text::last_day(award.decision_date) : award.merit.last_day();
  return text::add_months(from, kMonthsToDecide) < today;
}

}  // namespace

void check_open_proposals(const Site& site, Diagnostics& diagnostics) {
  const std::set<Case> decided = decided_cases(site);
  FindingCap cap(diagnostics, "KY604.more");
  for (const Award& award : site.awards) {
    if (award.status != AwardStatus::kProposed || !award.type.id || !award.merit) continue;
    if (!is_overdue(award, site.today)) continue;
    if (decided.contains(case_of(award, recipient_of(award)))) continue;
    const AwardType& type = site.award_types[award.type.id.index()];
    cap.add(site.files,
            Finding::warning("KY604", award.type.span,
                             {current_name(type.names).name, period_words(award.merit)}));
  }
}

}  // namespace kyyeu::rules
