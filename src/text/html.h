// Escaping for HTML and XML.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyyeu::text {

// Appends `text` so that it may stand between tags and inside a quoted attribute of either quote:
// & < > " ' become references.
void append_escaped(std::string& out, std::string_view text);

std::string escape_html(std::string_view text);

// Bytes of what escape_html() gives.
std::size_t escaped_size(std::string_view text);

}  // namespace kyyeu::text
