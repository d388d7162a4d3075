// What a cluster proclaimed and what founded it: themes by period, decisions that formed it.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& cluster_theme_type();
// Those whose period touches `year`; 0: all of them, newest first.
std::vector<View> cluster_theme_views(const ViewContext& context, ClusterId cluster, int year = 0);

const ViewType& cluster_assignment_type();
std::vector<View> cluster_assignment_views(const ViewContext& context, ClusterId cluster);

}  // namespace kyyeu::render
