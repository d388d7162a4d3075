// The pages of organisations that are no units (departments, councils, mass bodies), and their
// list by kind.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& org_view_type();
PageView build_org_view(const ViewContext& context);

const ViewType& org_index_view_type();
PageView build_org_index_view(const ViewContext& context);

}  // namespace kyyeu::render
