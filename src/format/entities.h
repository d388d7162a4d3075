// Character references in Markdown: &nbsp; &#8211; &#x1EA1;
#pragma once

#include <optional>
#include <string_view>

namespace kyyeu::format {

// `entity` runs from '&' to ';'. Knows the names of HTML 4 and &apos;; nullopt for others, which
// stay words. A number that no text may hold (a control character, a surrogate, beyond U+10FFFF) is
// U+FFFD, as CommonMark has it.
std::optional<char32_t> decode_entity(std::string_view entity);

}  // namespace kyyeu::format
