// BodyComposer: one record's Markdown, in one pass, to its Body.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "compose/body_writer.h"
#include "compose/compose_context.h"
#include "compose/data_blocks.h"
#include "compose/figures.h"
#include "compose/footnotes.h"
#include "compose/heading_ids.h"
#include "compose/inline_composer.h"
#include "compose/link_rewriter.h"
#include "compose/record_links.h"
#include "compose/table_writer.h"
#include "compose/text_source.h"
#include "format/footnotes.h"
#include "format/markdown.h"

namespace kyyeu::compose {

// Made for one text, used once, by one thread.
class BodyComposer : public format::MarkdownSink {
 public:
  // Refers to `markdown` and writes to `body`, which must be empty.
  BodyComposer(const ComposeContext& context, RecordRef from, const MarkdownText& markdown,
               Body& body);

  // Composes the text and gives back the links into pages, which remain to be checked. Of a text
  // that is too deep or too large (KY102.markdown-…) the body stays empty.
  std::vector<FragmentLink> compose();

  void enter_block(const format::Block& block) override;
  void leave_block(const format::Block& block) override;
  void enter_span(const format::Span& span) override;
  void leave_span(const format::Span& span) override;
  void text(format::TextKind kind, std::string_view words, std::size_t offset) override;
  void footnote_reference(std::string_view label, std::size_t offset) override;

 private:
  bool compose_text();
  bool compose_notes();
  bool succeeded(format::MarkdownOutcome outcome);
  void report_unused_notes();
  void enter_list(const format::Block& block);
  void leave_paragraph();
  void enter_heading();
  void leave_heading(const format::Block& block);
  void enter_code(const format::Block& block);
  void leave_code();

  const ComposeContext& context_;
  RecordRef from_;
  Body& body_;
  TextSource source_;
  format::MarkdownSource lifted_;
  BodyWriter writer_;
  LinkRewriter rewriter_;
  RecordLinks records_;
  Figures figures_;
  Footnotes footnotes_;
  InlineComposer inline_;
  TableWriter tables_;
  DataBlockReader data_;
  HeadingIds ids_;
  HeadingLevels levels_;
  bool in_note_ = false;
  BodyWriter::Mark block_start_;   // of the paragraph or heading being written
  std::size_t content_start_ = 0;  // in the HTML, behind its opening tag
};

}  // namespace kyyeu::compose
