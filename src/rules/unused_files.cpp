// KY618 of pictures and other files that nothing shows or links to.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

#include "model/each_record.h"
#include "rules/finding_cap.h"
#include "rules/record_rules.h"
#include "text/fold.h"
#include "text/normalize.h"
#include "text/url.h"

namespace kyyeu::rules {
namespace {

constexpr std::string_view kStatic = "content/static/";

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

// What is in use: addresses in the site and paths in the archive, which look alike to a set.
class Uses {
 public:
  explicit Uses(const Site& site) {
    for_each_record(site, [&](RecordRef, const Record& record) {
      used_.insert(record.composed.files.begin(), record.composed.files.end());
    });
    for (const Article& article : site.articles) {
      add(article.images);
      add(article.cover);
    }
    for (const Gallery& gallery : site.galleries)
      add(gallery.images);
    for (const Banner& banner : site.banners)
      add(banner.picture);
    for (const LinkGroup& group : site.link_groups) {
      for (const Link& link : group.links)
        add(link.logo);
    }
    for (const Document& document : site.documents)
      add("content/documents/files", document.file);
    add("content", site.feedback.print_form);
    for (const MenuItem& item : site.config.menu)
      used_.insert(item.target.text);
  }

  bool has(const Asset& asset, const std::string& path) const {
    return used_.contains(asset.url) || used_.contains(path);
  }

 private:
  void add(const Picture& picture) { used_.insert(picture.url); }
  void add(const std::vector<Picture>& pictures) {
    for (const Picture& picture : pictures)
      add(picture);
  }
  void add(std::string_view folder, const Written& file) {
    if (file.empty()) return;
    const bool from_static = file.text.starts_with('/');
    const auto path = text::resolve_path(from_static ? kStatic : folder,
                                         text::to_nfc(file.text.substr(from_static ? 1 : 0)));
    if (path) used_.insert(*path);
  }

  std::unordered_set<std::string> used_;
};

// Files that browsers, search engines and servers ask for by their name.
bool is_asked_for_by_name(std::string_view below_static) {
  constexpr std::array<std::string_view, 14> kBeginnings = {
      "robots.txt",       "favicon", "apple-touch-icon", "humans.txt", "security.txt",  "google",
      "bingsite",         "cname",   "ads.txt",          "manifest.",  "browserconfig", "sitemap",
      "site.webmanifest", "license"};
  if (below_static.starts_with('.') || below_static.find("/.") != std::string_view::npos) {
    return true;
  }
  if (below_static.find('/') != std::string_view::npos) return false;
  const std::string name = text::to_lower(below_static);
  return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                     [&](std::string_view beginning) { return name.starts_with(beginning); });
}

// Folders inside content/static with pages of their own, which use their files in their own way.
class OwnPages {
 public:
  explicit OwnPages(const Site& site) {
    for (const Asset& asset : site.assets) {
      if (asset.from_theme || !text::to_lower(asset.url).ends_with(".html")) continue;
      folders_.insert(folder_of(site.files.path(asset.span.file)));
    }
  }

  bool hold(std::string_view path) const {
    if (folders_.empty()) return false;
    for (std::string_view folder = folder_of(path); folder.size() >= kStatic.size();
         folder = folder_of(folder)) {
      if (folders_.contains(folder)) return true;
    }
    return false;
  }

 private:
  std::unordered_set<std::string_view> folders_;
};

}  // namespace

void check_unused_files(const Site& site, Diagnostics& diagnostics) {
  const Uses uses(site);
  const OwnPages own_pages(site);
  FindingCap cap(diagnostics, "KY618.file-more");
  for (const Asset& asset : site.assets) {
    if (asset.from_theme) continue;
    const std::string& path = site.files.path(asset.span.file);
    if (uses.has(asset, path) || own_pages.hold(path)) continue;
    const bool is_static = path.starts_with(kStatic);
    if (is_static && is_asked_for_by_name(std::string_view(path).substr(kStatic.size()))) continue;
    cap.add(std::string(folder_of(path)), Finding::warning("KY618.file", asset.span));
  }
}

}  // namespace kyyeu::rules
