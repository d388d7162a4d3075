#include "render/views/award_counts.h"

#include <numeric>

namespace kyyeu::render {

void AwardCounts::add(const Award& award) {
  const auto kind = static_cast<std::size_t>(award.recipient_kind);
  switch (award.status) {
    case AwardStatus::kAwarded:
      awarded[kind] += award.count;
      if (award.recipient.empty()) unnamed += award.count;
      break;
    case AwardStatus::kProposed:
      proposed[kind] += award.count;
      break;
    case AwardStatus::kDeclined:
    case AwardStatus::kRevoked:
      ended += award.count;
      break;
  }
}

void AwardCounts::add(const AwardCounts& other) {
  for (std::size_t kind = 0; kind < kRecipientKinds; ++kind) {
    awarded[kind] += other.awarded[kind];
    proposed[kind] += other.proposed[kind];
  }
  ended += other.ended;
  unnamed += other.unnamed;
}

int sum(const AwardCounts::ByRecipient& counts) {
  return std::accumulate(counts.begin(), counts.end(), 0);
}

std::string counts_text(const ViewContext& context, const AwardCounts::ByRecipient& counts) {
  std::string text;
  for (std::size_t kind = 0; kind < kRecipientKinds; ++kind) {
    if (counts[kind] == 0) continue;
    if (!text.empty()) text += ", ";
    text += context.phrases.number(counts[kind]) + " " +
            context.phrases.recipient(static_cast<RecipientKind>(kind));
  }
  return text;
}

std::string count_text(const ViewContext& context, int count) {
  return count == 0 ? std::string() : context.phrases.number(count);
}

}  // namespace kyyeu::render
