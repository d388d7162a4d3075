#include "render/views/notice_view.h"

#include <string>
#include <vector>

namespace kyyeu::render {
namespace {

// Where a reader may go on from a page that has not what was looked for.
std::vector<View> ways_on(const ViewContext& context) {
  std::vector<View> links;
  const auto add = [&](std::string_view word, std::string_view address) {
    links.push_back(context.plain_link(context.words.text(word), address));
  };
  add("kind.units", address::kUnitIndex);
  add("kind.clusters", address::kClusterIndex);
  add("kind.years", address::kYearIndex);
  add("kind.topics", address::kTopicIndex);
  add("kind.articles", address::kArticleIndex);
  add("kind.sitemap", address::kSiteMap);
  return links;
}

}  // namespace

PageView build_not_found_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("not_found.title");
  built.info.listed = false;
  built.view.list("links", ways_on(context));
  return built;
}

const ViewType& not_found_view_type() {
  static const ViewType kType{"not_found",
                              {{"links", FieldKind::kList, "những lối đi tiếp", link_view_type}}};
  return kType;
}

PageView build_tombstone_view(const ViewContext& context) {
  const Article& article = context.site.articles[context.page.record];
  PageView built;
  built.info.title = article.title.text;
  built.info.listed = false;
  built.info.crumbs = {{context.words.text("kind.articles"), std::string(address::kArticleIndex)}};
  built.view.object("expired", context.date(article.expire));
  return built;
}

const ViewType& tombstone_view_type() {
  static const ViewType kType{
      "tombstone", {{"expired", FieldKind::kObject, "ngày bài hết hạn đăng", date_view_type}}};
  return kType;
}

PageView build_redirect_view(const ViewContext& context) {
  const Redirect& redirect = context.site.redirects[context.page.record];
  PageView built;
  built.info.title = context.phrases.name(redirect.to);
  built.info.listed = false;
  built.view.object("target", context.record_link(redirect.to));
  return built;
}

const ViewType& redirect_view_type() {
  static const ViewType kType{"redirect",
                              {{"target", FieldKind::kObject, "trang mới", link_view_type}}};
  return kType;
}

PageView build_search_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.search");
  built.info.listed = false;
  built.view.list("links", ways_on(context));
  return built;
}

const ViewType& search_view_type() {
  static const ViewType kType{
      "search_page",
      {{"links", FieldKind::kList, "các danh mục thay cho tìm kiếm", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
