#include "compose/site_paths.h"

#include "model/address.h"

namespace kyyeu::compose {
namespace {

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

}  // namespace

SitePaths::SitePaths(const Site& site) : site_(site) {
  pages_.reserve(site.pages.size());
  for (const Page& page : site.pages)
    pages_.emplace(page.url, RecordRef());
  for (const Asset& asset : site.assets) {
    if (!asset.from_theme) assets_.emplace(site.files.path(asset.span.file), &asset);
  }
  for_each_record(site, [&](RecordRef ref, const Record& record) { add_record(ref, record); });
}

void SitePaths::add_record(RecordRef ref, const Record& record) {
  const FileId file = record.body.empty() ? record.span.file : record.body.file;
  const std::string_view path = site_.files.path(file);
  const auto own = [&](std::string_view key) {
    const auto [at, is_new] = records_.emplace(key, ref);
    if (!is_new) at->second = RecordRef();
  };
  if (!path.empty()) own(path);
  if (name_of(path).starts_with("index.")) own(folder_of(path));
  if (const auto page = pages_.find(address::of(site_, ref)); page != pages_.end()) {
    page->second = ref;
  }
}

RecordRef SitePaths::record_of_file(std::string_view path) const {
  const auto found = records_.find(path);
  return found == records_.end() ? RecordRef() : found->second;
}

const Asset* SitePaths::asset_of_file(std::string_view path) const {
  const auto found = assets_.find(path);
  return found == assets_.end() ? nullptr : found->second;
}

bool SitePaths::has_page(std::string_view url) const { return pages_.contains(url); }

RecordRef SitePaths::record_of_page(std::string_view url) const {
  const auto found = pages_.find(url);
  return found == pages_.end() ? RecordRef() : found->second;
}

std::string SitePaths::page_of(RecordRef record) const {
  std::string url = address::of(site_, record);
  if (!pages_.contains(url)) url.clear();
  return url;
}

std::vector<std::string_view> SitePaths::files_in(std::string_view folder) const {
  std::vector<std::string_view> names;
  for (const Asset& asset : site_.assets) {
    const std::string_view path = site_.files.path(asset.span.file);
    if (!asset.from_theme && folder_of(path) == folder) names.push_back(name_of(path));
  }
  for_each_record(site_, [&](RecordRef, const Record& record) {
    const std::string_view path = site_.files.path(record.span.file);
    if (!path.empty() && folder_of(path) == folder) names.push_back(name_of(path));
  });
  return names;
}

}  // namespace kyyeu::compose
