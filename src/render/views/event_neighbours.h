// What belongs to an event besides its record: the other events of its cycle, the awards made
// known at it, the pictures taken there.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// All events of its series, itself too, by day; empty where it is in none.
Rows series_of(const Site& site, EventId event);

// The events before and after it in its series. Declare as {"steps", FieldKind::kObject, "…",
// event_steps_type}.
View event_steps(const ViewContext& context, EventId event);
const ViewType& event_steps_type();

// The other events of its series, and those of its cluster in the years it reviews or launches
// (phát động, sơ kết, tổng kết), by day.
Rows cycle_of(const Site& site, EventId event);

// Awards that rest on an article about the event and were earned in the period it speaks of.
Rows awards_made_known_at(const Site& site, EventId event);

std::vector<View> gallery_links(const ViewContext& context, EventId event);

}  // namespace kyyeu::render
