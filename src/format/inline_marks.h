// What stands in a Markdown text and is ours, not md4c's, to read: [[wikilinks]], references to
// [^footnotes], and bare addresses. md4c knows no footnotes; its own wikilinks end at 100 bytes,
// which a Vietnamese name in UTF-8 soon fills, and at the end of a line; of addresses see
// addresses.h. Not for other modules.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "format/footnotes.h"

namespace kyyeu::format {

enum class MarkKind : std::uint8_t { kWikilink, kFootnote, kAddress };

struct InlineMark {
  MarkKind kind = MarkKind::kWikilink;
  std::size_t begin = 0;  // of its first character, brackets included
  std::size_t end = 0;    // behind its last
  // Of a wikilink's words; both are the place of the ]] when it has none.
  std::size_t words_begin = 0;
  std::size_t words_end = 0;
  // A wikilink's target, trimmed, line breaks as spaces; a footnote's label; an address with its
  // scheme, escapes and entities resolved.
  std::string target;
  std::size_t scheme = 0;  // bytes of an address's target that were not written
};

// In order, not overlapping. Code is not known here: what stands in it must be passed over later.
std::vector<InlineMark> find_inline_marks(std::string_view text,
                                          std::span<const FootnoteDefinition> footnotes);

}  // namespace kyyeu::format
