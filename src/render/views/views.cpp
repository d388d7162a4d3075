#include "render/views/views.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "render/views/article_view.h"
#include "render/views/award_index_view.h"
#include "render/views/award_type_view.h"
#include "render/views/campaign_index_view.h"
#include "render/views/campaign_view.h"
#include "render/views/cluster_index_view.h"
#include "render/views/cluster_view.h"
#include "render/views/cluster_year_view.h"
#include "render/views/contact_view.h"
#include "render/views/directory_view.h"
#include "render/views/document_index_view.h"
#include "render/views/document_view.h"
#include "render/views/event_index_view.h"
#include "render/views/event_view.h"
#include "render/views/gallery_view.h"
#include "render/views/home_view.h"
#include "render/views/list_view.h"
#include "render/views/metric_index_view.h"
#include "render/views/metric_view.h"
#include "render/views/notice_view.h"
#include "render/views/org_view.h"
#include "render/views/person_index_view.h"
#include "render/views/person_view.h"
#include "render/views/static_page_view.h"
#include "render/views/unit_index_view.h"
#include "render/views/unit_view.h"
#include "render/views/unit_websites_view.h"
#include "render/views/unit_year_view.h"
#include "render/views/year_index_view.h"
#include "render/views/year_view.h"

namespace kyyeu::render {
namespace {

constexpr LayoutType kArticle{"article", article_view_type};
constexpr LayoutType kHome{"home", home_view_type};
constexpr LayoutType kList{"list", list_view_type};
constexpr LayoutType kContacts{"contacts", contacts_view_type};
constexpr LayoutType kData{"data", data_view_type};
constexpr LayoutType kFeedback{"feedback", feedback_view_type};
constexpr LayoutType kGallery{"gallery", gallery_view_type};
constexpr LayoutType kGalleryIndex{"gallery-index", gallery_index_view_type};
constexpr LayoutType kHotlines{"hotlines", hotlines_view_type};
constexpr LayoutType kLinks{"links", links_view_type};
constexpr LayoutType kNotFound{"not-found", not_found_view_type};
constexpr LayoutType kRedirect{"redirect", redirect_view_type, false};
constexpr LayoutType kSearch{"search", search_view_type};
constexpr LayoutType kSiteMap{"site-map", site_map_view_type};
constexpr LayoutType kStaticPage{"static-page", static_page_view_type};
constexpr LayoutType kTombstone{"tombstone", tombstone_view_type};
constexpr LayoutType kAwardIndex{"award-index", award_index_view_type};
constexpr LayoutType kAwardType{"award-type", award_type_view_type};
constexpr LayoutType kMetricIndex{"metric-index", metric_index_view_type};
constexpr LayoutType kMetric{"metric", metric_view_type};
constexpr LayoutType kEventIndex{"event-index", event_index_view_type};
constexpr LayoutType kEvent{"event", event_view_type};
constexpr LayoutType kCampaignIndex{"campaign-index", campaign_index_view_type};
constexpr LayoutType kCampaign{"campaign", campaign_view_type};
constexpr LayoutType kPersonIndex{"person-index", person_index_view_type};
constexpr LayoutType kPerson{"person", person_view_type};
constexpr LayoutType kDocumentIndex{"document-index", document_index_view_type};
constexpr LayoutType kDocument{"document", document_view_type};
constexpr LayoutType kUnitIndex{"unit-index", unit_index_view_type};
constexpr LayoutType kUnit{"unit", unit_view_type};
constexpr LayoutType kUnitYear{"unit-year", unit_year_view_type};
constexpr LayoutType kUnitWebsites{"unit-websites", unit_websites_view_type};
constexpr LayoutType kClusterIndex{"cluster-index", cluster_index_view_type};
constexpr LayoutType kCluster{"cluster", cluster_view_type};
constexpr LayoutType kClusterYear{"cluster-year", cluster_year_view_type};
constexpr LayoutType kYearIndex{"year-index", year_index_view_type};
constexpr LayoutType kYear{"year", year_view_type};
constexpr LayoutType kOrgIndex{"org-index", org_index_view_type};
constexpr LayoutType kOrg{"org", org_view_type};

// In the order of PageKind.
constexpr PageKindView kViews[] = {
    {PageKind::kHome, kHome, build_home_view},
    {PageKind::kArticle, kArticle, build_article_view},
    {PageKind::kTombstone, kTombstone, build_tombstone_view},
    {PageKind::kArticleIndex, kList, build_article_index_view},
    {PageKind::kArchiveIndex, kList, build_archive_index_view},
    {PageKind::kArchiveYear, kList, build_archive_year_view},
    {PageKind::kArchiveMonth, kList, build_archive_month_view},
    {PageKind::kCategoryIndex, kList, build_category_index_view},
    {PageKind::kCategory, kList, build_category_view},
    {PageKind::kTopicIndex, kList, build_topic_index_view},
    {PageKind::kTopic, kList, build_topic_view},
    {PageKind::kUnitIndex, kUnitIndex, build_unit_index_view},
    {PageKind::kUnit, kUnit, build_unit_view},
    {PageKind::kUnitYear, kUnitYear, build_unit_year_view},
    {PageKind::kUnitWebsites, kUnitWebsites, build_unit_websites_view},
    {PageKind::kClusterIndex, kClusterIndex, build_cluster_index_view},
    {PageKind::kCluster, kCluster, build_cluster_view},
    {PageKind::kClusterYear, kClusterYear, build_cluster_year_view},
    {PageKind::kYearIndex, kYearIndex, build_year_index_view},
    {PageKind::kYear, kYear, build_year_view},
    {PageKind::kAwardIndex, kAwardIndex, build_award_index_view},
    {PageKind::kAwardType, kAwardType, build_award_type_view},
    {PageKind::kMetricIndex, kMetricIndex, build_metric_index_view},
    {PageKind::kMetric, kMetric, build_metric_view},
    {PageKind::kEventIndex, kEventIndex, build_event_index_view},
    {PageKind::kEvent, kEvent, build_event_view},
    {PageKind::kCampaignIndex, kCampaignIndex, build_campaign_index_view},
    {PageKind::kCampaign, kCampaign, build_campaign_view},
    {PageKind::kPersonIndex, kPersonIndex, build_person_index_view},
    {PageKind::kPerson, kPerson, build_person_view},
    {PageKind::kOrgIndex, kOrgIndex, build_org_index_view},
    {PageKind::kOrg, kOrg, build_org_view},
    {PageKind::kDocumentIndex, kDocumentIndex, build_document_index_view},
    {PageKind::kDocument, kDocument, build_document_view},
    {PageKind::kGalleryIndex, kGalleryIndex, build_gallery_index_view},
    {PageKind::kGallery, kGallery, build_gallery_view},
    {PageKind::kStaticPage, kStaticPage, build_static_page_view},
    {PageKind::kLinks, kLinks, build_links_view},
    {PageKind::kHotlines, kHotlines, build_hotlines_view},
    {PageKind::kContacts, kContacts, build_contacts_view},
    {PageKind::kFeedback, kFeedback, build_feedback_view},
    {PageKind::kSearch, kSearch, build_search_view},
    {PageKind::kSiteMap, kSiteMap, build_site_map_view},
    {PageKind::kData, kData, build_data_view},
    {PageKind::kNotFound, kNotFound, build_not_found_view},
    {PageKind::kRedirect, kRedirect, build_redirect_view},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(kViews); ++i) {
    if (static_cast<std::size_t>(kViews[i].kind) != i) return false;
  }
  return std::size(kViews) == static_cast<std::size_t>(PageKind::kRedirect) + 1;
}
static_assert(in_order());

std::vector<LayoutType> distinct_layouts() {
  std::vector<LayoutType> layouts;
  for (const PageKindView& view : kViews) {
    const bool known = std::any_of(layouts.begin(), layouts.end(), [&](const LayoutType& other) {
      return other.layout == view.layout.layout;
    });
    if (!known) layouts.push_back(view.layout);
  }
  return layouts;
}

}  // namespace

const PageKindView& view_of(PageKind kind) { return kViews[static_cast<std::size_t>(kind)]; }

std::span<const LayoutType> layout_types() {
  static const std::vector<LayoutType> kLayouts = distinct_layouts();
  return kLayouts;
}

}  // namespace kyyeu::render
