// The page of all awards: who has what, the sums, every type and every row.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& award_index_view_type();
PageView build_award_index_view(const ViewContext& context);

}  // namespace kyyeu::render
