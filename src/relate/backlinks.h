// Backlinks: which articles speak of a record.
#pragma once

#include "model/site.h"

namespace kyyeu::relate {

// Adds to SiteIndex::articles_of the articles whose text links to a record, beside those that name
// it in their front matter. Lists stay newest first, each article once.
void add_body_links(Site& site);

}  // namespace kyyeu::relate
