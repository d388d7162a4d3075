// Text without what pasting from web pages and word processors leaves in it.
#pragma once

#include <string>
#include <string_view>

namespace kyyeu::load {

// A text as it is shown: without spaces at both ends and without invisible characters.
std::string clean_text(std::string text);

// Markdown without the no-break spaces with which a pasted page indents its paragraphs: Markdown
// takes them for words, so a list so indented is none. Lines stay as many.
std::string without_pasted_indents(std::string_view markdown);

}  // namespace kyyeu::load
