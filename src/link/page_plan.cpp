#include "link/page_plan.h"

#include <array>
#include <set>

#include "link/address_book.h"
#include "model/address.h"
#include "model/each_record.h"

namespace kyyeu::link {
namespace {

using enum PageKind;

class Planner {
 public:
  Planner(Site& site, Diagnostics& diagnostics) : site_(site), book_(site, diagnostics) {
    site_.pages.clear();
    site_.redirects.clear();
  }

  void fixed_pages() {
    plan(kHome, address::kHome);
    plan(kUnitIndex, address::kUnitIndex);
    plan(kUnitWebsites, address::kUnitWebsites);
    plan(kClusterIndex, address::kClusterIndex);
    plan(kYearIndex, address::kYearIndex);
    plan(kAwardIndex, address::kAwardIndex);
    plan(kMetricIndex, address::kMetricIndex);
    plan(kEventIndex, address::kEventIndex);
    plan(kCampaignIndex, address::kCampaignIndex);
    plan(kTopicIndex, address::kTopicIndex);
    plan(kCategoryIndex, address::kCategoryIndex);
    plan(kPersonIndex, address::kPersonIndex);
    plan(kOrgIndex, address::kOrgIndex);
    plan(kDocumentIndex, address::kDocumentIndex);
    plan(kGalleryIndex, address::kGalleryIndex);
    plan(kLinks, address::kLinks);
    plan(kHotlines, address::kHotlines);
    plan(kContacts, address::kContacts);
    plan(kFeedback, address::kFeedback);
    if (site_.config.search_enabled) plan(kSearch, address::kSearch);
    plan(kSiteMap, address::kSiteMap);
    plan(kData, address::kData);
    plan(kNotFound, address::kNotFound);
  }

  void articles() {
    for (std::size_t i = 0; i < site_.articles.size(); ++i) {
      const Article& article = site_.articles[i];
      record(article.expired ? kTombstone : kArticle, RecordKind::kArticle, i, article);
    }
    list(kArticleIndex, address::kArticleIndex, Id<void>::kNone,
         site_.index.articles_by_date.size());
    plan(kArchiveIndex, address::kArchiveIndex);
    std::set<std::pair<int, int>> months;
    std::set<int> years;
    for (const ArticleId id : site_.index.articles_by_date) {
      const Date day = site_.articles[id.index()].sort_date;
      years.insert(day.year);
      if (day.month != 0) months.insert({day.year, day.month});
    }
    for (const int year : years)
      plan(kArchiveYear, address::archive_year(year)).year = year;
    for (const auto& [year, month] : months) {
      Page& page = plan(kArchiveMonth, address::archive_month(year, month));
      page.year = year;
      page.month = month;
    }
  }

  void terms() {
    for (std::size_t i = 0; i < site_.topics.size(); ++i) {
      list(kTopic, address::topic(site_.topics[i]), i, site_.topics[i].articles.size());
    }
    for (std::size_t i = 0; i < site_.categories.size(); ++i) {
      list(kCategory, address::category(site_.categories[i]), i,
           site_.categories[i].articles.size());
    }
  }

  void records() {
    all(kUnit, RecordKind::kUnit, site_.units);
    all(kCluster, RecordKind::kCluster, site_.clusters);
    all(kMetric, RecordKind::kMetric, site_.metrics);
    all(kAwardType, RecordKind::kAwardType, site_.award_types);
    all(kCampaign, RecordKind::kCampaign, site_.campaigns);
    all(kEvent, RecordKind::kEvent, site_.events);
    all(kOrg, RecordKind::kOrg, site_.orgs);
    all(kDocument, RecordKind::kDocument, site_.documents);
    all(kGallery, RecordKind::kGallery, site_.galleries);
    all(kStaticPage, RecordKind::kStaticPage, site_.static_pages);
    for (std::size_t i = 0; i < site_.people.size(); ++i) {
      if (!site_.people[i].hidden) record(kPerson, RecordKind::kPerson, i, site_.people[i]);
    }
  }

