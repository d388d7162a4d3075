#include "render/page_frame.h"

#include <utility>

#include "render/structured_data.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

// What search engines show of a description.
constexpr std::size_t kDescriptionLength = 160;

std::string mail_url(std::string_view to, std::string_view subject, std::string_view body) {
  std::string url = "mailto:";
  url += to;
  url += "?subject=" + text::percent_encode_path(subject);
  if (!body.empty()) url += "&body=" + text::percent_encode_path(body);
  return url;
}

std::vector<View> crumbs(const ViewContext& context, const PageInfo& info) {
  std::vector<View> items;
  items.reserve(info.crumbs.size() + 2);
  items.push_back(context.plain_link(context.words.text("menu.home"), address::kHome));
  for (const Crumb& crumb : info.crumbs) {
    items.push_back(context.plain_link(crumb.name, crumb.address));
  }
  items.emplace_back().text("name", info.title);
  return items;
}

const ViewType& feed_type() {
  static const ViewType kType{
      "feed",
      {{"url", FieldKind::kText, "địa chỉ"}, {"title", FieldKind::kText, "tên nguồn cấp tin"}}};
  return kType;
}

void add_links(View& view, const ViewContext& context, const PageInfo& info) {
  const SiteConfig& config = context.site.config;
  const std::string link = permalink(config, context.page);
  view.text("permalink", link);
  if (!config.base_url.empty()) view.text("canonical_url", link);
  view.text("share_url", mail_url("", info.title, link));
  const std::string& email = context.site.feedback.email;
  if (!email.empty()) {
    const std::string subject = context.words.format("page.report_subject", {context.page.url});
    view.text("report_url", mail_url(email, subject, link));
  }
  if (!info.image.empty() && !config.base_url.empty()) {
    view.text("og_image_url", config.base_url + text::percent_encode_path(info.image));
  }
  if (info.feed.empty()) return;
  View feed;
  feed.text("url", context.url_to(info.feed)).text("title", info.feed_title);
  view.object("feed", std::move(feed));
}

}  // namespace

std::string permalink(const SiteConfig& config, const Page& page) {
  if (config.base_url.empty()) return page.url;
  return config.base_url + text::percent_encode_path(page.url);
}

View page_frame(const ViewContext& context, const PageInfo& info) {
  const SiteConfig& config = context.site.config;
  View view;
  view.text("page_title", info.title);
  const bool own_title = !info.title.empty() && info.title != config.title;
  view.text("window_title", own_title ? info.title + " – " + config.title : config.title);
  view.text("page_description", excerpt(info.description, kDescriptionLength));
  view.text("og_type", info.og_type);
  add_links(view, context, info);
  view.html("json_ld_html", structured_data(context, info));
  const bool is_home = context.page.url == address::kHome;
  if (!is_home) view.list("crumbs", crumbs(context, info));
  // The search page has a larger one of its own.
  view.flag("has_search_box", config.search_enabled && context.page.url != address::kSearch);
  view.flag("is_home", is_home).flag("is_unlisted", !info.listed);
  view.object("changed", context.date(info.changed));
  return view;
}

const ViewType& page_frame_type() {
  static const ViewType kType{
      "page",
      {{"page_title", FieldKind::kText, "nhan đề của trang, in trong h1"},
       {"window_title", FieldKind::kText, "nhan đề cửa sổ: nhan đề trang và tên trang"},
       {"page_description", FieldKind::kText, "mô tả ngắn cho máy tìm kiếm"},
       {"permalink", FieldKind::kText, "địa chỉ lâu dài, để in và trích dẫn"},
       {"canonical_url", FieldKind::kText, "địa chỉ đầy đủ, khi có base_url"},
       {"og_type", FieldKind::kText, "loại trang của Open Graph"},
       {"og_image_url", FieldKind::kText, "ảnh của Open Graph, khi có base_url"},
       {"json_ld_html", FieldKind::kHtml, "dữ liệu JSON-LD, đặt trong thẻ script"},
       {"crumbs", FieldKind::kList, "đường dẫn từ trang chủ; trang chủ không có", link_view_type},
       {"has_search_box", FieldKind::kFlag, "có ô tìm kiếm ở đầu trang"},
       {"is_home", FieldKind::kFlag, "là trang chủ"},
       {"is_unlisted", FieldKind::kFlag, "không để máy tìm kiếm liệt kê"},
       {"feed", FieldKind::kObject, "nguồn cấp tin riêng của trang", feed_type},
       {"changed", FieldKind::kObject, "ngày sửa gần nhất, theo dữ liệu", date_view_type},
       {"share_url", FieldKind::kText, "gửi trang này qua thư điện tử"},
       {"report_url", FieldKind::kText, "báo sai sót của trang qua thư điện tử"}}};
  return kType;
}

}  // namespace kyyeu::render
