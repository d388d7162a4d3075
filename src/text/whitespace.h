// Spaces, and characters that nobody sees. Word processors and web pages leave both in text that
// is pasted from them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::text {

// Unicode White_Space: also NBSP, thin spaces, U+2028 and U+2029.
bool is_space(char32_t code_point);

// Soft hyphen, zero-width spaces and joiners, direction marks, byte order mark.
bool is_invisible(char32_t code_point);

// A view of `text` without white space (is_space) at both ends.
std::string_view trim(std::string_view text);

// The pieces between the separators, untrimmed: one more than there are separators, so that an
// empty text is one empty piece.
std::vector<std::string_view> split(std::string_view text, char separator);

// Each run of white space, NBSP too, becomes one space; none at the ends.
std::string squeeze_spaces(std::string_view text);

// A line as its writer meant it: invisible characters are removed and both ends trimmed, so an
// NBSP that indents a pasted line goes; an NBSP between words stays.
std::string clean_line(std::string_view line);

}  // namespace kyyeu::text
