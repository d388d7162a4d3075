// The page of all campaigns, by level.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& campaign_index_view_type();
PageView build_campaign_index_view(const ViewContext& context);

}  // namespace kyyeu::render
