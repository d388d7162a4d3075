// Static pages (content/pages): a title and a text.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& static_page_view_type();
PageView build_static_page_view(const ViewContext& context);

}  // namespace kyyeu::render
