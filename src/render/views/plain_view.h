// The plain page: a title and nothing else. What a kind of page shows until it has a view of its
// own.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& plain_view_type();
PageView build_plain_view(const ViewContext& context);

}  // namespace kyyeu::render
