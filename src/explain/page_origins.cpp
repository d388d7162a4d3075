#include "explain/page_origins.h"

#include <algorithm>
#include <map>

#include "model/page_record.h"

namespace kyyeu::explain {
namespace {

class Collector {
 public:
  Collector(const Site& site, const Page& page) : site_(site), page_(page) {}

  std::vector<Origin> collect() {
    if (page_.kind == PageKind::kRedirect) return old_url();
    const RecordRef record = owner();
    if (record) add_record(record);
    rows_of_page(record);
    for (const auto& [file, rows] : rows_)
      out_.push_back(rows);
    add_articles(record);
    if (out_.empty()) out_.push_back({OriginKind::kFixed, {}, {}, 0});
    return std::move(out_);
  }

 private:
  // Whose page it is, also that of a year or of an expired article.
  RecordRef owner() const {
    switch (page_.kind) {
      case PageKind::kUnitYear:
        return {RecordKind::kUnit, page_.record};
      case PageKind::kClusterYear:
        return {RecordKind::kCluster, page_.record};
      case PageKind::kTombstone:
        return {RecordKind::kArticle, page_.record};
      default:
        return record_of(page_);
    }
  }

  std::vector<Origin> old_url() const {
    const Redirect& redirect = site_.redirects[page_.record];
    Origin origin{OriginKind::kOldUrl, site_.record(redirect.to).span, redirect.to, 1};
    for (const Written& url : site_.record(redirect.to).old_urls) {
      if (url.text == redirect.from) origin.span = url.span;
    }
    return {origin};
  }

  void add_record(RecordRef record) {
    out_.push_back({OriginKind::kRecord, site_.record(record).span, record, 1});
  }

  void add_row(SourceSpan span) {
    if (span.file == kNoFile) return;
    const auto [row, fresh] =
        rows_.try_emplace(site_.files.path(span.file), Origin{OriginKind::kRows, span, {}, 0});
    if (span < row->second.span) row->second.span = span;
    ++row->second.count;
  }

  template <typename Records>
  void add_rows(const Records& records, const Rows& rows) {
    for (const std::uint32_t row : rows)
      add_row(records[row].span);
  }

  // Rows of the tables, for results their cells.
  void rows_of_page(RecordRef record) {
    for (const auto& [key, year] : site_.index.unit_years) {
      if (is_shown(record, {RecordKind::kUnit, key.first.value}, key.second)) add_unit_year(year);
    }
    for (const auto& [key, year] : site_.index.cluster_years) {
      if (is_shown(record, {RecordKind::kCluster, key.first.value}, key.second)) {
        add_cluster_year(year);
      }
    }
    if (page_.kind == PageKind::kYear) {
      const auto year = site_.index.years.find(page_.year);
      if (year != site_.index.years.end()) add_rows(site_.awards, year->second.awards);
    }
    if (record.kind == RecordKind::kMetric) {
      for (const YearResult& result : site_.results) {
        if (result.metric.value == record.index) add_row(result.span);
      }
    }
    if (record.kind == RecordKind::kAwardType) {
      for (const Award& award : site_.awards) {
        if (award.type.id && award.type.id.value == record.index) add_row(award.span);
      }
    }
  }

  bool is_shown(RecordRef record, RecordRef of_year, int year) const {
    return record == of_year && (page_.year == 0 || page_.year == year);
  }

  void add_unit_year(const UnitYear& year) {
    add_rows(site_.memberships, year.memberships);
    add_rows(site_.results, year.results);
    add_rows(site_.awards, year.awards);
    add_rows(site_.target_sets, year.target_sets);
    add_rows(site_.events, year.events);
    add_rows(site_.campaigns, year.campaigns);
  }

  void add_cluster_year(const ClusterYear& year) {
    add_rows(site_.memberships, year.memberships);
    add_rows(site_.results, year.unit_results);
    add_rows(site_.results, year.totals);
    add_rows(site_.target_sets, year.target_sets);
    add_rows(site_.awards, year.awards);
    add_rows(site_.events, year.events);
  }

  void add_articles(RecordRef record) {
    const std::vector<ArticleId> articles = listed(record);
    if (articles.empty()) return;
    const auto newest = std::max_element(articles.begin(), articles.end(),
                                         [&](auto a, auto b) { return date_of(a) < date_of(b); });
    const RecordRef ref{RecordKind::kArticle, newest->value};
    out_.push_back({OriginKind::kArticles, site_.record(ref).span, ref, articles.size()});
  }

  Date date_of(ArticleId article) const { return site_.articles[article.index()].sort_date; }

  std::vector<ArticleId> listed(RecordRef record) const {
    switch (page_.kind) {
      case PageKind::kTopic:
        return site_.topics[page_.record].articles;
      case PageKind::kCategory:
        return site_.categories[page_.record].articles;
      case PageKind::kHome:
      case PageKind::kArticleIndex:
      case PageKind::kArchiveIndex:
        return site_.index.articles_by_date;
      case PageKind::kYear:
      case PageKind::kArchiveYear:
      case PageKind::kArchiveMonth:
      case PageKind::kUnitYear:
      case PageKind::kClusterYear:
        return of_time(record);
      case PageKind::kArticle:
      case PageKind::kTombstone:
        return {};
      default: {
        const auto found = site_.index.articles_of.find(record);
        return found == site_.index.articles_of.end() ? std::vector<ArticleId>() : found->second;
      }
    }
  }

  // The articles of the page's year or month, that speak of the record where it has one.
  std::vector<ArticleId> of_time(RecordRef record) const {
    if (page_.kind == PageKind::kUnitYear) {
      const auto year = site_.index.unit_years.find({UnitId(record.index), page_.year});
      return year == site_.index.unit_years.end() ? std::vector<ArticleId>()
                                                  : year->second.articles;
    }
    if (page_.kind == PageKind::kClusterYear) {
      const auto year = site_.index.cluster_years.find({ClusterId(record.index), page_.year});
      return year == site_.index.cluster_years.end() ? std::vector<ArticleId>()
                                                     : year->second.articles;
    }
    std::vector<ArticleId> articles;
    for (const ArticleId id : site_.index.articles_by_date) {
      const Date day = date_of(id);
      const bool of_month = page_.month == 0 || day.month == page_.month;
      if (day.year == page_.year && of_month) articles.push_back(id);
    }
    return articles;
  }

  const Site& site_;
  const Page& page_;
  std::map<std::string, Origin> rows_;  // by path
  std::vector<Origin> out_;
};

}  // namespace

std::vector<Origin> origins_of(const Site& site, const Page& page) {
  return Collector(site, page).collect();
}

}  // namespace kyyeu::explain
