// All units from A to Z, with their earlier names as pointers.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& unit_index_view_type();
PageView build_unit_index_view(const ViewContext& context);

}  // namespace kyyeu::render
