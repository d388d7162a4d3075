// Links that stand in settings: the main menu of site.toml, and the banners.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// KY501.menu for an item that leads nowhere: a target is the id of a record with a page, the
// address of a page or of a copied file, or an http address; KY503 for a forbidden scheme.
// KY501.banner for a banner that leads to an address the site does not have. Pages must be planned.
void check_menu(const Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
