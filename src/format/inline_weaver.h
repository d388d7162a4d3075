// InlineWeaver stands between the Markdown parser and the sink and puts the inline marks, which the
// parser does not know, back among the events. Not for other modules.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "format/inline_marks.h"
#include "format/markdown.h"

namespace kyyeu::format {

// The events that it passes on nest properly, whatever stands inside and around the marks, and even
// where the parser closes what it did not open (md4c 0.4.8: emphasis that ends in a link's label).
// In code, in links and in pictures a mark is the words that were written. Refers to all it is
// given.
class InlineWeaver {
 public:
  InlineWeaver(std::string_view text, const std::vector<InlineMark>& marks, MarkdownSink& sink)
      : text_(text), marks_(marks), sink_(sink) {}

  void enter_block(const Block& block);
  void leave_block(const Block& block);
  void enter_span(const Span& span);
  void leave_span(SpanKind kind);

  // text[begin, end) as it stands: running text, in which marks are looked for, or code.
  void words(std::size_t begin, std::size_t end);
  void code(std::size_t begin, std::size_t end);
  // Words that the parser made of text[begin, end).
  void made_words(std::string_view words, std::size_t begin, std::size_t end);
  // What stands nowhere: line breaks, a code block's line ends and indentation.
  void made(TextKind kind, std::string_view words);

  std::size_t open_spans() const { return open_.size(); }

 private:
  struct OpenSpan {
    SpanKind kind;
    bool forwarded;  // whether the sink knows of it
  };

  void end_inlines();
  void close_last_span();
  void pass(std::size_t begin, std::size_t end);
  void open(const InlineMark& mark);
  void end_wikilink();
  void close_wikilink();
  const InlineMark* mark_before(std::size_t begin, std::size_t end);

  std::string_view text_;
  const std::vector<InlineMark>& marks_;
  MarkdownSink& sink_;

  std::size_t next_mark_ = 0;
  std::size_t last_offset_ = 0;  // behind the last text that stood in the source
  std::size_t skip_until_ = 0;   // what lies before belongs to a mark

  std::vector<OpenSpan> open_;
  std::size_t links_ = 0;                 // forwarded links and pictures among them
  const InlineMark* wikilink_ = nullptr;  // open, until its words end
  std::size_t wikilink_depth_ = 0;        // open_.size() when it was opened
  bool wikilink_ends_ = false;            // its words are over, but not yet a span within them
};

}  // namespace kyyeu::format
