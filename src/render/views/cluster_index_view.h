// All clusters and blocks by province, with those who lead them now.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& cluster_index_view_type();
PageView build_cluster_index_view(const ViewContext& context);

}  // namespace kyyeu::render
