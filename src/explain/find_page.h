// The page that somebody means.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/site.h"

namespace kyyeu::explain {

// By the page's address ("bai/2023/x.html", with /, ./ or public/ before it, a whole URL, ?query
// and #fragment behind it; "cum/x/" and "cum/x" mean the nearest of "cum/x/index.html" and
// "cum/x.html"), by the path of the record's file ("content/articles/2023/x.md", without
// content/, or with more folders before it) or by the record's id.
std::optional<PageId> find_page(const Site& site, std::string_view words);

// The address or path nearest to `words`, "" when none is near.
std::string nearest_page(const Site& site, std::string_view words);

}  // namespace kyyeu::explain
