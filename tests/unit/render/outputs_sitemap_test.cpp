#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "render/outputs/sitemap.h"
#include "unit/render/outputs_test_site.h"

namespace kyyeu::render {
namespace {

using test::contains;
using test::make_site;

std::size_t count_urls(const OutputFile& file) {
  std::size_t found = 0;
  for (std::size_t at = file.bytes.find("<loc>"); at != std::string::npos;
       at = file.bytes.find("<loc>", at + 1)) {
    ++found;
  }
  return found;
}

// Adds year pages until the sitemap lists `count` of them.
Site site_with(std::size_t count) {
  Site site;
  site.pages.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    site.pages.push_back(test::page(PageKind::kYear, "nam/" + std::to_string(i) + ".html"));
  }
  return site;
}

TEST_CASE("the sitemap lists pages, but no 404, redirects and tombstones") {
  const std::vector<OutputFile> files = render_sitemap(make_site());
  REQUIRE(files.size() == 1);
  CHECK(files[0].path == "sitemap.xml");
  CHECK(count_urls(files[0]) == 7);
  CHECK(contains(files[0].bytes, "<loc>index.html</loc>"));
  CHECK(contains(files[0].bytes, "<loc>don-vi/bvdk.html</loc>"));
  CHECK_FALSE(contains(files[0].bytes, "404.html"));
  CHECK_FALSE(contains(files[0].bytes, "dia-chi"));
  CHECK_FALSE(contains(files[0].bytes, "het-han"));
}

TEST_CASE("lastmod stands where the data know it") {
  Site site = make_site();
  site.articles[0].updated = {2024, 7, 0};
  site.units[0].updated = {2023, 5, 6};
  const std::string xml = render_sitemap(site)[0].bytes;
  CHECK(contains(xml, "<loc>bai/2024/moi.html</loc>\n<lastmod>2024-07</lastmod>"));
  CHECK(contains(xml, "<loc>bai/2018/cu.html</loc>\n<lastmod>2018-12-11</lastmod>"));
  CHECK(contains(xml, "<loc>don-vi/bvdk.html</loc>\n<lastmod>2023-05-06</lastmod>"));
  CHECK(contains(xml, "<loc>don-vi/ttyt-bu-dang.html</loc>\n</url>"));
  CHECK(contains(xml, "<loc>index.html</loc>\n</url>"));
}

TEST_CASE("addresses are absolute and encoded with base_url") {
  Site site = make_site();
  site.config.base_url = "https://kyyeu.example/";
  site.pages.push_back(test::page(PageKind::kLinks, "một trang.html"));
  const std::string xml = render_sitemap(site)[0].bytes;
  CHECK(contains(xml, "<loc>https://kyyeu.example/bai/2024/moi.html</loc>"));
  CHECK(contains(xml, "<loc>https://kyyeu.example/m%E1%BB%99t%20trang.html</loc>"));
}

TEST_CASE("50,000 addresses fit into one file, one more makes an index of files") {
  CHECK(render_sitemap(site_with(kMaxSitemapUrls)).size() == 1);

  Site site = site_with(kMaxSitemapUrls + 1);
  const std::vector<OutputFile> files = render_sitemap(site);
  REQUIRE(files.size() == 3);
  CHECK(files[0].path == "sitemap-1.xml");
  CHECK(count_urls(files[0]) == kMaxSitemapUrls);
  CHECK(files[1].path == "sitemap-2.xml");
  CHECK(count_urls(files[1]) == 1);
  CHECK(contains(files[1].bytes, "<loc>nam/50000.html</loc>"));
  CHECK(files[2].path == "sitemap.xml");
  CHECK(contains(files[2].bytes, "<sitemapindex xmlns="));
  CHECK(contains(files[2].bytes, "<loc>sitemap-1.xml</loc>"));
  CHECK(contains(files[2].bytes, "<loc>sitemap-2.xml</loc>"));

  site.config.base_url = "https://kyyeu.example/";
  CHECK(contains(render_sitemap(site)[2].bytes, "<loc>https://kyyeu.example/sitemap-2.xml</loc>"));
}

TEST_CASE("robots.txt allows all and names the sitemap only by an absolute address") {
  Site site;
  CHECK(render_robots(site).path == "robots.txt");
  CHECK(render_robots(site).bytes == "User-agent: *\nAllow: /\n");
  site.config.base_url = "https://kyyeu.example/";
  CHECK(render_robots(site).bytes ==
        "User-agent: *\nAllow: /\n\nSitemap: https://kyyeu.example/sitemap.xml\n");
}

}  // namespace
}  // namespace kyyeu::render
