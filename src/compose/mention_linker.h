// The place where names in running text become links.
#pragma once

#include <cstddef>
#include <span>

#include "base/diagnostics.h"
#include "model/body.h"

namespace kyyeu::compose {

// A stretch of running text: words outside headings, tables' heads, links, code, pictures and
// notes. Its HTML is escape_html() of its plain text, but that a line break of the source is '\n'
// in the one and ' ' in the other. Runs are in order; two that touch in the plain text belong
// together ("Trung tâm **Y tế** Hữu Lũng" is three), and no name goes on where they do not touch.
struct TextRun {
  std::size_t html = 0;    // offset in Body::html
  std::size_t plain = 0;   // offset in Body::plain
  std::size_t length = 0;  // bytes of plain text
  std::size_t source = 0;  // offset in the record's Markdown
};

// Called from several threads at once.
class MentionLinker {
 public:
  virtual ~MentionLinker() = default;

  // Called once for the text of `from`, when everything else of `body` is complete, links that the
  // editor wrote among it. May change the body through link_mentions() (mention_links.h).
  virtual void link(RecordRef from, std::span<const TextRun> runs, Body& body,
                    Diagnostics& diagnostics) const = 0;
};

}  // namespace kyyeu::compose
