// Hides from md4c what it would misread, byte for byte, so that all offsets hold. Not for other
// modules.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/inline_marks.h"

namespace kyyeu::format {

// A copy of the text in which characters of syntax are bytes that no UTF-8 holds and that md4c
// takes for letters: all of a wikilink's own, and emphasis marks in addresses and in the targets of
// links, where md4c 0.4.8 closes spans that it never opened. nullopt when nothing need be hidden.
std::optional<std::string> hide_syntax(std::string_view text, const std::vector<InlineMark>& marks);

// Takes it back in words that md4c copied.
void unhide(std::string& words);

}  // namespace kyyeu::format
