// An event's page.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& event_view_type();
PageView build_event_view(const ViewContext& context);

}  // namespace kyyeu::render
