// The page of a unit: its names, what it came from, which clusters it belonged to, what it reached
// and was given, over all years.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& unit_view_type();
PageView build_unit_view(const ViewContext& context);

}  // namespace kyyeu::render
