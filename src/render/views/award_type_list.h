// All types of award, by group (p-award-groups).
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& award_group_type();

// Titles, then forms of commendation; in each the weightier types first.
std::vector<View> award_group_views(const ViewContext& context);

// "tập thể, cá nhân": who may be given it.
std::string recipients_text(const ViewContext& context, const AwardType& type);

}  // namespace kyyeu::render
