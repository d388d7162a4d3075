// Targets and what became of them (p-targets): those with a figure as a table, the others as a
// list.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& target_set_type();

// Rows of Site::target_sets.
std::vector<View> target_set_views(const ViewContext& context, const Rows& rows);

// "≥ tốt, 100% đơn vị"; "" for a target without a figure.
std::string condition_text(const ViewContext& context, const Target& target);

}  // namespace kyyeu::render
