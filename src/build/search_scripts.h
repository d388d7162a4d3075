// The scripts that search in the browser: they ship inside kyyeu, since they and the index must be
// of one format.
#pragma once

#include "base/result.h"
#include "write/site_writer.h"

namespace kyyeu::build {

// Puts them into the folder tim/ of the site.
Status write_search_scripts(write::SiteWriter& writer);

}  // namespace kyyeu::build
