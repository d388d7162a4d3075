#include "render/site_frames.h"

#include <algorithm>
#include <utility>

#include "base/version.h"
#include "model/address.h"
#include "render/theme_files.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

std::size_t depth_of(std::string_view url) {
  return static_cast<std::size_t>(std::count(url.begin(), url.end(), '/'));
}

std::string root_at(std::size_t depth) {
  std::string root;
  for (std::size_t i = 0; i < depth; ++i)
    root += "../";
  return root;
}

// Only the path: a query or fragment stays as it is.
std::string encoded(std::string_view address) {
  const std::size_t end = std::min(address.find_first_of("?#"), address.size());
  std::string url = text::percent_encode_path(address.substr(0, end));
  return url.append(address.substr(end));
}

bool is_shown(const Banner& banner, Date today) {
  if (banner.picture.url.empty()) return false;
  if (banner.from && today < text::first_day(banner.from)) return false;
  return !banner.to || today <= text::last_day(banner.to);
}

const ViewType& menu_item_type() {
  static const ViewType kType{"menu_item",
                              {{"label", FieldKind::kText, "chữ của mục"},
                               {"url", FieldKind::kText, "địa chỉ"},
                               {"is_page", FieldKind::kFlag, "chính là trang đang xem"},
                               {"is_section", FieldKind::kFlag, "trang đang xem thuộc mục này"}}};
  return kType;
}

const ViewType& banner_type() {
  static const ViewType kType{"banner",
                              {{"picture_url", FieldKind::kText, "địa chỉ ảnh"},
                               {"alt", FieldKind::kText, "lời thay ảnh"},
                               {"url", FieldKind::kText, "nơi dẫn tới"},
                               {"width", FieldKind::kText, "chiều rộng"},
                               {"height", FieldKind::kText, "chiều cao"}}};
  return kType;
}

const ViewType& publisher_type() {
  static const ViewType kType{"publisher",
                              {{"org", FieldKind::kText, "cơ quan chủ quản"},
                               {"responsible", FieldKind::kText, "người chịu trách nhiệm nội dung"},
                               {"address", FieldKind::kText, "địa chỉ"},
                               {"phone", FieldKind::kText, "điện thoại"},
                               {"email", FieldKind::kText, "thư điện tử"},
                               {"licence_no", FieldKind::kText, "số giấy phép"}}};
  return kType;
}

}  // namespace

SiteFrames::SiteFrames(const Site& site, const Words& words) : site_(site), words_(words) {
  std::size_t deepest = 0;
  for (const Page& page : site.pages) {
    addresses_.insert(page.url);
    deepest = std::max(deepest, depth_of(page.url));
  }
  site.config.menu.empty() ? add_default_menu() : add_configured_menu();
  frames_.resize((deepest + 1) * (2 * menu_.size() + 1));
  for (std::size_t depth = 0; depth <= deepest; ++depth) {
    frames_[index_of(depth, {})] = make(depth, {});
    for (std::size_t item = 0; item < menu_.size(); ++item) {
      for (const bool is_page : {false, true}) {
        frames_[index_of(depth, {item, is_page})] = make(depth, {item, is_page});
      }
    }
  }
}

void SiteFrames::add_configured_menu() {
  for (const MenuItem& item : site_.config.menu) {
    const std::string& target = item.target.text;
    if (text::url_scheme(target)) {
      menu_.push_back({item.label, target, true});
      continue;
    }
    const auto record = site_.index.by_id.find(target);
    const bool known = record != site_.index.by_id.end();
    std::string address = known ? address::of(site_, record->second) : target;
    if (!address.empty()) menu_.push_back({item.label, std::move(address), false});
  }
}

void SiteFrames::add_default_menu() {
  const auto add = [&](std::string_view key, std::string_view address) {
    if (addresses_.contains(address)) {
      menu_.push_back({words_.text(key), std::string(address), false});
    }
  };
  add("menu.home", address::kHome);
  std::vector<const StaticPage*> pages;
  for (const StaticPage& page : site_.static_pages) {
    if (page.menu > 0) pages.push_back(&page);
  }
  std::stable_sort(pages.begin(), pages.end(),
                   [](const auto* a, const auto* b) { return a->menu < b->menu; });
  for (const StaticPage* page : pages) {
    const RecordRef record{RecordKind::kStaticPage,
                           static_cast<std::uint32_t>(page - site_.static_pages.data())};
    menu_.push_back({page->title.text, address::of(site_, record), false});
  }
  add("menu.articles", address::kArticleIndex);
  add("menu.clusters", address::kClusterIndex);
  add("menu.units", address::kUnitIndex);
  add("menu.years", address::kYearIndex);
  add("menu.awards", address::kAwardIndex);
  add("menu.documents", address::kDocumentIndex);
  add("menu.galleries", address::kGalleryIndex);
  add("menu.contacts", address::kContacts);
}

SiteFrames::Current SiteFrames::current_of(std::string_view url) const {
  Current current;
  for (std::size_t i = 0; i < menu_.size(); ++i) {
    const std::string_view target = menu_[i].target;
    if (menu_[i].is_url) continue;
    if (target == url) return {i, true};
    const std::size_t slash = target.rfind('/');
    if (slash != std::string_view::npos && url.starts_with(target.substr(0, slash + 1)) &&
        target.substr(slash + 1) == "index.html") {
      current = {i, false};
    }
  }
  return current;
}

