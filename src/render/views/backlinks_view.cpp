#include "render/views/backlinks_view.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "render/views/card_view.h"
#include "render/views/citing_records.h"
#include "render/views/quote_view.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kArticlesOfYear = 20;
constexpr std::size_t kArticles = 100;

using Articles = std::span<const ArticleId>;

View article_view(const ViewContext& context, ArticleId id, RecordRef record) {
  const Article& article = context.site.articles[id.index()];
  View item;
  item.text("title", article.title.text).text("url", context.url_to(ref(id)));
  item.object("date", article_date(context, article));
  item.object("quote", quote_view(article.composed, record));
  return item;
}

int year_of(const Site& site, ArticleId id) { return site.articles[id.index()].sort_date.year; }

// The page of the record's year, where it has one.
std::string year_address(const Site& site, RecordRef record, int year) {
  if (record.kind == RecordKind::kUnit &&
      site.index.unit_years.contains({UnitId(record.index), year})) {
    return address::unit_year(site.units[record.index], year);
  }
  if (record.kind == RecordKind::kCluster &&
      site.index.cluster_years.contains({ClusterId(record.index), year})) {
    return address::cluster_year(site.clusters[record.index], year);
  }
  return {};
}

View more_link(const ViewContext& context, RecordRef record, int year, std::size_t left_out) {
  const std::string own = year_address(context.site, record, year);
  if (own.empty() || own == context.page.url) {
    return context.plain_link(context.phrases.count("count.more_articles", left_out),
                              address::archive_year(year));
  }
  View link;
  link.text("name", context.phrases.count("count.more_in_year", left_out));
  link.text("url", context.url_to(own) + "#muc-nhac-toi");
  return link;
}

View year_view(const ViewContext& context, Articles articles, RecordRef record, std::size_t most) {
  const int year = year_of(context.site, articles.front());
  const std::size_t shown = std::min(articles.size(), most);
  View view;
  if (year != 0) view.text("year", std::to_string(year));
  view.text("count_text", context.phrases.count("count.articles", articles.size()));
  std::vector<View> items;
  items.reserve(shown);
  for (const ArticleId id : articles.first(shown))
    items.push_back(article_view(context, id, record));
  view.list("articles", std::move(items));
  if (shown < articles.size()) {
    view.object("more", more_link(context, record, year, articles.size() - shown));
  }
  return view;
}

std::vector<ArticleId> articles_about(const Site& site, RecordRef record,
                                      const BacklinkOptions& options) {
  std::vector<ArticleId> articles;
  const auto found = site.index.articles_of.find(record);
  if (found == site.index.articles_of.end()) return articles;
  std::copy_if(
      found->second.begin(), found->second.end(), std::back_inserter(articles), [&](ArticleId id) {
        if (options.year != 0 && year_of(site, id) != options.year) return false;
        return !options.but_not_by || site.articles[id.index()].author_id != options.but_not_by;
      });
  return articles;
}

std::vector<View> year_views(const ViewContext& context, RecordRef record,
                             const BacklinkOptions& options) {
  const std::vector<ArticleId> all = articles_about(context.site, record, options);
  const std::size_t of_year = options.year != 0 ? kArticles : kArticlesOfYear;
  std::size_t room = kArticles;
  std::vector<View> years;
  for (Articles rest = all; !rest.empty();) {
    const int year = year_of(context.site, rest.front());
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [&](ArticleId id) { return year_of(context.site, id) != year; });
    const auto count = static_cast<std::size_t>(end - rest.begin());
    const std::size_t most = std::min(room, of_year);
    years.push_back(year_view(context, rest.first(count), record, most));
    room -= std::min(count, most);
    rest = rest.subspan(count);
  }
  return years;
}

const ViewType& backlink_type() {
  static const ViewType kType{"backlink",
                              {{"title", FieldKind::kText, "nhan đề bài nhắc tới"},
                               {"url", FieldKind::kText, "địa chỉ bài"},
                               {"date", FieldKind::kObject, "ngày của bài", date_view_type},
                               {"quote", FieldKind::kObject, "câu nêu tên", quote_view_type}}};
  return kType;
}

const ViewType& backlink_year_type() {
  static const ViewType kType{
      "backlink_year",
      {{"year", FieldKind::kText, "năm; vắng khi không rõ"},
       {"count_text", FieldKind::kText, "năm ấy có bao nhiêu bài"},
       {"articles", FieldKind::kList, "các bài của năm, mới trước", backlink_type},
       {"more", FieldKind::kObject, "còn bao nhiêu bài nữa, và lối tới đó", link_view_type}}};
  return kType;
}

}  // namespace

View backlinks_view(const ViewContext& context, RecordRef record, const BacklinkOptions& options) {
  View view;
  view.list("article_years", year_views(context, record, options));
  view.flag("is_one_year", options.year != 0);
  if (options.year == 0) add_citing_records(view, context, record, options.is_listing_awards);
  const bool nothing = view.find("article_years") == nullptr && view.find("is_citing") == nullptr;
  return nothing ? View() : std::move(view);
}

const ViewType& backlinks_view_type() {
  static const ViewType kType{
      "backlinks",
      {{"article_years", FieldKind::kList, "bài nhắc tới, theo năm", backlink_year_type},
       {"is_one_year", FieldKind::kFlag, "chỉ có bài của năm mà trang nói tới"},
       {"is_citing", FieldKind::kFlag, "có bản ghi khác nhắc tới hoặc lấy làm nguồn"},
       {"citing", FieldKind::kList, "bản ghi khác nhắc tới, hoặc có số liệu lấy từ đây",
        citing_record_type},
       {"resting", FieldKind::kList, "bản ghi khác lấy làm nguồn, không còn gì để nói thêm",
        link_view_type},
       {"citing_rest_text", FieldKind::kText, "còn bao nhiêu bản ghi nữa không kê ra"}}};
  return kType;
}

}  // namespace kyyeu::render