  void years() {
    for (const auto& [key, contents] : site_.index.unit_years) {
      const Unit& unit = site_.units[key.first.index()];
      if (!owns_id({RecordKind::kUnit, key.first.value}, unit.id)) continue;
      Page& page = plan(kUnitYear, address::unit_year(unit, key.second), unit.span);
      page.record = key.first.value;
      page.year = key.second;
    }
    for (const auto& [key, contents] : site_.index.cluster_years) {
      const Cluster& cluster = site_.clusters[key.first.index()];
      if (!owns_id({RecordKind::kCluster, key.first.value}, cluster.id)) continue;
      Page& page = plan(kClusterYear, address::cluster_year(cluster, key.second), cluster.span);
      page.record = key.first.value;
      page.year = key.second;
    }
    for (const auto& [year, contents] : site_.index.years) {
      plan(kYear, address::year(year)).year = year;
    }
  }

  void redirects() {
    for_each_record(site_, [&](RecordRef ref, const Record& record) {
      if (ref.kind == RecordKind::kPlace) return;  // has no page to lead to
      for (const Written& url : record.old_urls)
        redirect(url, ref);
    });
  }

  void assets() {
    for (const Asset& asset : site_.assets)
      book_.claim(asset.url, asset.span);
    book_.check_folders();
  }

 private:
  Page& plan(PageKind kind, std::string_view url, SourceSpan owner = {}, int part = 1) {
    book_.claim(url, owner);
    const bool has_feed = kind == kUnit || kind == kCluster || kind == kCategory;
    if (has_feed && part == 1) book_.claim(address::feed(url), owner);
    Page page;
    page.kind = kind;
    page.url = std::string(url);
    site_.pages.push_back(std::move(page));
    return site_.pages.back();
  }

  void record(PageKind page_kind, RecordKind kind, std::size_t index, const Record& record) {
    const RecordRef ref{kind, static_cast<std::uint32_t>(index)};
    if (!owns_id(ref, record.id)) return;
    plan(page_kind, address::of(site_, ref), record.span).record = ref.index;
  }

  // Of two records with one id only the first has pages; the KY104 names both. One without an id
  // has its finding too.
  bool owns_id(RecordRef ref, const std::string& id) const {
    if (id.empty()) return false;
    const auto owner = site_.index.by_id.find(id);
    return owner == site_.index.by_id.end() || owner->second == ref ||
           owner->second.kind != ref.kind;
  }

  template <typename Records>
  void all(PageKind page_kind, RecordKind kind, const Records& records) {
    for (std::size_t i = 0; i < records.size(); ++i)
      record(page_kind, kind, i, records[i]);
  }

  // A list of `count` articles on as many pages as it takes, at least one.
  void list(PageKind kind, std::string_view first, std::size_t index, std::size_t count) {
    const auto size = static_cast<std::size_t>(site_.config.page_size);
    const int parts = static_cast<int>(count == 0 ? 1 : (count + size - 1) / size);
    for (int part = 1; part <= parts; ++part) {
      Page& page = plan(kind, address::list_part(first, part), {}, part);
      page.record = static_cast<std::uint32_t>(index);
      page.part = part;
      page.parts = parts;
    }
  }

  void redirect(const Written& url, RecordRef to) {
    if (!book_.check_old_url(url)) return;
    plan(kRedirect, url.text, url.span).record = static_cast<std::uint32_t>(site_.redirects.size());
    site_.redirects.push_back({url.text, to});
  }

  Site& site_;
  AddressBook book_;
};

}  // namespace

void plan_pages(Site& site, Diagnostics& diagnostics) {
  Planner planner(site, diagnostics);
  planner.fixed_pages();
  planner.records();
  planner.years();
  planner.articles();
  planner.terms();
  planner.redirects();
  planner.assets();
}

}  // namespace kyyeu::link
