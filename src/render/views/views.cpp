#include "render/views/views.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "render/views/article_view.h"
#include "render/views/home_view.h"
#include "render/views/list_view.h"
#include "render/views/plain_view.h"

namespace kyyeu::render {
namespace {

constexpr LayoutType kArticle{"article", article_view_type};
constexpr LayoutType kHome{"home", home_view_type};
constexpr LayoutType kList{"list", list_view_type};
constexpr LayoutType kPlain{"plain", plain_view_type};

// In the order of PageKind.
constexpr PageKindView kViews[] = {
    {PageKind::kHome, kHome, build_home_view},
    {PageKind::kArticle, kArticle, build_article_view},
    {PageKind::kTombstone, kPlain, build_plain_view},
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
    {PageKind::kGalleryIndex, kPlain, build_plain_view},
    {PageKind::kGallery, kPlain, build_plain_view},
    {PageKind::kStaticPage, kPlain, build_plain_view},
    {PageKind::kLinks, kPlain, build_plain_view},
    {PageKind::kHotlines, kPlain, build_plain_view},
    {PageKind::kContacts, kPlain, build_plain_view},
    {PageKind::kFeedback, kPlain, build_plain_view},
    {PageKind::kSearch, kPlain, build_plain_view},
    {PageKind::kSiteMap, kPlain, build_plain_view},
    {PageKind::kData, kPlain, build_plain_view},
    {PageKind::kNotFound, kPlain, build_plain_view},
    {PageKind::kRedirect, kPlain, build_plain_view},
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
