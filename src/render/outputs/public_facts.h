// What feeds, sitemap and data files state alike: where a page lies on the web, and when it last
// changed. Never the clock: the same content gives the same bytes on any day.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/site.h"

namespace kyyeu::render {

// `address`, percent-encoded, below base_url; relative to the site's root while base_url is empty.
std::string public_address(const SiteConfig& config, std::string_view address);

// Its date, unless the source does not tell what date that is (date_is = "unknown"). May be a month
// or a year.
Date known_date(const Article& article);

// When the article last changed as far as the data know: `updated`, else known_date().
Date last_change(const Article& article);

// The newest last_change() that is a day; no date when there is none.
Date newest_change(const Site& site, std::span<const ArticleId> articles);

}  // namespace kyyeu::render
