// Typed indexes into the vectors of Site, and what names a record of any kind.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>

namespace kyyeu {

// An index that cannot be mixed up with another kind's. A default one points at nothing.
template <typename Tag>
struct Id {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t value = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t index) : value(static_cast<std::uint32_t>(index)) {}
  constexpr explicit operator bool() const { return value != kNone; }
  constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

using PlaceId = Id<struct PlaceTag>;
using UnitId = Id<struct UnitTag>;
using ClusterId = Id<struct ClusterTag>;
using MetricId = Id<struct MetricTag>;
using AwardTypeId = Id<struct AwardTypeTag>;
using CampaignId = Id<struct CampaignTag>;
using EventId = Id<struct EventTag>;
using PersonId = Id<struct PersonTag>;
using OrgId = Id<struct OrgTag>;
using DocumentId = Id<struct DocumentTag>;
using ArticleId = Id<struct ArticleTag>;
using StaticPageId = Id<struct StaticPageTag>;
using GalleryId = Id<struct GalleryTag>;
using TopicId = Id<struct TopicTag>;
using CategoryId = Id<struct CategoryTag>;
using PageId = Id<struct PageTag>;

// The kinds of records that have an id of their own, unique over the archive.
enum class RecordKind : std::uint8_t {
  kNone,
  kPlace,
  kUnit,
  kCluster,
  kMetric,
  kAwardType,
  kCampaign,
  kEvent,
  kPerson,
  kOrg,
  kDocument,
  kArticle,
  kStaticPage,
  kGallery,
};

// A record of any kind: its kind and its index in that kind's vector of Site.
struct RecordRef {
  RecordKind kind = RecordKind::kNone;
  std::uint32_t index = 0;

  constexpr explicit operator bool() const { return kind != RecordKind::kNone; }
  friend constexpr auto operator<=>(const RecordRef&, const RecordRef&) = default;
};

}  // namespace kyyeu

template <typename Tag>
struct std::hash<kyyeu::Id<Tag>> {
  std::size_t operator()(kyyeu::Id<Tag> id) const noexcept { return id.value; }
};

template <>
struct std::hash<kyyeu::RecordRef> {
  std::size_t operator()(const kyyeu::RecordRef& ref) const noexcept {
    return (static_cast<std::size_t>(ref.kind) << 32U) | ref.index;
  }
};
