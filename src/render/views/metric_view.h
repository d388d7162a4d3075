// The page of a metric: what it means and what was reached.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& metric_view_type();
PageView build_metric_view(const ViewContext& context);

}  // namespace kyyeu::render
