// The web sites of the units, by type of unit.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& unit_websites_view_type();
PageView build_unit_websites_view(const ViewContext& context);

}  // namespace kyyeu::render
