// What a unit or a cluster came from and became (p-relations). Editors state a relation on one
// side; the other side is made here.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& relation_view_type();

// By date; those without one come first.
std::vector<View> relation_views(const ViewContext& context, UnitId unit);
std::vector<View> relation_views(const ViewContext& context, ClusterId cluster);

}  // namespace kyyeu::render
