// What belongs to an event besides its record: the other events of its cycle, the awards made
// known at it, the pictures taken there.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// The other events of its series, and those of its cluster in the years it reviews or launches
// (phát động, sơ kết, tổng kết), by day.
Rows cycle_of(const Site& site, EventId event);

// Awards that rest on an article about the event and were earned in the period it speaks of.
Rows awards_made_known_at(const Site& site, EventId event);

std::vector<View> gallery_links(const ViewContext& context, EventId event);

}  // namespace kyyeu::render
