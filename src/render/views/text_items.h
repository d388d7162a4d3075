// Lists of plain words: programmes, directions, mottos.
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Declare as {"mottos", FieldKind::kList, "…", text_item_type} and print {{text}}.
const ViewType& text_item_type();
std::vector<View> text_items(const std::vector<std::string>& texts);

}  // namespace kyyeu::render
