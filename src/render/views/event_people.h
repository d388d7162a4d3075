// Who took part in an event (p-event-people): leaders with the office they held then, guests, and
// the units that signed a pledge.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& event_person_type();

// In the order of the record; hidden people are left out.
std::vector<View> event_person_views(const ViewContext& context, const Event& event);

// The units that signed, under the names of the event's day.
std::vector<View> signatory_links(const ViewContext& context, const Event& event);

}  // namespace kyyeu::render
