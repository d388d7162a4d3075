// The page of all people, in the Vietnamese order of their given names.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& person_index_view_type();
PageView build_person_index_view(const ViewContext& context);

}  // namespace kyyeu::render
