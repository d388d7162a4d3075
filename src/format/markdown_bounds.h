// What must be refused before md4c sees it, since it would take time out of proportion to the
// text's size. Not for other modules.
#pragma once

#include <string_view>

#include "format/markdown.h"

namespace kyyeu::format {

// Two patterns are known (md4c 0.4.8): every line is matched against all open quotes and lists, and
// every bracket looks for its line among all lines of its paragraph.
MarkdownOutcome check_bounds(std::string_view text);

}  // namespace kyyeu::format
