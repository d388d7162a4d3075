// What search engines ask for at the site's root: sitemap.xml (https://www.sitemaps.org/protocol)
// and robots.txt.
#pragma once

#include <cstddef>
#include <vector>

#include "model/site.h"
#include "render/outputs/output_file.h"

namespace kyyeu::render {

// The protocol's limit for one file.
inline constexpr std::size_t kMaxSitemapUrls = 50'000;

// sitemap.xml with every page that readers may come to: no 404, no redirects, no tombstones. Where
// there are more than kMaxSitemapUrls it is an index of sitemap-1.xml, sitemap-2.xml … instead. A
// lastmod stands where the data know it.
std::vector<OutputFile> render_sitemap(const Site& site);

// Allows everything. Names the sitemap only with a base_url, since its address must be absolute.
OutputFile render_robots(const Site& site);

}  // namespace kyyeu::render
