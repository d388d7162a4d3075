// The page of all documents, by type.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& document_index_view_type();
PageView build_document_index_view(const ViewContext& context);

}  // namespace kyyeu::render
