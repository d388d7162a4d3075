// A record's composed text with its data blocks in place (p-body).
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Pieces of the text in order; after each piece but the last stands a data block. Declare as
// {"body", FieldKind::kList, "…", segment_view_type} and print with {{> p-body}}.
const ViewType& segment_view_type();
std::vector<View> body_views(const ViewContext& context, const Body& body);

}  // namespace kyyeu::render
