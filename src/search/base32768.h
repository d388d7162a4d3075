// Base-32768: bytes as text that a script may hold between quotes, 15 bits a character.
#pragma once

#include <string>
#include <string_view>

namespace kyyeu::search {

// The first of the 32,768 characters; none of them is a surrogate or needs escaping.
inline constexpr char16_t kBaseFirst = 0x3400;

// Appends `bytes` in UTF-16LE, two bytes a character.
void append_base32768(std::string& utf16, std::string_view bytes);

// One shard as a script: KY("name","stamp",length,"data"); in UTF-16LE with a byte order mark.
// `name` and `stamp` are ASCII without quotes and backslashes.
std::string make_script(std::string_view name, std::string_view stamp, std::string_view payload);

// Base-64 of RFC 4648, without padding.
void append_base64(std::string& out, std::string_view bytes);

}  // namespace kyyeu::search
