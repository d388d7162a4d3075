// Figures of a cluster as a whole: 155 people commended, 14 of 14 units on target.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& cluster_total_type();
std::vector<View> cluster_total_views(const ViewContext& context, const Rows& totals);

}  // namespace kyyeu::render
