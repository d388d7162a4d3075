// The page of one title or form of commendation.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& award_type_view_type();
PageView build_award_type_view(const ViewContext& context);

}  // namespace kyyeu::render
