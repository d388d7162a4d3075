// The offices a person is known in: seen on a day, which is not a term, or held over a time
// (p-offices).
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& office_view_type();

// Latest first.
std::vector<View> office_views(const ViewContext& context, const Person& person);

// The latest office with its organisation: "Giám đốc, Sở Y tế Lạng Sơn"; "" for none.
std::string latest_office_text(const ViewContext& context, const Person& person);

}  // namespace kyyeu::render
