#include "render/views/event_place.h"

namespace kyyeu::render {

PlaceId place_of(const Site& site, const Event& event) {
  if (event.place) return event.place.id;
  if (event.cluster) {
    const PlaceId place = site.clusters[event.cluster.id.index()].place.id;
    if (place) return place;
  }
  if (event.unit) {
    const PlaceId place = site.units[event.unit.id.index()].place.id;
    if (place) return place;
  }
  const RecordRef host = event.host.id;
  if (host.kind == RecordKind::kUnit) return site.units[host.index].place.id;
  if (host.kind == RecordKind::kOrg) return site.orgs[host.index].place.id;
  if (host.kind == RecordKind::kCluster) return site.clusters[host.index].place.id;
  return {};
}

}  // namespace kyyeu::render
