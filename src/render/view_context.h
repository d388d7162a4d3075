// ViewContext: what every builder of a view needs at hand: the site, the page it builds, and the
// small views (links, dates, values) that most pages are made of.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/address.h"
#include "model/site.h"
#include "render/phrases.h"
#include "render/schema.h"
#include "render/view.h"
#include "render/words.h"

namespace kyyeu::render {

// One page's builder's view of the site; cheap to make. Thread-safe as the site is.
class ViewContext {
 public:
  ViewContext(const Site& a_site, const Words& a_words, const Page& a_page)
      : site(a_site), words(a_words), phrases(a_site, a_words), page(a_page) {}

  const Site& site;
  const Words& words;
  const Phrases phrases;
  const Page& page;

  // The address (relative to the site's root) as this page writes it. "" stays "".
  std::string url_to(std::string_view address) const;
  // "" when the record has no page.
  std::string url_to(RecordRef record) const;

  // Links (link_view_type). The name is the one in force at the end of `year` (0: now), with
  // now_name where today's differs; the address is the year's page where there is one.
  View unit_link(UnitId unit, int year = 0) const;
  View cluster_link(ClusterId cluster, int year = 0) const;
  // The same with the name in force on a day.
  View unit_link_on(UnitId unit, Date day) const;
  // With the honorific in front of the name; no address for hidden people.
  View person_link(PersonId person) const;
  // Any record; a unit or cluster as above.
  View record_link(RecordRef record, int year = 0) const;
  // The record where the reference has one, else the words that were written.
  View reference_link(const AnyReference& reference, int year = 0) const;
  // An article, a document or a URL; an empty View for an empty source.
  View source_link(const Source& source) const;
  // A link to any address of the site.
  View plain_link(std::string name, std::string_view address) const;

  // date_view_type: printed dd/mm/yyyy with its ISO form, and what of it was inferred, in words.
  View date(Date date, Inferred inferred = Inferred::kNothing) const;
  // value_view_type: a result as it is printed, with its unit of measure.
  View value(const ResultValue& value, const Metric& metric) const;
  // The picture's address as this page writes it. "" for no picture.
  std::string picture_url(const Picture& picture) const;
  // figure_view_type: a picture with its caption and size. An empty View for no picture.
  View figure(const Picture& picture) const;

 private:
  View named_link(const Record& record, std::string_view address, Date day) const;
};

// The small views' types, for the declarations of others.
const ViewType& link_view_type();
const ViewType& date_view_type();
const ViewType& value_view_type();
const ViewType& figure_view_type();

// Typed indexes as references to records.
inline RecordRef ref(UnitId id) { return {RecordKind::kUnit, id.value}; }
inline RecordRef ref(ClusterId id) { return {RecordKind::kCluster, id.value}; }
inline RecordRef ref(MetricId id) { return {RecordKind::kMetric, id.value}; }
inline RecordRef ref(AwardTypeId id) { return {RecordKind::kAwardType, id.value}; }
inline RecordRef ref(CampaignId id) { return {RecordKind::kCampaign, id.value}; }
inline RecordRef ref(EventId id) { return {RecordKind::kEvent, id.value}; }
inline RecordRef ref(PersonId id) { return {RecordKind::kPerson, id.value}; }
inline RecordRef ref(OrgId id) { return {RecordKind::kOrg, id.value}; }
inline RecordRef ref(DocumentId id) { return {RecordKind::kDocument, id.value}; }
inline RecordRef ref(ArticleId id) { return {RecordKind::kArticle, id.value}; }
inline RecordRef ref(StaticPageId id) { return {RecordKind::kStaticPage, id.value}; }
inline RecordRef ref(GalleryId id) { return {RecordKind::kGallery, id.value}; }

}  // namespace kyyeu::render
