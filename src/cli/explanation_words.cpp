#include "cli/explanation_words.h"

#include <array>
#include <cstddef>

namespace kyyeu::cli {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 14> kRecordKinds = {
    "",      "place",  "unit", "cluster",  "metric",  "award-type",  "campaign",
    "event", "person", "org",  "document", "article", "static-page", "gallery"};
constexpr std::array<std::string_view, 5> kOriginKinds = {"record", "rows", "articles", "old-url",
                                                          "fixed"};
constexpr std::array<std::string_view, 4> kLinkKinds = {"automatic", "record-link", "markdown",
                                                        "front-matter"};
constexpr std::array<std::string_view, 8> kRules = {"only",    "day",   "named",    "cluster-year",
                                                    "cluster", "place", "in-force", "undecided"};
constexpr std::array<std::string_view, 12> kFates = {
    "linked",  "repeated",     "own",    "shared", "foreign",  "skipped",
    "no-page", "switched-off", "quoted", "hidden", "misspelt", "part-of-longer"};
constexpr std::array<std::string_view, 11> kReasons = {
    "hand-picked", "same-event", "same-series", "same-campaign", "same-cluster", "same-unit",
    "same-person", "same-award", "same-topic",  "similar-text",  "fallback"};

template <std::size_t N, typename Enum>
std::string_view at(const std::array<std::string_view, N>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view word_of(RecordKind kind) { return at(kRecordKinds, kind); }
std::string_view word_of(explain::OriginKind kind) { return at(kOriginKinds, kind); }
std::string_view word_of(explain::LinkKind kind) { return at(kLinkKinds, kind); }
std::string_view word_of(compose::MeaningRule rule) { return at(kRules, rule); }
std::string_view word_of(compose::MentionFate fate) { return at(kFates, fate); }
std::string_view word_of(RelatedReason reason) { return at(kReasons, reason); }

RecordRef subject_of(const RelatedArticle& related) {
  switch (related.reason) {
    case RelatedReason::kSameEvent:
    case RelatedReason::kSameSeries:
      return {RecordKind::kEvent, related.subject};
    case RelatedReason::kSameCampaign:
      return {RecordKind::kCampaign, related.subject};
    case RelatedReason::kSameCluster:
      return {RecordKind::kCluster, related.subject};
    case RelatedReason::kSameUnit:
      return {RecordKind::kUnit, related.subject};
    case RelatedReason::kSamePerson:
      return {RecordKind::kPerson, related.subject};
    case RelatedReason::kSameAward:
      return {RecordKind::kAwardType, related.subject};
    default:
      return {};
  }
}

}  // namespace kyyeu::cli
