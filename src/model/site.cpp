#include "model/site.h"

#include <cstdlib>

namespace kyyeu {
namespace {

// `AnySite` is Site or const Site: one table for both faces of record().
template <typename AnySite>
auto& record_in(AnySite& site, RecordRef ref) {
  using Base = std::conditional_t<std::is_const_v<AnySite>, const Record, Record>;
  const auto in = [&](auto& records) -> Base& { return records.at(ref.index); };
  switch (ref.kind) {
    case RecordKind::kPlace:
      return in(site.places);
    case RecordKind::kUnit:
      return in(site.units);
    case RecordKind::kCluster:
      return in(site.clusters);
    case RecordKind::kMetric:
      return in(site.metrics);
    case RecordKind::kAwardType:
      return in(site.award_types);
    case RecordKind::kCampaign:
      return in(site.campaigns);
    case RecordKind::kEvent:
      return in(site.events);
    case RecordKind::kPerson:
      return in(site.people);
    case RecordKind::kOrg:
      return in(site.orgs);
    case RecordKind::kDocument:
      return in(site.documents);
    case RecordKind::kArticle:
      return in(site.articles);
    case RecordKind::kStaticPage:
      return in(site.static_pages);
    case RecordKind::kGallery:
      return in(site.galleries);
    case RecordKind::kNone:
      break;
  }
  std::abort();  // asking for the record of an empty reference is a bug
}

}  // namespace

const Record& Site::record(RecordRef ref) const { return record_in(*this, ref); }
Record& Site::record(RecordRef ref) { return record_in(*this, ref); }

}  // namespace kyyeu
