#include "render/views/list_view.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "render/views/card_view.h"
#include "render/views/pagination_view.h"

namespace kyyeu::render {
namespace {

using Articles = std::span<const ArticleId>;

// The published articles of a year, or of a month of it: neighbours in articles_by_date, which is
// newest first.
Articles articles_of(const Site& site, int year, int month = 0) {
  const auto& all = site.index.articles_by_date;
  const auto key = [&](ArticleId id) {
    const Date date = site.articles[id.index()].sort_date;
    return std::pair(date.year, month == 0 ? 0 : date.month);
  };
  const std::pair wanted(year, month);
  const auto begin =
      std::partition_point(all.begin(), all.end(), [&](ArticleId id) { return key(id) > wanted; });
  const auto end =
      std::partition_point(begin, all.end(), [&](ArticleId id) { return key(id) == wanted; });
  return {begin, end};
}

View counted_link(const ViewContext& context, std::string name, std::string_view address,
                  std::size_t count) {
  View link = context.plain_link(std::move(name), address);
  link.text("note", context.phrases.count("count.articles", count));
  return link;
}

// The part of the list that this page shows, with the way to the other parts.
void add_cards(View& view, const ViewContext& context, Articles articles, std::string_view first) {
  const int size = std::max(context.site.config.page_size, 1);
  view.text("count_text", context.phrases.count("count.articles", articles.size()));
  view.list("cards", card_views(context, part_of(articles, context.page, size)));
  view.object("pagination", pagination_view(context, first));
}

// All of them, for the archives, which have no parts; without summaries where there are many.
void add_all_cards(View& view, const ViewContext& context, Articles articles) {
  const bool many = articles.size() > static_cast<std::size_t>(context.site.config.page_size);
  view.text("count_text", context.phrases.count("count.articles", articles.size()));
  view.list("cards", card_views(context, articles, many ? CardSize::kBrief : CardSize::kFull));
}

Crumb crumb(const ViewContext& context, std::string_view word, std::string_view address) {
  return {context.words.text(word), std::string(address)};
}

std::string month_name(const ViewContext& context, int year, int month) {
  return context.phrases.period({Period::Kind::kMonth, year, month, year});
}

std::vector<View> year_links(const ViewContext& context) {
  std::vector<View> items;
  const Site& site = context.site;
  Articles rest = site.index.articles_by_date;
  while (!rest.empty()) {
    const int year = site.articles[rest.front().index()].sort_date.year;
    const Articles of_year = articles_of(site, year);
    items.push_back(
        counted_link(context, std::to_string(year), address::archive_year(year), of_year.size()));
    rest = rest.subspan(std::min(std::max<std::size_t>(of_year.size(), 1), rest.size()));
  }
  return items;
}

}  // namespace

PageView build_article_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.articles");
  built.info.description = context.site.config.description;
  add_cards(built.view, context, context.site.index.articles_by_date, address::kArticleIndex);
  if (context.page.part == 1) built.view.list("links", year_links(context));
  return built;
}

PageView build_category_view(const ViewContext& context) {
  const Category& category = context.site.categories[context.page.record];
  PageView built;
  built.info.title = category.name;
  built.info.crumbs.push_back(crumb(context, "kind.categories", address::kCategoryIndex));
  built.info.feed = address::feed(address::category(category));
  built.info.feed_title = category.name;
  add_cards(built.view, context, category.articles, address::category(category));
  return built;
}

PageView build_topic_view(const ViewContext& context) {
  const Topic& topic = context.site.topics[context.page.record];
  PageView built;
  built.info.title = topic.name;
  built.info.crumbs.push_back(crumb(context, "kind.topics", address::kTopicIndex));
  add_cards(built.view, context, topic.articles, address::topic(topic));
  std::vector<View> campaigns;
  for (const CampaignId campaign : topic.campaigns) {
    campaigns.push_back(context.record_link(ref(campaign)));
  }
  if (context.page.part == 1) built.view.list("campaigns", std::move(campaigns));
  return built;
}

PageView build_archive_year_view(const ViewContext& context) {
  const int year = context.page.year;
  PageView built;
  built.info.title = context.words.format("archive.of_year", {std::to_string(year)});
  built.info.crumbs.push_back(crumb(context, "kind.archive", address::kArchiveIndex));
  add_all_cards(built.view, context, articles_of(context.site, year));
  std::vector<View> months;
  for (int month = 1; month <= 12; ++month) {
    const std::size_t count = articles_of(context.site, year, month).size();
    if (count == 0) continue;
    months.push_back(counted_link(context, month_name(context, year, month),
                                  address::archive_month(year, month), count));
  }
  built.view.list("links", std::move(months));
  return built;
}

PageView build_archive_month_view(const ViewContext& context) {
  const auto [year, month] = std::pair(context.page.year, context.page.month);
  PageView built;
  built.info.title = context.words.format("archive.of_month", {month_name(context, year, month)});
  built.info.crumbs.push_back(crumb(context, "kind.archive", address::kArchiveIndex));
  built.info.crumbs.push_back({std::to_string(year), address::archive_year(year)});
  add_all_cards(built.view, context, articles_of(context.site, year, month));
  return built;
}

PageView build_category_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.categories");
  std::vector<View> items;
  for (const Category& category : context.site.categories) {
    items.push_back(counted_link(context, category.name, address::category(category),
                                 category.articles.size()));
  }
  built.view.list("links", std::move(items));
  return built;
}

PageView build_topic_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.topics");
  std::vector<View> items;
  for (const Topic& topic : context.site.topics) {
    items.push_back(
        counted_link(context, topic.name, address::topic(topic), topic.articles.size()));
  }
  built.view.list("links", std::move(items));
  return built;
}

PageView build_archive_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.archive");
  built.view.list("links", year_links(context));
  return built;
}

const ViewType& list_view_type() {
  static const ViewType kType{
      "list",
      {{"count_text", FieldKind::kText, "số bài, bằng lời"},
       {"cards", FieldKind::kList, "các bài của trang này", card_view_type},
       {"pagination", FieldKind::kObject, "sang các trang khác", pagination_view_type},
       {"links", FieldKind::kList, "lối vào: năm, tháng, chuyên mục, chủ đề", link_view_type},
       {"campaigns", FieldKind::kList, "phong trào cùng chủ đề", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
