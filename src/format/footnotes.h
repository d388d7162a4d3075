// Footnote definitions, which stand anywhere in a Markdown body and are read at its end. They are
// lifted out before the body is parsed, since md4c would take them for link definitions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::format {

// [^label]: words, and lines below that are indented by four spaces or a tab, or continue its
// paragraph.
struct FootnoteDefinition {
  std::string label;       // as written, without [^ and ]
  std::size_t offset = 0;  // of its '[' in the source
  std::string text;        // Markdown, indentation taken away

  // Where text[position] stands in the source.
  std::size_t source_offset(std::size_t position) const;

  struct Line {
    std::size_t position;  // in `text`
    std::size_t offset;    // in the source
  };
  std::vector<Line> lines;
};

struct MarkdownSource {
  // As long as the source, with the same lines: definitions are blanked out with spaces, so every
  // offset into it is one into the source.
  std::string text;
  std::vector<FootnoteDefinition> footnotes;  // in order; of two with one label the first counts
};

// `text` is checked text (source_text.h). What stands in a fenced or indented code block is not a
// definition.
MarkdownSource lift_footnotes(std::string_view text);

}  // namespace kyyeu::format
