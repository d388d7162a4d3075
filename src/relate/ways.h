// Ways: from an article to the one before and the one after it in the same series of events, the
// same cluster, the same category.
#pragma once

#include "model/site.h"

namespace kyyeu::relate {

// Fills Site::ways for all published articles: by date, equal days by id, as in
// SiteIndex::articles_by_date. Expired articles are passed over. Each group an article is in gives
// one way, a group of one article none. Linear in the number of references.
void find_ways(Site& site);

}  // namespace kyyeu::relate
