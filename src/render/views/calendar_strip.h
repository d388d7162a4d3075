// The yearly cycle of a cluster (p-calendar-strip): which of the events it expects are on record.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& calendar_step_type();

// One step for each expected kind of event, in the order the cluster states. "done": there is an
// event and its day has come; "planned": its day is still to come; "open": none is on record and
// the year is not over; "unknown": none is on record of a year that is over, which does not mean
// that none took place.
std::vector<View> calendar_views(const ViewContext& context, ClusterId cluster, int year);

}  // namespace kyyeu::render
