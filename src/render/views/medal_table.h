// The medal table (p-medal-table): who has how many of each type of award, what was given and what
// was only proposed in columns of their own.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& medal_table_view_type();

// Units and others in Vietnamese order under their names of today, then named individuals in one
// row, then counts without names by authority. A type of which the archive has no row is left out,
// and so are declined and revoked awards. No awards: an empty View.
View medal_table_view(const ViewContext& context);

// Types of award in the order of every table: the weightier first.
std::vector<AwardTypeId> types_by_weight(const Site& site);

}  // namespace kyyeu::render
