// Link: every name gets its record, every record its address, every page its place.
#pragma once

#include <memory>

#include "base/diagnostics.h"
#include "link/reference_resolver.h"
#include "model/site.h"

namespace kyyeu::link {

// Resolves all references of a loaded site, hides who must not appear, gathers topics, categories
// and authors, fills Site::index, and plans Site::pages and Site::redirects.
//
// 1. register ids             KY104 where two records have one
// 2. resolve references       KY201, KY202
// 3. hide people              [people] hide, people/*.toml hide
// 4. order articles; gather authors, topics, categories   KY106 where two names have one address
// 5. index by cluster, unit and year
// 6. plan pages               KY106 where two pages have one address
// 7. find pictures and files, check the menu   KY501, KY504
//
// The resolver refers to `site`, and serves composing ([[names]] in text).
std::unique_ptr<ReferenceResolver> link_site(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
