// The calendar of all events, by year and month.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& event_index_view_type();
PageView build_event_index_view(const ViewContext& context);

}  // namespace kyyeu::render
