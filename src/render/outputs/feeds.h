// Feeds: RSS 2.0 (https://www.rssboard.org/rss-specification) of the newest articles, one for the
// site and one beside the page of each unit, cluster and category, so that a reader may follow any
// of them.
#pragma once

#include <string>
#include <vector>

#include "model/site.h"
#include "render/outputs/output_file.h"

namespace kyyeu::render {

// {0} is the name of what the feed is of, {1} the site's title.
struct FeedWords {
  std::string title = "{0} – {1}";
  std::string site_description = "Các bài mới nhất của {0}";
  std::string unit_description = "Các bài mới nhất về {0}";
  std::string cluster_description = "Các bài mới nhất về {0}";
  std::string category_description = "Các bài mới nhất trong chuyên mục {0}";
};

// The pages that have a feed, in the site's order. They point into `site`.
std::vector<const Page*> pages_with_feed(const Site& site);

// The feed of one of these pages, at address::feed(page.url). A valid channel also without items;
// expired articles are never in it. While base_url is empty, addresses are relative to the site's
// root (said to programs by xml:base) and a guid is only a name.
OutputFile render_feed(const Site& site, const Page& page, const FeedWords& words);

}  // namespace kyyeu::render
