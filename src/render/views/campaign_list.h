// Campaigns as links (p-link) whose note says their level and time.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Rows of Site::campaigns.
std::vector<View> campaign_links(const ViewContext& context, const Rows& rows);

}  // namespace kyyeu::render
