// The page of a cluster: its names, members, leaders and themes over all years.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& cluster_view_type();
PageView build_cluster_view(const ViewContext& context);

}  // namespace kyyeu::render
