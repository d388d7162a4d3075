// A person's page: the public offices they were seen in, what they attended, wrote and were given.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& person_view_type();
PageView build_person_view(const ViewContext& context);

}  // namespace kyyeu::render
