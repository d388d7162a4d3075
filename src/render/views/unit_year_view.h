// The page of a unit in one year: what it was, held, reached and was given in that year.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& unit_year_view_type();
PageView build_unit_year_view(const ViewContext& context);

}  // namespace kyyeu::render
