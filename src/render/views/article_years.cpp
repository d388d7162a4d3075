#include "render/views/article_years.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "render/views/card_view.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kArticlesOfYear = 20;

std::string sentence_about(const Article& article, RecordRef record) {
  const auto& links = article.composed.links;
  const auto found = std::find_if(links.begin(), links.end(),
                                  [&](const OutgoingLink& link) { return link.target == record; });
  return found != links.end() ? found->sentence : std::string();
}

View item_view(const ViewContext& context, ArticleId id, RecordRef record) {
  const Article& article = context.site.articles[id.index()];
  View item;
  item.text("title", article.title.text).text("url", context.url_to(ref(id)));
  item.object("date", article_date(context, article));
  item.text("sentence", sentence_about(article, record));
  return item;
}

View year_view(const ViewContext& context, std::span<const ArticleId> articles, RecordRef record) {
  const int year = context.site.articles[articles.front().index()].sort_date.year;
  View view;
  if (year != 0) view.text("year", std::to_string(year));
  std::vector<View> items;
  for (const ArticleId id : articles.first(std::min(articles.size(), kArticlesOfYear))) {
    items.push_back(item_view(context, id, record));
  }
  view.list("articles", std::move(items));
  if (articles.size() <= kArticlesOfYear) return view;
  const std::string more =
      context.phrases.count("count.more_articles", articles.size() - kArticlesOfYear);
  view.object("more", context.plain_link(more, address::archive_year(year)));
  return view;
}

}  // namespace

std::vector<View> article_year_views(const ViewContext& context, RecordRef record) {
  std::vector<View> years;
  const auto found = context.site.index.articles_of.find(record);
  if (found == context.site.index.articles_of.end()) return years;
  const auto year_of = [&](ArticleId id) {
    return context.site.articles[id.index()].sort_date.year;
  };
  std::span<const ArticleId> rest = found->second;
  while (!rest.empty()) {
    const int year = year_of(rest.front());
    const auto end =
        std::find_if(rest.begin(), rest.end(), [&](ArticleId id) { return year_of(id) != year; });
    const auto count = static_cast<std::size_t>(end - rest.begin());
    years.push_back(year_view(context, rest.first(count), record));
    rest = rest.subspan(count);
  }
  return years;
}

const ViewType& article_year_type() {
  static const ViewType kType{
      "article_year",
      {{"year", FieldKind::kText, "năm; vắng khi không rõ"},
       {"articles", FieldKind::kList, "các bài của năm ấy", backlink_view_type},
       {"more", FieldKind::kObject, "còn bao nhiêu bài nữa, và lối tới lưu trữ của năm",
        link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
