#include "explain/find_page.h"

#include <algorithm>
#include <vector>

#include "model/address.h"
#include "model/each_record.h"
#include "model/page_record.h"
#include "text/edit_distance.h"
#include "text/normalize.h"
#include "text/url.h"

namespace kyyeu::explain {
namespace {

constexpr std::string_view kOutput = "public/";  // where pages are built, unless -d says so

// Without scheme and host, ./ and / before it, query and fragment behind it, encoding.
std::string bare(const Site& site, std::string_view words) {
  if (!site.config.base_url.empty() && words.starts_with(site.config.base_url)) {
    words.remove_prefix(site.config.base_url.size());
  } else if (const std::size_t scheme = words.find("://"); scheme != words.npos) {
    words.remove_prefix(std::min(words.find('/', scheme + 3), words.size()));
  }
  words = words.substr(0, words.find_first_of("?#"));
  while (words.starts_with("./") || words.starts_with('/'))
    words.remove_prefix(words.starts_with('/') ? 1 : 2);
  return text::to_nfc(text::percent_decode(words));
}

std::optional<PageId> page_at(const Site& site, std::string_view url) {
  const auto page = std::find_if(site.pages.begin(), site.pages.end(),
                                 [&](const Page& one) { return one.url == url; });
  if (page == site.pages.end()) return std::nullopt;
  return PageId(static_cast<std::size_t>(page - site.pages.begin()));
}

bool is_file_of(const Site& site, const Record& record, std::string_view path) {
  const std::string& file = site.files.path(record.span.file);
  constexpr std::string_view kContent = "content/";
  // From the archive's folder, from content/, or from somewhere above.
  const bool same = file == path || path.ends_with("/" + file) ||
                    (file.starts_with(kContent) && file.substr(kContent.size()) == path);
  // One file may hold many records: then its rows have other lines.
  return same && record.span.line <= 1;
}

std::optional<PageId> page_of_record(const Site& site, std::string_view words) {
  std::optional<PageId> found;
  for_each_record(site, [&](RecordRef ref, const Record& record) {
    if (found || (record.id != words && !is_file_of(site, record, words))) return;
    found = page_at(site, address::of(site, ref));
  });
  return found;
}

}  // namespace

std::optional<PageId> find_page(const Site& site, std::string_view words) {
  const std::string path = bare(site, words);
  if (path.empty()) return page_at(site, address::kHome);
  if (auto page = page_at(site, path)) return page;
  if (path.starts_with(kOutput)) {
    if (auto page = page_at(site, path.substr(kOutput.size()))) return page;
  }
  const std::string folder = path.ends_with('/') ? path : path + "/";
  if (auto page = page_at(site, folder + "index.html")) return page;
  if (auto page = page_at(site, folder.substr(0, folder.size() - 1) + ".html")) return page;
  return page_of_record(site, path);
}

std::string nearest_page(const Site& site, std::string_view words) {
  const std::string path = bare(site, words);
  std::vector<std::string_view> candidates;
  const bool of_content = path.ends_with(".md") || path.ends_with(".toml");
  if (of_content) {
    for_each_record(site, [&](RecordRef, const Record& record) {
      candidates.push_back(site.files.path(record.span.file));
    });
  } else {
    for (const Page& page : site.pages)
      candidates.push_back(page.url);
  }
  const auto best = text::nearest(path, candidates);
  return best ? std::string(candidates[*best]) : std::string();
}

}  // namespace kyyeu::explain
