// InlineComposer: what stands within a block. Words, emphasis, links, pictures and references to
// footnotes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "compose/body_writer.h"
#include "compose/compose_context.h"
#include "compose/figures.h"
#include "compose/footnotes.h"
#include "compose/link_rewriter.h"
#include "compose/record_links.h"
#include "compose/text_source.h"
#include "format/markdown.h"

namespace kyyeu::compose {

// The parts that compose one text together; all belong to its composing.
struct ComposeParts {
  TextSource& source;
  BodyWriter& writer;
  LinkRewriter& rewriter;
  RecordLinks& records;
  Figures& figures;
  Footnotes& footnotes;
};

class InlineComposer {
 public:
  InlineComposer(const ComposeContext& context, RecordRef from, const ComposeParts& parts)
      : context_(context), from_(from), parts_(parts) {}

  // Whether words from now on are running text, in which names may become links: not so in
  // headings, tables' heads and notes.
  void set_running(bool running) { running_ = running; }
  // Whether a note is being composed: it holds no references to others.
  void set_in_note(bool in_note) { in_note_ = in_note; }

  void enter_span(const format::Span& span);
  void leave_span(const format::Span& span);
  void text(format::TextKind kind, std::string_view words, std::size_t offset);
  void footnote_reference(std::string_view label, std::size_t offset);

  // Links to records in the order of the text, each with the sentence it stands in. For when the
  // plain text is complete.
  std::vector<OutgoingLink> outgoing(std::string_view plain) const;

 private:
  struct OpenLink {
    bool written = false;      // <a> stands in the page
    bool record_link = false;  // [[…]]
    ComposedLink link;
    Place place;           // as it was written
    std::size_t html = 0;  // where its words begin
    std::size_t plain = 0;
  };
  struct RecordLinkPlace {
    RecordRef target;
    int year = 0;
    std::size_t begin = 0;  // in the plain text
    std::size_t end = 0;
    SourceSpan span;
  };

  void write_tag(format::SpanKind kind, bool opens);
  bool is_approximation() const;
  void enter_link(const format::Span& span);
  void enter_record_link(const format::Span& span);
  void write_opening(const ComposedLink& link, std::string_view css_class, std::string_view title);
  void leave_link();
  void tell_observer(const OpenLink& link) const;
  void enter_picture(const format::Span& span);
  void leave_picture();
  void check_references(std::string_view words, std::size_t offset);
  bool in_written_link() const { return !links_.empty() && links_.back().written; }
  Place place_of(const format::Span& span) const;
  Place record_place_of(const format::Span& span) const;

  const ComposeContext& context_;
  RecordRef from_;
  ComposeParts parts_;
  bool running_ = true;
  bool in_note_ = false;
  std::vector<OpenLink> links_;
  std::vector<bool> approximations_;  // of each strikethrough that is open
  std::size_t picture_depth_ = 0;
  const Asset* picture_ = nullptr;
  std::string alt_;
  std::string caption_;
  std::size_t last_offset_ = 0;  // behind the words last seen, in what is being read
  std::vector<RecordLinkPlace> places_;
};

}  // namespace kyyeu::compose
