// The one list of all kinds of records that a site has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include "model/site.h"

namespace kyyeu {

// Calls visit(RecordRef, record) for every record of the site, in the order of kinds and indexes.
// `AnySite` is Site or const Site; `record` has its own type.
template <typename AnySite, typename Visit>
void for_each_record(AnySite& site, Visit&& visit) {
  const auto visit_all = [&](RecordKind kind, auto& records) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      visit(RecordRef{kind, static_cast<std::uint32_t>(i)}, records[i]);
    }
  };
  visit_all(RecordKind::kPlace, site.places);
  visit_all(RecordKind::kUnit, site.units);
  visit_all(RecordKind::kCluster, site.clusters);
  visit_all(RecordKind::kMetric, site.metrics);
  visit_all(RecordKind::kAwardType, site.award_types);
  visit_all(RecordKind::kCampaign, site.campaigns);
  visit_all(RecordKind::kEvent, site.events);
  visit_all(RecordKind::kPerson, site.people);
  visit_all(RecordKind::kOrg, site.orgs);
  visit_all(RecordKind::kDocument, site.documents);
  visit_all(RecordKind::kArticle, site.articles);
  visit_all(RecordKind::kStaticPage, site.static_pages);
  visit_all(RecordKind::kGallery, site.galleries);
}

}  // namespace kyyeu
