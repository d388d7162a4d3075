// Where [[wikilinks]] and [^footnote references] stand in a Markdown text. md4c knows no footnotes,
// and its own wikilinks end at 100 bytes, which a Vietnamese name in UTF-8 soon fills, and at the
// end of a line; so they are found first and hidden from it. Not for other modules.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "format/footnotes.h"

namespace kyyeu::format {

// text[begin, end) from the first '[' to behind the last ']'.
struct InlineMark {
  std::size_t begin = 0;
  std::size_t words_begin = 0;  // of a wikilink; equal to words_end when it has none
  std::size_t words_end = 0;
  std::size_t end = 0;
  std::string target;      // trimmed, line breaks as spaces; "" for a footnote
  std::string_view label;  // into the text; "" for a wikilink

  bool is_footnote() const { return !label.empty(); }
};

// In order, not overlapping. Code is not known here: what stands in it must be passed over later.
std::vector<InlineMark> find_inline_marks(std::string_view text,
                                          std::span<const FootnoteDefinition> footnotes);

// The text with the same length and lines, in which brackets, bars and whatever else md4c could
// take for syntax in wikilinks' targets are control characters; they count as letters.
std::string hide_wikilinks(std::string_view text, const std::vector<InlineMark>& marks);

// Takes back in `words` what hide_wikilinks() did to brackets and bars.
void unhide(std::string& words);

}  // namespace kyyeu::format
