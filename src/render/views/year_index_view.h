// All years: what the archive holds of each, and clusters by years.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& year_index_view_type();
PageView build_year_index_view(const ViewContext& context);

}  // namespace kyyeu::render
