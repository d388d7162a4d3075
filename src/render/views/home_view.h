// The home page.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& home_view_type();
PageView build_home_view(const ViewContext& context);

}  // namespace kyyeu::render
