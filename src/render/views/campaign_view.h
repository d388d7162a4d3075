// A campaign's page (phong trào).
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& campaign_view_type();
PageView build_campaign_view(const ViewContext& context);

}  // namespace kyyeu::render
