// The plan of pages: every HTML file that the site must have, and where it lies.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Fills Site::pages and Site::redirects from the linked records, in a fixed order. Two things that
// want one address (two pages, a page and a copied file, letters apart from case) are a KY106 at
// the second's place that names the first.
void plan_pages(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
