// Lists of events (p-events), in the order they are given.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Rows of Site::events. Names of hosts and clusters are those of the event's day.
std::vector<View> event_views(const ViewContext& context, const Rows& rows);

// Declare as {"events", FieldKind::kList, "…", event_item_type} and print with {{> p-events}}.
const ViewType& event_item_type();

}  // namespace kyyeu::render
