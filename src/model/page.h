// Page: one HTML file that the site must have.
#pragma once

#include <cstdint>
#include <string>

#include "model/ids.h"

namespace kyyeu {

enum class PageKind : std::uint8_t {
  kHome,
  kArticle,
  kTombstone,     // an expired article: its title and the day it ended
  kArticleIndex,  // bai/index.html and its further parts
  kArchiveIndex,  // luu-tru/index.html
  kArchiveYear,
  kArchiveMonth,
  kCategoryIndex,
  kCategory,
  kTopicIndex,
  kTopic,
  kUnitIndex,
  kUnit,
  kUnitYear,
  kUnitWebsites,
  kClusterIndex,
  kCluster,
  kClusterYear,
  kYearIndex,
  kYear,
  kAwardIndex,
  kAwardType,
  kMetricIndex,
  kMetric,
  kEventIndex,
  kEvent,
  kCampaignIndex,
  kCampaign,
  kPersonIndex,
  kPerson,
  kOrgIndex,
  kOrg,
  kDocumentIndex,
  kDocument,
  kGalleryIndex,
  kGallery,
  kStaticPage,
  kLinks,
  kHotlines,
  kContacts,
  kFeedback,
  kSearch,
  kSiteMap,
  kData,
  kNotFound,
  kRedirect,
};

struct Page {
  PageKind kind = PageKind::kHome;
  // Relative to the site's root: "cum/lang-son-cum-2/2023.html".
  std::string url;
  // Index into the vector that belongs to the kind (articles, units, topics …); for a redirect,
  // into Site::redirects.
  std::uint32_t record = Id<void>::kNone;
  int year = 0;
  int month = 0;
  int part = 1;   // which part of a paginated list
  int parts = 1;  // of how many
};

// An address that a record once had (old_urls).
struct Redirect {
  std::string from;
  RecordRef to;
};

}  // namespace kyyeu
