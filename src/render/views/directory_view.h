// Pages that lead elsewhere: outside links, the map of the site, the data downloads.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& links_view_type();
PageView build_links_view(const ViewContext& context);

const ViewType& site_map_view_type();
PageView build_site_map_view(const ViewContext& context);

const ViewType& data_view_type();
PageView build_data_view(const ViewContext& context);

}  // namespace kyyeu::render
