// The page of a cluster in one year: members, leaders, the year's cycle, targets, results, awards.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& cluster_year_view_type();
PageView build_cluster_year_view(const ViewContext& context);

}  // namespace kyyeu::render
