// Titles and forms of commendation, and who was proposed for or given them.
#pragma once

#include "model/period.h"
#include "model/record.h"

namespace kyyeu {

enum class RecipientKind : std::uint8_t { kCollective, kIndividual, kHousehold, kCommunity };
enum class AwardStatus : std::uint8_t { kProposed, kAwarded, kDeclined, kRevoked };

struct AwardType : Record {
  // Its wording under the law of 2003, for awards decided before 01/01/2024; may be empty.
  std::string name_before_2024;
  std::string group;  // "danh-hieu" | "hinh-thuc"
  std::string level;  // "nha-nuoc" … "don-vi": controlled value
  std::vector<RecipientKind> recipients;
  int weight = 0;  // order in a medal table, never points
  std::string icon;
  Date from;
  Date to;
};

// One row of awards/<year>.csv. `recipient` is a unit or a person of the archive or plain words;
// empty for a count without names.
struct Award {
  Period merit;  // the period the merit was earned in, not that of the decision
  Reference<AwardTypeId> type;
  RecipientKind recipient_kind = RecipientKind::kCollective;
  SourceSpan kind_span;
  AnyReference recipient;
  int count = 1;
  bool names_known = true;  // false: only a count is known
  AwardStatus status = AwardStatus::kProposed;
  SourceSpan status_span;
  AnyReference proposed_by;  // cluster, unit or organisation, or plain words
  AnyReference authority;
  std::string decision_number;
  Date decision_date;
  SourceSpan decision_span;  // of the date
  std::string how;
  std::string stream;  // "chinh-quyen" | "cong-doan" or empty
  std::string note;
  Source source;
  SourceSpan span;
};

}  // namespace kyyeu
