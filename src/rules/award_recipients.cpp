// KY402.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rules/record_rules.h"

namespace kyyeu::rules {
namespace {

// As the column says it, in the order of RecipientKind.
constexpr std::array<std::string_view, 4> kKindWords = {"collective", "individual", "household",
                                                        "community"};

constexpr std::array<const char*, 4> kOnly = {"KY402.only-collective", "KY402.only-individual",
                                              "KY402.only-household", "KY402.only-community"};
constexpr std::array<const char*, 4> kNot = {"KY402.not-collective", "KY402.not-individual",
                                             "KY402.not-household", "KY402.not-community"};

template <typename Words>
std::string word_of(const Words& words, RecipientKind kind) {
  return std::string(words.at(static_cast<std::size_t>(kind)));
}

// Where the type is for one kind only, the sentence names it; else it names the wrong one.
void check_type(const Site& site, const Award& award, Diagnostics& diagnostics) {
  if (!award.type.id) return;
  const AwardType& type = site.award_types[award.type.id.index()];
  const auto& allowed = type.recipients;
  if (allowed.empty() ||
      std::find(allowed.begin(), allowed.end(), award.recipient_kind) != allowed.end()) {
    return;
  }
  const bool single = allowed.size() == 1;
  const std::string message =
      single ? word_of(kOnly, allowed.front()) : word_of(kNot, award.recipient_kind);
  std::string words;
  for (const RecipientKind kind : allowed)
    words += (words.empty() ? "" : ", ") + word_of(kKindWords, kind);
  const std::string name = type.names.empty() ? award.type.written : current_name(type.names).name;
  diagnostics.add(Finding::error(message, award.kind_span, {name})
                      .with_hint(single ? "write" : "one-of", {words}));
}

void check_recipient(const Award& award, Diagnostics& diagnostics) {
  using enum RecordKind;
  const bool is_person = award.recipient.id.kind == kPerson;
  const bool is_body = award.recipient.id && !is_person;
  if (award.recipient_kind == RecipientKind::kIndividual ? !is_body : !is_person) return;
  diagnostics.add(Finding::error(is_person ? "KY402.person" : "KY402.unit", award.kind_span,
                                 {award.recipient.written})
                      .with_hint("write", {is_person ? "individual" : "collective"}));
}

}  // namespace

void check_award_recipients(const Site& site, Diagnostics& diagnostics) {
  for (const Award& award : site.awards) {
    check_type(site, award, diagnostics);
    check_recipient(award, diagnostics);
  }
}

}  // namespace kyyeu::rules
