#include "render/outputs/sitemap.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "format/xml_writer.h"
#include "model/page_record.h"
#include "render/outputs/public_facts.h"
#include "render/page_frame.h"

namespace kyyeu::render {
namespace {

constexpr const char* kNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
constexpr std::string_view kSitemap = "sitemap.xml";

bool is_listed(const Page& page) {
  return page.kind != PageKind::kNotFound && page.kind != PageKind::kRedirect &&
         page.kind != PageKind::kTombstone;
}

Date page_change(const Site& site, const Page& page) {
  if (page.kind == PageKind::kArticle) return last_change(site.articles[page.record]);
  // Of pages that gather many records it is not known what changed on them last.
  const RecordRef record = record_of(page);
  return record.kind == RecordKind::kNone ? Date() : site.record(record).updated;
}

OutputFile url_set(const Site& site, std::string path, std::span<const Page* const> pages) {
  format::XmlDocument document("urlset");
  document.root().attribute("xmlns", kNamespace);
  for (const Page* page : pages) {
    format::XmlElement url = document.root().append("url");
    url.append("loc", permalink(site.config, *page));
    const std::string day = text::to_iso(page_change(site, *page));
    if (!day.empty()) url.append("lastmod", day);
  }
  return {std::move(path), document.save()};
}

OutputFile index_of(const Site& site, std::span<const OutputFile> parts) {
  format::XmlDocument document("sitemapindex");
  document.root().attribute("xmlns", kNamespace);
  for (const OutputFile& part : parts) {
    document.root().append("sitemap").append("loc", public_address(site.config, part.path));
  }
  return {std::string(kSitemap), document.save()};
}

}  // namespace

std::vector<OutputFile> render_sitemap(const Site& site) {
  std::vector<const Page*> pages;
  for (const Page& page : site.pages) {
    if (is_listed(page)) pages.push_back(&page);
  }
  if (pages.size() <= kMaxSitemapUrls) return {url_set(site, std::string(kSitemap), pages)};

  std::vector<OutputFile> files;
  const std::span<const Page* const> all(pages);
  for (std::size_t first = 0; first < all.size(); first += kMaxSitemapUrls) {
    const std::size_t count = std::min(kMaxSitemapUrls, all.size() - first);
    std::string path = "sitemap-" + std::to_string(files.size() + 1) + ".xml";
    files.push_back(url_set(site, std::move(path), all.subspan(first, count)));
  }
  files.push_back(index_of(site, files));
  return files;
}

OutputFile render_robots(const Site& site) {
  std::string lines = "User-agent: *\nAllow: /\n";
  if (!site.config.base_url.empty()) {
    lines += "\nSitemap: " + public_address(site.config, kSitemap) + "\n";
  }
  return {"robots.txt", std::move(lines)};
}

}  // namespace kyyeu::render
