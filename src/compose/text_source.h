// TextSource: a record's Markdown and where its parts stand in the editor's file.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "format/footnotes.h"
#include "format/source_text.h"
#include "model/record.h"

namespace kyyeu::compose {

// A stretch of the whole text, in bytes. Cheaper than a SourceSpan, which needs the lines counted.
struct Place {
  std::size_t begin = 0;
  std::size_t length = 0;
};

// Lives as long as one composing; belongs to one thread. Lines are counted only once somebody asks
// for a place, since most texts have no finding.
class TextSource {
 public:
  explicit TextSource(const MarkdownText& markdown) : markdown_(markdown) {}

  // From now on offsets are those into the text of `note`; nullptr: into the whole text again.
  void enter_note(const format::FootnoteDefinition* note) { note_ = note; }

  // Of the whole text, whatever is being read.
  std::string_view text() const { return markdown_.text; }
  FileId file() const { return markdown_.file; }

  // Where `offset` of what is being read stands in the whole text.
  std::size_t offset(std::size_t offset) const {
    return note_ == nullptr ? offset : note_->source_offset(offset);
  }
  SourceSpan span(Place place);

 private:
  const MarkdownText& markdown_;
  const format::FootnoteDefinition* note_ = nullptr;
  std::optional<format::LineIndex> lines_;
};

}  // namespace kyyeu::compose
