// The pages that search can find, and what a reader finds them by.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/site.h"

namespace kyyeu::search {

// In the order in which results of equal worth stand.
enum class SearchKind : std::uint8_t {
  kUnit,
  kCluster,
  kYear,  // of a unit, a cluster or the whole archive
  kEvent,
  kCampaign,
  kPerson,
  kOrg,
  kDocument,
  kAward,
  kMetric,
  kArticle,
  kGallery,
  kPage,
  kTopic,
  kCategory,
};
inline constexpr std::array<std::string_view, 15> kSearchKinds = {
    "unit",  "cluster", "year",    "event",   "campaign", "person", "org",     "document",
    "award", "metric",  "article", "gallery", "page",     "topic",  "category"};

// What results are narrowed by.
enum class Facet : std::uint8_t { kKind, kYear, kCluster, kUnit, kCategory, kAward };
inline constexpr std::array<std::string_view, 6> kFacets = {"kind", "year",     "cluster",
                                                            "unit", "category", "award"};

// A page of Site::pages.
struct SearchDocument {
  SearchKind kind = SearchKind::kPage;
  const Page* page = nullptr;
  Date date;  // none, or a real one
};

// A facet and its value: the number of the kind, the year, the index of the record.
using FacetValue = std::pair<Facet, std::uint32_t>;

struct SearchText {
  std::vector<std::string> names;  // what the page is called first
  std::string summary;
  std::string body;                // paragraphs and cells on lines of their own
  std::string line;                // what tells it from others of its name
  std::vector<FacetValue> facets;  // in order, each once
};

// How the page of a record in a year and that of a year are called: "{0}, năm {1}", "Năm {0}".
struct YearWords {
  std::string title_of = "{0}, năm {1}";
  std::string title = "Năm {0}";
};

// Every page of Site::pages that is about something: articles, records and their years, topics,
// categories. No lists, tombstones and redirects; hidden people and unpublished records have no
// page. The newest first, those without a date last, equal ones by kind, then by address.
std::vector<SearchDocument> search_documents(const Site& site);

// Any number of threads may call it.
SearchText search_text(const Site& site, const SearchDocument& document, const YearWords& words);

}  // namespace kyyeu::search
