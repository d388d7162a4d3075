// Pages that say one thing: nothing is here, it has ended, it has moved, search needs scripts.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& not_found_view_type();
PageView build_not_found_view(const ViewContext& context);

// An expired article: its title and the day it ended, no text.
const ViewType& tombstone_view_type();
PageView build_tombstone_view(const ViewContext& context);

// An old address: leads on by a relative refresh and a link. Stands outside the base layout.
const ViewType& redirect_view_type();
PageView build_redirect_view(const ViewContext& context);

const ViewType& search_view_type();
PageView build_search_view(const ViewContext& context);

}  // namespace kyyeu::render
