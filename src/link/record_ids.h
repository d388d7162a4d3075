// The ids of all records, unique over the archive.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::link {

// Fills SiteIndex::by_id. Of two records with one id the first in order of kind and file keeps it;
// the other is a KY104 at its own place that names the first.
void register_ids(Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::link
