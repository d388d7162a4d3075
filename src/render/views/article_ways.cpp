#include "render/views/article_ways.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "render/views/related_view.h"

namespace kyyeu::render {
namespace {

// How many ways of a kind are shown, in the order of WayKind.
constexpr std::array<int, 4> kMost = {2, 2, 3, 1};

std::string name_of(const ViewContext& context, const Way& way) {
  switch (way.kind) {
    case WayKind::kSeries:
      return context.words.text("way.series");
    case WayKind::kEvent:
      return context.words.text("way.event");
    case WayKind::kCluster:
      return context.words.format("way.cluster",
                                  {context.phrases.name(ref(ClusterId(way.subject)))});
    case WayKind::kCategory:
      return context.words.format("way.category", {context.site.categories[way.subject].name});
  }
  return {};
}

View way_view(const ViewContext& context, const Way& way) {
  View view;
  view.text("way_text", name_of(context, way));
  if (way.before) view.object("before", context.record_link(ref(way.before)));
  if (way.after) view.object("after", context.record_link(ref(way.after)));
  return view;
}

// The ways that are shown.
std::vector<Way> ways_of(const Site& site, ArticleId article) {
  std::vector<Way> shown;
  if (article.index() >= site.ways.size()) return shown;
  std::array<int, kMost.size()> room = kMost;
  for (const Way& way : site.ways[article.index()]) {
    if (room.at(static_cast<std::size_t>(way.kind))-- > 0) shown.push_back(way);
  }
  return shown;
}

const ViewType& article_way_type() {
  static const ViewType kType{
      "article_way",
      {{"way_text", FieldKind::kText, "cùng chuỗi sự kiện, cùng cụm nào, cùng chuyên mục nào"},
       {"before", FieldKind::kObject, "bài liền trước", link_view_type},
       {"after", FieldKind::kObject, "bài liền sau", link_view_type}}};
  return kType;
}

}  // namespace

View article_ways_view(const ViewContext& context, ArticleId article) {
  View view;
  std::vector<std::string> reached;
  std::vector<View> items;
  for (const Way& way : ways_of(context.site, article)) {
    items.push_back(way_view(context, way));
    if (way.before) reached.push_back(context.url_to(ref(way.before)));
    if (way.after) reached.push_back(context.url_to(ref(way.after)));
  }
  view.list("steps", std::move(items));
  const auto unless_reached = [&](View link) {
    const auto at = std::find(reached.begin(), reached.end(), link.text_of("url"));
    return at != reached.end() ? View() : std::move(link);
  };
  view.object("older", unless_reached(older_article(context, article)));
  view.object("newer", unless_reached(newer_article(context, article)));
  return view;
}

const ViewType& article_ways_type() {
  static const ViewType kType{
      "article_ways",
      {{"steps", FieldKind::kList, "trong cùng chuỗi sự kiện, cụm, chuyên mục", article_way_type},
       {"older", FieldKind::kObject, "bài cũ hơn trong cả kho, khi chưa có ở trên", link_view_type},
       {"newer", FieldKind::kObject, "bài mới hơn trong cả kho, khi chưa có ở trên",
        link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
