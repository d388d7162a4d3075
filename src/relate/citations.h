// Citations: which records, and which rows of data, speak of a record or rest on it.
#pragma once

#include "model/site.h"

namespace kyyeu::relate {

// Fills SiteIndex::cited_by from the texts of all records but articles, and from the sources of
// records and rows. A record does not cite itself. Linear in the number of links and rows.
void add_citations(Site& site);

}  // namespace kyyeu::relate
