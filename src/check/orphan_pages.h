// Pages that a reader meets only in the site map.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::check {

// KY612.page for each static page that neither the menu nor a text nor a link of links.toml,
// banners.toml or contacts.toml leads to, directly or over other static pages. Pages of all other
// kinds have lists that show every one of them, and the menu or the home page leads to the lists,
// so they are not looked at. (The end-to-end test "every page can be reached" holds that for built
// pages.) Needs composed bodies.
void check_orphan_pages(const Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::check
