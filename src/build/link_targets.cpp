#include "build/link_targets.h"

namespace kyyeu::build {
namespace {

PlaceId place_of_unit(const Site& site, UnitId unit) {
  return unit ? site.units[unit.index()].place.id : PlaceId();
}

link::Scope scope_of_article(const Site& site, const Article& article) {
  link::Scope scope;
  scope.year = article.sort_date.year;
  if (!article.clusters.empty()) scope.cluster = article.clusters.front().id;
  scope.place = place_of_unit(site, article.source_unit.id);
  if (!scope.place) scope.place = place_of_unit(site, article.author_unit.id);
  if (!scope.place && scope.cluster) scope.place = site.clusters[scope.cluster.index()].place.id;
  return scope;
}

link::Kinds kinds_of(RecordKind wanted) {
  return wanted == RecordKind::kNone ? link::Kinds::any() : link::Kinds(wanted);
}

}  // namespace

SiteLinkTargets::SiteLinkTargets(const Site& site, const link::ReferenceResolver& resolver)
    : site_(site), resolver_(resolver) {
  for (const Asset& asset : site.assets) {
    if (asset.width != 0) assets_.emplace(asset.url, &asset);
  }
}

link::Scope SiteLinkTargets::scope_of(RecordRef from) const {
  switch (from.kind) {
    case RecordKind::kArticle:
      return scope_of_article(site_, site_.articles[from.index]);
    case RecordKind::kUnit:
      return {{}, site_.units[from.index].place.id, 0};
    case RecordKind::kCluster:
      return {ClusterId(from.index), site_.clusters[from.index].place.id, 0};
    case RecordKind::kEvent: {
      const Event& event = site_.events[from.index];
      const PlaceId place =
          event.cluster.id ? site_.clusters[event.cluster.id.index()].place.id : event.place.id;
      return {event.cluster.id, place, event.date.year};
    }
    case RecordKind::kCampaign: {
      const Campaign& campaign = site_.campaigns[from.index];
      return {campaign.cluster.id, place_of_unit(site_, campaign.unit.id), campaign.year};
    }
    default:
      return {};
  }
}

std::vector<RecordRef> SiteLinkTargets::candidates(std::string_view written, RecordRef from,
                                                   RecordKind wanted) const {
  return resolver_.candidates(written, kinds_of(wanted), scope_of(from));
}

std::optional<compose::Suggestion> SiteLinkTargets::nearest(std::string_view written,
                                                            RecordKind wanted) const {
  const auto meant = resolver_.nearest(written, kinds_of(wanted));
  if (!meant) return std::nullopt;
  return compose::Suggestion{meant->name, meant->id};
}

std::optional<compose::PictureSize> SiteLinkTargets::picture_size(std::string_view url) const {
  const auto found = assets_.find(url);
  if (found == assets_.end()) return std::nullopt;
  return compose::PictureSize{found->second->width, found->second->height};
}

}  // namespace kyyeu::build
