#include "search/search_documents.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "model/page_record.h"
#include "search/record_texts.h"
#include "text/fold.h"

namespace kyyeu::search {
namespace {

std::optional<SearchKind> kind_of(const Site& site, const Page& page) {
  switch (page.kind) {
    case PageKind::kArticle:
      return SearchKind::kArticle;
    case PageKind::kCategory:
      return page.part == 1 ? std::optional(SearchKind::kCategory) : std::nullopt;
    case PageKind::kTopic:
      return page.part == 1 ? std::optional(SearchKind::kTopic) : std::nullopt;
    case PageKind::kUnit:
      return SearchKind::kUnit;
    case PageKind::kUnitYear: {
      // A year of which only articles are known adds nothing to them.
      const auto found = site.index.unit_years.find({UnitId(page.record), page.year});
      const bool has_more = found != site.index.unit_years.end() &&
                            !(found->second.results.empty() && found->second.awards.empty());
      return has_more ? std::optional(SearchKind::kYear) : std::nullopt;
    }
    case PageKind::kCluster:
      return SearchKind::kCluster;
    case PageKind::kClusterYear:
    case PageKind::kYear:
      return SearchKind::kYear;
    case PageKind::kAwardType:
      return SearchKind::kAward;
    case PageKind::kMetric:
      return SearchKind::kMetric;
    case PageKind::kEvent:
      return SearchKind::kEvent;
    case PageKind::kCampaign:
      return SearchKind::kCampaign;
    case PageKind::kPerson:
      return SearchKind::kPerson;
    case PageKind::kOrg:
      return SearchKind::kOrg;
    case PageKind::kDocument:
      return SearchKind::kDocument;
    case PageKind::kGallery:
      return SearchKind::kGallery;
    case PageKind::kStaticPage:
      return SearchKind::kPage;
    default:
      return std::nullopt;
  }
}

Date date_of(const Site& site, const Page& page) {
  switch (page.kind) {
    case PageKind::kArticle:
      return site.articles[page.record].sort_date;
    case PageKind::kEvent:
      return site.events[page.record].date;
    case PageKind::kDocument:
      return site.documents[page.record].date;
    case PageKind::kGallery:
      return site.galleries[page.record].date;
    case PageKind::kCampaign: {
      const Campaign& campaign = site.campaigns[page.record];
      return {campaign.period ? campaign.period.last_year : campaign.year, 0, 0};
    }
    case PageKind::kUnitYear:
    case PageKind::kClusterYear:
    case PageKind::kYear:
      return {page.year, 0, 0};
    default:
      return {};
  }
}

void add_names(const Record& record, std::vector<std::string>& names) {
  if (!record.names.empty()) names.push_back(current_name(record.names).name);
  for (const DatedName& name : record.names)
    names.push_back(name.name);
  for (const DatedName& name : record.names)
    names.push_back(name.short_name);
  for (const Written& alias : record.aliases)
    names.push_back(alias.text);
}

// Drops empty names and those that a reader takes for one that stands before.
void drop_repeated(std::vector<std::string>& names) {
  std::vector<std::string> keys;
  std::erase_if(names, [&](const std::string& name) {
    std::string key = text::name_key(name);
    if (key.empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) return true;
    keys.push_back(std::move(key));
    return false;
  });
}

}  // namespace

std::vector<SearchDocument> search_documents(const Site& site) {
  std::vector<SearchDocument> documents;
  for (const Page& page : site.pages) {
    const std::optional<SearchKind> kind = kind_of(site, page);
    if (!kind) continue;
    Date date = date_of(site, page);
    if (!text::is_real(date)) date = {};
    documents.push_back({*kind, &page, date});
  }
  const auto order = [](const SearchDocument& document) {
    const int day = document.date ? text::days_from_civil(text::last_day(document.date)) : 0;
    return std::tuple(!document.date, -day, document.kind, std::string_view(document.page->url));
  };
  std::sort(documents.begin(), documents.end(),
            [&](const auto& a, const auto& b) { return order(a) < order(b); });
  return documents;
}

SearchText search_text(const Site& site, const SearchDocument& document, const YearWords& words) {
  SearchText text;
  text.facets.emplace_back(Facet::kKind, static_cast<std::uint32_t>(document.kind));
  if (document.date) {
    text.facets.emplace_back(Facet::kYear, static_cast<std::uint32_t>(document.date.year));
  }
  const TextContext context{site, *document.page, words};
  switch (document.page->kind) {
    case PageKind::kArticle:
      article_text(context, text);
      break;
    case PageKind::kUnitYear:
      unit_year_text(context, text);
      break;
    case PageKind::kClusterYear:
      cluster_year_text(context, text);
      break;
    case PageKind::kYear:
      year_text(context, text);
      break;
    case PageKind::kCategory:
      text.names.push_back(site.categories[document.page->record].name);
      break;
    case PageKind::kTopic:
      text.names.push_back(site.topics[document.page->record].name);
      break;
    default:
      record_text(context, text);
      add_names(site.record(record_of(*document.page)), text.names);
  }
  drop_repeated(text.names);
  std::sort(text.facets.begin(), text.facets.end());
  text.facets.erase(std::unique(text.facets.begin(), text.facets.end()), text.facets.end());
  return text;
}

}  // namespace kyyeu::search
