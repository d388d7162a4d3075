#include "link/pictures.h"

#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/edit_distance.h"
#include "text/normalize.h"
#include "text/url.h"

namespace kyyeu::link {
namespace {

constexpr std::string_view kContent = "content";
constexpr std::string_view kStatic = "content/static";

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

class Pictures {
 public:
  Pictures(const Site& site, Diagnostics& diagnostics) : site_(site), diagnostics_(diagnostics) {
    for (const Asset& asset : site.assets) {
      if (!asset.from_theme) assets_.emplace(site.files.path(asset.span.file), &asset);
    }
  }

  // `message` is the finding's key when there is no such file.
  const Asset* find(const Written& file, std::string_view folder, std::string_view message) const {
    if (file.empty()) return nullptr;
    const bool from_static = file.text.starts_with('/');
    const std::string_view base = from_static ? kStatic : folder;
    const std::string relative = text::to_nfc(from_static ? file.text.substr(1) : file.text);
    const auto path = text::resolve_path(base, relative);
    if (!path || !path->starts_with(std::string(kContent) + "/")) {
      diagnostics_.add(Finding::error("KY504", file.span, {file.text}));
      return nullptr;
    }
    const auto found = assets_.find(*path);
    if (found != assets_.end()) return found->second;
    Finding finding = Finding::error(std::string(message), file.span, {file.text});
    if (const std::string near = nearest(*path); !near.empty()) {
      finding = std::move(finding).with_hint("did-you-mean", {near});
    }
    diagnostics_.add(std::move(finding));
    return nullptr;
  }

  void link(Picture& picture, std::string_view folder) const {
    const Asset* asset = find(picture.file, folder, "KY501.image");
    if (asset == nullptr) return;
    picture.url = asset->url;
    picture.width = asset->width;
    picture.height = asset->height;
  }

  void link_all(std::vector<Picture>& pictures, const Record& record) const {
    const std::string_view folder = folder_of(site_.files.path(record.span.file));
    for (Picture& picture : pictures)
      link(picture, folder);
  }

 private:
  // The name of a file of the same folder that may have been meant.
  std::string nearest(const std::string& path) const {
    const std::string_view folder = folder_of(path);
    std::vector<std::string_view> names;
    for (const Asset& asset : site_.assets) {
      const std::string_view other = site_.files.path(asset.span.file);
      if (!asset.from_theme && folder_of(other) == folder) {
        names.push_back(other.substr(folder.size() + 1));
      }
    }
    const auto best = text::nearest(std::string_view(path).substr(folder.size() + 1), names);
    return best ? std::string(names[*best]) : std::string();
  }

  const Site& site_;
  Diagnostics& diagnostics_;
  std::unordered_map<std::string_view, const Asset*> assets_;
};

}  // namespace

void link_pictures(Site& site, Diagnostics& diagnostics) {
  const Pictures pictures(site, diagnostics);
  for (Article& article : site.articles) {
    pictures.link_all(article.images, article);
    pictures.link(article.cover, folder_of(site.files.path(article.span.file)));
  }
  for (Gallery& gallery : site.galleries)
    pictures.link_all(gallery.images, gallery);
  for (Banner& banner : site.banners)
    pictures.link(banner.picture, kContent);
  for (LinkGroup& group : site.link_groups) {
    for (Link& link : group.links)
      pictures.link(link.logo, kContent);
  }
  for (const Document& document : site.documents) {
    (void)pictures.find(document.file, "content/documents/files", "KY501.file");
  }
  (void)pictures.find(site.feedback.print_form, kContent, "KY501.file");
}

}  // namespace kyyeu::link
