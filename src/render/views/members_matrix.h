// A cluster's units by years (p-members-matrix): who was a member, in what office, how it ranked,
// was graded and commended.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& members_matrix_type();

// An empty View where no unit of the cluster is known.
View members_matrix_view(const ViewContext& context, ClusterId cluster);

}  // namespace kyyeu::render
