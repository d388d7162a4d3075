// Vocabulary: the controlled values of the format. Where the model has an enum, its words stand in
// the order of the enumerators; the open lists take further words from data/terms.toml, where
// giving a value a label is what declares it.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "load/values.h"
#include "model/furniture.h"

namespace kyyeu::load {

namespace words {

inline constexpr std::array<std::string_view, 4> kInferred = {"", "day", "month", "year"};
inline constexpr std::array<std::string_view, 3> kDateIs = {"published", "event", "unknown"};
inline constexpr std::array<std::string_view, 6> kUnitRelations = {
    "renamed", "merged-into", "split-from", "absorbed", "transferred", "dissolved"};
inline constexpr std::array<std::string_view, 7> kAllRelations = {
    "renamed", "merged-into", "split-from", "absorbed", "transferred", "dissolved", "replaced-by"};
inline constexpr std::array<std::string_view, 2> kClusterKinds = {"cum", "khoi"};
inline constexpr std::array<std::string_view, 3> kRoles = {"", "truong", "pho"};
inline constexpr std::array<std::string_view, 8> kMetricKinds = {
    "percent", "count", "score", "rank", "grade", "ratio", "money", "text"};
inline constexpr std::array<std::string_view, 3> kBetter = {"none", "higher", "lower"};
inline constexpr std::array<std::string_view, 2> kScopes = {"unit", "cluster"};
inline constexpr std::array<std::string_view, 3> kAggregates = {"median", "mean", "sum"};
inline constexpr std::array<std::string_view, 6> kComparisons = {"", "=", ">=", ">", "<=", "<"};
inline constexpr std::array<std::string_view, 3> kOutcomes = {"", "met", "not-met"};
inline constexpr std::array<std::string_view, 4> kRecipients = {"collective", "individual",
                                                                "household", "community"};
inline constexpr std::array<std::string_view, 4> kStatuses = {"proposed", "awarded", "declined",
                                                              "revoked"};
inline constexpr std::array<std::string_view, 2> kStreams = {"chinh-quyen", "cong-doan"};
inline constexpr std::array<std::string_view, 2> kGalleryKinds = {"album", "contest"};
inline constexpr std::array<std::string_view, 3> kBannerSlots = {"side", "top", "footer"};
inline constexpr std::array<std::string_view, 2> kLanguages = {"vi", "en"};
inline constexpr std::array<std::string_view, 4> kFallbacks = {"none", "same-cluster",
                                                               "same-category", "latest"};

}  // namespace words

inline constexpr WordList kInferredWords{"inferred", words::kInferred};
inline constexpr WordList kDateIsWords{"date-is", words::kDateIs};
inline constexpr WordList kUnitRelationWords{"relation", words::kUnitRelations};
inline constexpr WordList kAllRelationWords{"relation", words::kAllRelations};
inline constexpr WordList kClusterKindWords{"cluster-kind", words::kClusterKinds};
inline constexpr WordList kRoleWords{"role", words::kRoles};
inline constexpr WordList kMetricKindWords{"metric-kind", words::kMetricKinds};
inline constexpr WordList kBetterWords{"better", words::kBetter};
inline constexpr WordList kScopeWords{"scope", words::kScopes};
inline constexpr WordList kAggregateWords{"aggregate", words::kAggregates};
inline constexpr WordList kComparisonWords{"comparison", words::kComparisons};
inline constexpr WordList kOutcomeWords{"outcome", words::kOutcomes};
inline constexpr WordList kRecipientWords{"recipient-kind", words::kRecipients};
inline constexpr WordList kStatusWords{"status", words::kStatuses};
inline constexpr WordList kStreamWords{"stream", words::kStreams};
inline constexpr WordList kGalleryKindWords{"gallery-kind", words::kGalleryKinds};
inline constexpr WordList kBannerSlotWords{"slot", words::kBannerSlots};
inline constexpr WordList kLanguageWords{"language", words::kLanguages};
inline constexpr WordList kFallbackWords{"fallback", words::kFallbacks};

// Views into the Terms it was made from, which outlives it.
class Vocabulary {
 public:
  explicit Vocabulary(const Terms& terms);

  WordList unit_types() const { return {"unit-type", unit_types_}; }
  WordList event_types() const { return {"event-type", event_types_}; }
  WordList campaign_levels() const { return {"campaign-level", campaign_levels_}; }
  WordList org_kinds() const { return {"org-kind", org_kinds_}; }
  WordList award_groups() const { return {"award-group", award_groups_}; }
  WordList award_levels() const { return {"award-level", award_levels_}; }

 private:
  std::vector<std::string_view> unit_types_;
  std::vector<std::string_view> event_types_;
  std::vector<std::string_view> campaign_levels_;
  std::vector<std::string_view> org_kinds_;
  std::vector<std::string_view> award_groups_;
  std::vector<std::string_view> award_levels_;
};

}  // namespace kyyeu::load
