// Web and mail addresses that stand bare in running text. md4c can find them too, but takes the
// bars of tables and semicolons along, and then loses count of its own spans. Not for other
// modules.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kyyeu::format {

// text[begin, end), without the punctuation of the sentence around it.
struct BareAddress {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view scheme;  // what a link needs before it: "", "http://" or "mailto:"
};

// The address that has its sign at `pos`: the ':' of http:// and https://, the '@' of a mail
// address, or the first 'w' of www. Follows GitHub's rules for extended autolinks
// (https://github.github.com/gfm/#autolinks-extension-); letters with marks may stand in it,
// typographic quotes end it. nullopt where none stands, and between < and >, which is Markdown's
// own form.
std::optional<BareAddress> address_at(std::string_view text, std::size_t pos);

}  // namespace kyyeu::format
