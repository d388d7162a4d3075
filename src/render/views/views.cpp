#include "render/views/views.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "render/views/article_view.h"
#include "render/views/contact_view.h"
#include "render/views/directory_view.h"
#include "render/views/gallery_view.h"
#include "render/views/home_view.h"
#include "render/views/list_view.h"
#include "render/views/notice_view.h"
#include "render/views/plain_view.h"
#include "render/views/static_page_view.h"

namespace kyyeu::render {
namespace {

constexpr LayoutType kArticle{"article", article_view_type};
constexpr LayoutType kHome{"home", home_view_type};
constexpr LayoutType kList{"list", list_view_type};
constexpr LayoutType kPlain{"plain", plain_view_type};
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
    {PageKind::kUnitIndex, kPlain, build_plain_view},
    {PageKind::kUnit, kPlain, build_plain_view},
    {PageKind::kUnitYear, kPlain, build_plain_view},
    {PageKind::kUnitWebsites, kPlain, build_plain_view},
    {PageKind::kClusterIndex, kPlain, build_plain_view},
    {PageKind::kCluster, kPlain, build_plain_view},
    {PageKind::kClusterYear, kPlain, build_plain_view},
    {PageKind::kYearIndex, kPlain, build_plain_view},
    {PageKind::kYear, kPlain, build_plain_view},
    {PageKind::kAwardIndex, kPlain, build_plain_view},
    {PageKind::kAwardType, kPlain, build_plain_view},
    {PageKind::kMetricIndex, kPlain, build_plain_view},
    {PageKind::kMetric, kPlain, build_plain_view},
    {PageKind::kEventIndex, kPlain, build_plain_view},
    {PageKind::kEvent, kPlain, build_plain_view},
    {PageKind::kCampaignIndex, kPlain, build_plain_view},
    {PageKind::kCampaign, kPlain, build_plain_view},
    {PageKind::kPersonIndex, kPlain, build_plain_view},
    {PageKind::kPerson, kPlain, build_plain_view},
    {PageKind::kOrgIndex, kPlain, build_plain_view},
    {PageKind::kOrg, kPlain, build_plain_view},
    {PageKind::kDocumentIndex, kPlain, build_plain_view},
    {PageKind::kDocument, kPlain, build_plain_view},
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
