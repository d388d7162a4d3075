// Galleries: an album or a contest with its pictures, and the list of all.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& gallery_view_type();
PageView build_gallery_view(const ViewContext& context);

const ViewType& gallery_index_view_type();
PageView build_gallery_index_view(const ViewContext& context);

}  // namespace kyyeu::render
