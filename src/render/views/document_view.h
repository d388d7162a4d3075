// A document's page: what it is, whether it is in force, and where it is cited.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& document_view_type();
PageView build_document_view(const ViewContext& context);

}  // namespace kyyeu::render
