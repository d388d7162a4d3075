#include "link/record_ids.h"

namespace kyyeu::link {
namespace {

std::string place_of(const Site& site, const SourceSpan& span) {
  std::string place = site.files.path(span.file);
  if (span.line != 0) place += ":" + std::to_string(span.line);
  return place;
}

}  // namespace

void register_ids(Site& site, Diagnostics& diagnostics) {
  auto& by_id = site.index.by_id;
  by_id.clear();
  const auto add_all = [&](RecordKind kind, const auto& records) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      const Record& record = records[i];
      if (record.id.empty()) continue;  // its finding is already recorded
      const RecordRef ref{kind, static_cast<std::uint32_t>(i)};
      const auto [found, is_new] = by_id.emplace(record.id, ref);
      if (is_new) continue;
      const Record& first = site.record(found->second);
      diagnostics.add(Finding::error("KY104", record.span, {record.id, place_of(site, first.span)})
                          .with_hint("other-id"));
    }
  };
  add_all(RecordKind::kPlace, site.places);
  add_all(RecordKind::kUnit, site.units);
  add_all(RecordKind::kCluster, site.clusters);
  add_all(RecordKind::kMetric, site.metrics);
  add_all(RecordKind::kAwardType, site.award_types);
  add_all(RecordKind::kCampaign, site.campaigns);
  add_all(RecordKind::kEvent, site.events);
  add_all(RecordKind::kPerson, site.people);
  add_all(RecordKind::kOrg, site.orgs);
  add_all(RecordKind::kDocument, site.documents);
  add_all(RecordKind::kArticle, site.articles);
  add_all(RecordKind::kStaticPage, site.static_pages);
  add_all(RecordKind::kGallery, site.galleries);
}

}  // namespace kyyeu::link
