// What is wrong with a TOML text, in words that an editor understands. toml++ says it in the words
// of its own grammar; this finds the sentence of ours that fits. Not for other modules.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace kyyeu::format {

// `description` is that of toml::parse_error; `line` and `column` are those of its source, within
// `text`. The finding's lines count from `first_line`.
Finding toml_fault(std::string_view text, std::string_view description, std::uint32_t line,
                   std::uint32_t column, FileId file, std::uint32_t first_line);

// Offset of the first key with more than `max_dots` dots, or npos. toml++ bounds the nesting of
// values but not that of dotted keys, and destroys its tables by recursion.
std::size_t find_deep_key(std::string_view text, std::size_t max_dots);

}  // namespace kyyeu::format
