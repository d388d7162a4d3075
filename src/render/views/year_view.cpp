#include "render/views/year_view.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "render/views/awards_table.h"
#include "render/views/campaign_list.h"
#include "render/views/card_view.h"
#include "render/views/cluster_leaders.h"
#include "render/views/event_list.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kArticles = 20;

void add_articles(View& view, const ViewContext& context, const YearContents& contents) {
  const std::span<const ArticleId> all = contents.articles;
  view.list("cards", card_views(context, all.first(std::min(kArticles, all.size()))));
  if (all.size() <= kArticles) return;
  view.object("all_articles",
              context.plain_link(context.phrases.count("count.articles", all.size()),
                                 address::archive_year(context.page.year)));
}

bool has_span(const Site& site, const Rows& awards) {
  return std::any_of(awards.begin(), awards.end(), [&](std::uint32_t row) {
    return site.awards[row].merit.kind == Period::Kind::kSpan;
  });
}

std::vector<View> clusters(const ViewContext& context, const YearContents& contents) {
  std::vector<View> items;
  for (const ClusterId cluster : contents.clusters) {
    items.push_back(cluster_leaders_view(context, cluster, context.page.year));
  }
  return items;
}

}  // namespace

PageView build_year_view(const ViewContext& context) {
  const int year = context.page.year;
  const YearContents& contents = context.site.index.years.at(year);
  PageView built;
  const std::string name = std::to_string(year);
  built.info.title = context.words.format("year.title", {name});
  built.info.description = context.words.format("year.description", {name});
  built.info.crumbs.push_back({context.words.text("kind.years"), std::string(address::kYearIndex)});
  AwardsOptions options;
  options.year = year;
  View& view = built.view;
  view.text("year", name).list("clusters", clusters(context, contents));
  view.object("awards", awards_view(context, contents.awards, options));
  view.flag("is_award_span", has_span(context.site, contents.awards));
  view.list("events", event_views(context, contents.events));
  view.list("campaigns", campaign_links(context, contents.campaigns));
  add_articles(view, context, contents);
  view.object("steps", year_steps(context));
  return built;
}

const ViewType& year_view_type() {
  static const ViewType kType{
      "year",
      {{"year", FieldKind::kText, "năm"},
       {"clusters", FieldKind::kList, "cụm, khối của năm, với trưởng và phó", cluster_leaders_type},
       {"awards", FieldKind::kObject, "khen thưởng cho thành tích của năm", awards_view_type},
       {"is_award_span", FieldKind::kFlag, "có khen thưởng của giai đoạn nhiều năm"},
       {"events", FieldKind::kList, "sự kiện, theo ngày", event_item_type},
       {"campaigns", FieldKind::kList, "phong trào", link_view_type},
       {"cards", FieldKind::kList, "bài viết, mới trước; nhiều quá thì chỉ các bài đầu",
        card_view_type},
       {"all_articles", FieldKind::kObject, "tất cả bài của năm, khi ở đây chỉ có một phần",
        link_view_type},
       {"steps", FieldKind::kObject, "sang năm trước, năm sau", year_steps_type}}};
  return kType;
}

}  // namespace kyyeu::render
