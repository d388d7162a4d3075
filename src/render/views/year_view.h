// The page of a year: everything of it across clusters.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& year_view_type();
PageView build_year_view(const ViewContext& context);

}  // namespace kyyeu::render
