#include "compose/resolver_targets.h"

namespace kyyeu::compose {
namespace {

link::Kinds kinds_of(RecordKind wanted) {
  return wanted == RecordKind::kNone ? link::Kinds::any() : link::Kinds(wanted);
}

PlaceId place_of_unit(const Site& site, UnitId unit) {
  return unit ? site.units[unit.index()].place.id : PlaceId();
}

link::Scope with_cluster_place(const Site& site, link::Scope scope) {
  if (!scope.place && scope.cluster) scope.place = site.clusters[scope.cluster.index()].place.id;
  return scope;
}

link::Scope scope_of_article(const Site& site, const Article& article) {
  link::Scope scope;
  if (!article.clusters.empty()) scope.cluster = article.clusters.front().id;
  scope.year = article.year;
  if (article.place.id) scope.place = article.place.id;
  scope = with_cluster_place(site, scope);
  if (!scope.place) scope.place = place_of_unit(site, article.source_unit.id);
  if (!scope.place) scope.place = place_of_unit(site, article.author_unit.id);
  if (!scope.place && !article.units.empty()) {
    scope.place = place_of_unit(site, article.units.front().id);
  }
  return scope;
}

link::Scope scope_of_event(const Site& site, const Event& event) {
  link::Scope scope{event.cluster.id, event.place.id, event.date.year};
  scope = with_cluster_place(site, scope);
  if (!scope.place) scope.place = place_of_unit(site, event.unit.id);
  return scope;
}

link::Scope scope_of_campaign(const Site& site, const Campaign& campaign) {
  link::Scope scope{campaign.cluster.id, campaign.place.id, campaign.year};
  scope = with_cluster_place(site, scope);
  if (!scope.place) scope.place = place_of_unit(site, campaign.unit.id);
  return scope;
}

}  // namespace

link::Scope scope_of(const Site& site, RecordRef record) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::kArticle:
      return scope_of_article(site, site.articles[i]);
    case RecordKind::kEvent:
      return scope_of_event(site, site.events[i]);
    case RecordKind::kCampaign:
      return scope_of_campaign(site, site.campaigns[i]);
    case RecordKind::kCluster:
      return {ClusterId(i), site.clusters[i].place.id, 0};
    case RecordKind::kUnit:
      return {{}, site.units[i].place.id, 0};
    case RecordKind::kOrg:
      return {{}, site.orgs[i].place.id, 0};
    case RecordKind::kPerson:
      return {{}, place_of_unit(site, site.people[i].unit.id), 0};
    case RecordKind::kGallery: {
      const EventId event = site.galleries[i].event.id;
      return event ? scope_of_event(site, site.events[event.index()]) : link::Scope{};
    }
    default:
      return {};
  }
}

std::vector<RecordRef> ResolverTargets::candidates(std::string_view written, RecordRef from,
                                                   RecordKind wanted) const {
  return resolver_.candidates(written, kinds_of(wanted), scope_of(site_, from));
}

std::optional<Suggestion> ResolverTargets::nearest(std::string_view written,
                                                   RecordKind wanted) const {
  auto near = resolver_.nearest(written, kinds_of(wanted));
  if (!near) return std::nullopt;
  return Suggestion{std::move(near->name), std::move(near->id)};
}

}  // namespace kyyeu::compose
