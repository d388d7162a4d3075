// The page of all metrics, by what they speak of.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& metric_index_view_type();
PageView build_metric_index_view(const ViewContext& context);

}  // namespace kyyeu::render
