// UTF-8 and code points. All text inside kyyeu is UTF-8; what comes from outside is checked once
// with first_invalid_utf8() and then trusted.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::text {

// Byte offset of the first byte that is not well-formed UTF-8 as Unicode defines it (table 3-7: no
// overlong forms, no surrogates, nothing above U+10FFFF, nothing cut short); nullopt when all is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

// The code point that begins at `pos`, which must be < text.size(); moves `pos` behind it. A
// malformed sequence, which checked text does not hold, is U+FFFD and one byte long.
char32_t decode_next(std::string_view text, std::size_t& pos);

// `code_point` must not be a surrogate nor above U+10FFFF.
void append_utf8(std::string& out, char32_t code_point);

std::size_t count_code_points(std::string_view text);

// A control character that has no place in a text file: C0 without tab, line feed and carriage
// return; DEL; C1.
bool is_control(char32_t code_point);

}  // namespace kyyeu::text
