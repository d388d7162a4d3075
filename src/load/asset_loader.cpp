#include "load/asset_loader.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "load/svg_safety.h"
#include "text/url.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::load {
namespace {

// Windows takes 259 characters for a whole path, folder of the site included.
constexpr std::size_t kMaxUrlLength = 200;

// "content/articles/2023/Hội nghị/" → "bai/2023/hoi-nghi/".
using PageFolders = std::unordered_map<std::string_view, std::string>;

template <typename T>
void add_folders(const std::vector<T>& records, Section section, PageFolders& folders) {
  for (const T& record : records) {
    if (record.folder.empty()) continue;
    std::string folder(address_folder(section));
    if constexpr (std::is_same_v<T, Article>) folder += std::to_string(record.year) + '/';
    folders.emplace(record.folder, folder + record.id + '/');
  }
}

PageFolders page_folders(const Site& site) {
  PageFolders folders;
  add_folders(site.articles, Section::kArticles, folders);
  add_folders(site.static_pages, Section::kPages, folders);
  add_folders(site.units, Section::kUnits, folders);
  add_folders(site.clusters, Section::kClusters, folders);
  add_folders(site.events, Section::kEvents, folders);
  add_folders(site.campaigns, Section::kCampaigns, folders);
  add_folders(site.people, Section::kPeople, folders);
  add_folders(site.orgs, Section::kOrgs, folders);
  add_folders(site.galleries, Section::kGalleries, folders);
  add_folders(site.documents, Section::kDocuments, folders);
  return folders;
}

// "" for a file that is not copied.
std::string address_of(const ContentFile& file, const PageFolders& folders, bool drafts) {
  if (file.folder_length > 0) {
    const auto folder = folders.find(file.folder());
    if (folder == folders.end()) return "";
    return folder->second + file.path.substr(file.folder_length);
  }
  if (file.in_draft_folder && !drafts) return "";
  if (file.section == Section::kUnknown) return file.path.substr(sizeof("content/") - 1);
  return std::string(address_folder(file.section)) + std::string(file.below_section());
}

// Readers keep the site on Windows and on USB sticks as well, and there the files keep their names.
void check_name(const ContentFile& file, std::string_view url, Diagnostics& findings) {
  for (const std::string_view part : text::split(url, '/')) {
    if (text::is_safe_file_name(part)) continue;
    findings.add(Finding::error("KY105.windows-name", {file.id, 0, 0, 0}, {std::string(part)}));
    return;
  }
  if (text::count_code_points(url) > kMaxUrlLength) {
    findings.add(
        Finding::error("KY105.long-path", {file.id, 0, 0, 0}, {std::to_string(kMaxUrlLength)}));
  }
}

bool is_svg(const ContentFile& file) {
  const std::string_view extension = file.extension();
  return extension.size() == 3 && (extension[0] | 0x20) == 's' && (extension[1] | 0x20) == 'v' &&
         (extension[2] | 0x20) == 'g';
}

void check_svg(const LoadContext& context, const ContentFile& file) {
  const std::optional<std::string> text = context.read(file);
  if (!text) return;
  if (const auto danger = svg_danger(*text)) {
    context.findings.add(Finding::error("KY503.svg", {file.id, 0, 0, 0}, {*danger}));
  }
}

}  // namespace

std::vector<Asset> load_assets(const LoadContext& context, const ContentTree& tree,
                               const Site& site) {
  const PageFolders folders = page_folders(site);
  std::vector<Asset> assets;
  std::vector<const ContentFile*> pictures;
  for (const ContentFile& file : tree.files) {
    if (file.role != FileRole::kAsset) continue;
    std::string url = address_of(file, folders, context.options.drafts);
    if (url.empty()) continue;
    check_name(file, url, context.findings);
    if (is_svg(file)) pictures.push_back(&file);
    assets.push_back({std::move(url), file.disk_path, {file.id, 0, 0, 0}, false});
  }
  context.pool.parallel_for(pictures.size(), 8, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      check_svg(context, *pictures[i]);
  });
  return assets;
}

}  // namespace kyyeu::load
