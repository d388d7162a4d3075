// The results of a cluster's units in one period as a table (p-results): units down, metrics
// across, what the tool computed below and beside them and marked as computed.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& results_view_type();

// A table for each period of the year in which a unit has a result, by time. Members without a
// figure are listed too, as "chưa có số liệu". Under one metric that says what is better the best
// come first; else units stand in Vietnamese order.
std::vector<View> results_views(const ViewContext& context, ClusterId cluster, int year);

}  // namespace kyyeu::render