std::size_t SiteFrames::index_of(std::size_t depth, Current current) const {
  const std::size_t first = depth * (2 * menu_.size() + 1);
  if (current.item == Current::kNone) return first;
  return first + 1 + 2 * current.item + (current.is_page ? 1 : 0);
}

const View& SiteFrames::frame_of(std::string_view url) const {
  return frames_.at(index_of(depth_of(url), current_of(url)));
}

View SiteFrames::make(std::size_t depth, Current current) const {
  const SiteConfig& config = site_.config;
  const std::string root = root_at(depth);
  View view;
  view.text("site_title", config.title).text("site_description", config.description);
  view.text("language", words_.language());
  view.text("generator", "kyyeu " + std::string(kVersion));
  view.text("root", root).text("theme_root", root + std::string(kThemeFolder));
  add_addresses(view, root);
  view.list("menu", menu(root, current));
  view.list("top_banners", banners(root, "top"));
  view.list("side_banners", banners(root, "side"));
  view.list("footer_banners", banners(root, "footer"));
  const Publisher& publisher = config.publisher;
  View about;
  about.text("org", publisher.org).text("responsible", publisher.responsible);
  about.text("address", publisher.address).text("phone", publisher.phone);
  about.text("email", publisher.email).text("licence_no", publisher.licence_no);
  view.object("publisher", std::move(about));
  return view;
}

void SiteFrames::add_addresses(View& view, const std::string& root) const {
  const auto url = [&](std::string_view address) {
    return addresses_.contains(address) ? root + std::string(address) : std::string();
  };
  view.text("home_url", root + std::string(address::kHome));
  if (site_.config.search_enabled) {
    view.text("search_url", root + std::string(address::kSearch));
    view.text("search_root", root + std::string(address::kSearchFolder));
  }
  view.text("articles_url", url(address::kArticleIndex));
  view.text("hotlines_url", url(address::kHotlines)).text("links_url", url(address::kLinks));
  view.text("contacts_url", url(address::kContacts));
  view.text("feedback_url", url(address::kFeedback));
  view.text("sitemap_url", url(address::kSiteMap)).text("data_url", url(address::kData));
  view.text("site_feed_url", root + "rss.xml");
}

std::vector<View> SiteFrames::menu(const std::string& root, Current current) const {
  std::vector<View> items;
  items.reserve(menu_.size());
  for (std::size_t i = 0; i < menu_.size(); ++i) {
    const Entry& entry = menu_[i];
    View& item = items.emplace_back();
    item.text("label", entry.label);
    item.text("url", entry.is_url ? entry.target : root + encoded(entry.target));
    if (i == current.item) item.flag("is_page", current.is_page);
    if (i == current.item) item.flag("is_section", !current.is_page);
  }
  return items;
}

std::vector<View> SiteFrames::banners(const std::string& root, std::string_view slot) const {
  std::vector<View> items;
  for (const Banner& banner : site_.banners) {
    if (banner.slot != slot || !is_shown(banner, site_.today)) continue;
    const Picture& picture = banner.picture;
    View& item = items.emplace_back();
    item.text("picture_url", root + text::percent_encode_path(picture.url));
    item.text("alt", picture.alt);
    const bool is_url = text::url_scheme(banner.url.text).has_value();
    if (is_url) item.text("url", banner.url.text);
    if (!is_url && !banner.url.empty()) item.text("url", root + encoded(banner.url.text));
    if (picture.width > 0) item.text("width", std::to_string(picture.width));
    if (picture.height > 0) item.text("height", std::to_string(picture.height));
  }
  return items;
}

const ViewType& site_frame_type() {
  static const ViewType kType{
      "site",
      {{"site_title", FieldKind::kText, "tên trang"},
       {"site_description", FieldKind::kText, "mô tả trang"},
       {"language", FieldKind::kText, "ngôn ngữ: vi hoặc en"},
       {"generator", FieldKind::kText, "chương trình đã dựng trang và phiên bản"},
       {"root", FieldKind::kText, "đường từ trang này về gốc, ví dụ ../../"},
       {"theme_root", FieldKind::kText, "đường từ trang này tới thư mục giao diện"},
       {"home_url", FieldKind::kText, "trang chủ"},
       {"search_url", FieldKind::kText, "trang tìm kiếm; vắng khi tắt tìm kiếm"},
       {"search_root", FieldKind::kText, "đường tới thư mục tim; vắng khi tắt tìm kiếm"},
       {"articles_url", FieldKind::kText, "danh sách bài"},
       {"hotlines_url", FieldKind::kText, "đường dây nóng"},
       {"links_url", FieldKind::kText, "liên kết"},
       {"contacts_url", FieldKind::kText, "liên hệ"},
       {"feedback_url", FieldKind::kText, "phản ánh, kiến nghị"},
       {"sitemap_url", FieldKind::kText, "sơ đồ trang"},
       {"data_url", FieldKind::kText, "dữ liệu mở"},
       {"site_feed_url", FieldKind::kText, "nguồn cấp tin RSS của cả trang"},
       {"menu", FieldKind::kList, "thực đơn chính", menu_item_type},
       {"top_banners", FieldKind::kList, "băng-rôn đầu trang", banner_type},
       {"side_banners", FieldKind::kList, "băng-rôn bên cạnh", banner_type},
       {"footer_banners", FieldKind::kList, "băng-rôn chân trang", banner_type},
       {"publisher", FieldKind::kObject, "cơ quan chủ quản", publisher_type}}};
  return kType;
}

}  // namespace kyyeu::render
