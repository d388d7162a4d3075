#include "link/address_book.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/url.h"
#include "text/whitespace.h"

namespace kyyeu::link {
namespace {

// Files that the tool writes beside the pages.
constexpr std::array<std::string_view, 16> kOwnFiles = {
    "rss.xml",
    "sitemap.xml",
    "robots.txt",
    "manifest-sha256.txt",
    "du-lieu/units.csv",
    "du-lieu/clusters.csv",
    "du-lieu/membership.csv",
    "du-lieu/results.csv",
    "du-lieu/awards.csv",
    "du-lieu/articles.csv",
    "du-lieu/units.json",
    "du-lieu/clusters.json",
    "du-lieu/membership.json",
    "du-lieu/results.json",
    "du-lieu/awards.json",
    "du-lieu/articles.json",
};

}  // namespace

AddressBook::AddressBook(const Site& site, Diagnostics& diagnostics)
    : site_(site), diagnostics_(diagnostics) {
  owners_.reserve(2 * (site.articles.size() + site.index.unit_years.size()) + 1024);
  for (const std::string_view url : kOwnFiles)
    owners_.emplace(url, SourceSpan());
  owners_.emplace("du-lieu/datapackage.json", SourceSpan());
}

void AddressBook::claim(std::string_view url, SourceSpan owner) {
  const auto [taken, is_new] = owners_.emplace(text::to_lower(url), owner);
  if (is_new) return note_folders(taken->first);
  // Say it at the place that the editor can change.
  const bool second_is_ours = owner.file == kNoFile;
  const SourceSpan where = second_is_ours ? taken->second : owner;
  const SourceSpan other = second_is_ours ? owner : taken->second;
  diagnostics_.add(Finding::error("KY106", where, {std::string(url), describe(other)}));
}

// Neighbours mostly share a folder, so that nearly every call ends at once.
void AddressBook::note_folders(std::string_view url) {
  std::string_view folder = url.substr(0, std::min(url.rfind('/'), url.size()));
  if (folder.size() == url.size() || folder == last_folder_) return;
  last_folder_ = folder;
  while (folders_.insert(std::string(folder)).second) {
    const std::size_t slash = folder.rfind('/');
    if (slash == std::string_view::npos) return;
    folder = folder.substr(0, slash);
  }
}

void AddressBook::check_folders() {
  for (const std::string& folder : folders_) {
    const auto file = owners_.find(folder);
    if (file == owners_.end()) continue;
    diagnostics_.add(Finding::error("KY106.folder", file->second, {folder}));
  }
}

std::string AddressBook::describe(SourceSpan owner) const {
  if (owner.file == kNoFile) return "kyyeu";
  std::string place = site_.files.path(owner.file);
  if (owner.line != 0) place += ":" + std::to_string(owner.line);
  return place;
}

bool AddressBook::check_old_url(const Written& url) {
  const std::string_view path = url.text;
  const auto inside = text::resolve_path("", path);
  if (path.starts_with('/') || !inside || *inside != path || text::url_scheme(path)) {
    diagnostics_.add(Finding::error("KY504.old-url", url.span, {url.text}));
    return false;
  }
  if (!path.ends_with(".html")) {
    diagnostics_.add(Finding::error("KY108.old-url", url.span, {url.text}));
    return false;
  }
  for (const std::string_view part : text::split(path, '/')) {
    if (text::is_safe_file_name(part)) continue;
    diagnostics_.add(Finding::error("KY105.windows-name", url.span, {std::string(part)}));
    return false;
  }
  return true;
}

}  // namespace kyyeu::link
