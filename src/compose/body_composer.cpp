#include "compose/body_composer.h"

#include <string>
#include <utility>

#include "compose/excerpt.h"
#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

using format::BlockKind;
using format::MarkdownOutcome;

constexpr std::size_t kExcerptLength = 300;  // code points: what the longest use, a feed, takes

}  // namespace

BodyComposer::BodyComposer(const ComposeContext& context, RecordRef from,
                           const MarkdownText& markdown, Body& body)
    : context_(context),
      from_(from),
      body_(body),
      source_(markdown),
      lifted_(format::lift_footnotes(markdown.text)),
      writer_(body),
      rewriter_(context, from, source_),
      records_(context, from, source_, rewriter_),
      figures_(writer_),
      footnotes_(lifted_.footnotes, context.options.words),
      inline_(context, from, {source_, writer_, rewriter_, records_, figures_, footnotes_}),
      tables_(writer_, context.options.words),
      data_(context, from, source_, records_),
      ids_(context.options.reserved_ids, context.options.reserved_prefixes) {
  body.html.reserve(markdown.text.size() + markdown.text.size() / 2);
  body.plain.reserve(markdown.text.size());
}

std::vector<FragmentLink> BodyComposer::compose() {
  if (!compose_text() || !compose_notes()) {
    body_ = Body();
    return {};
  }
  report_unused_notes();
  body_.links = inline_.outgoing(body_.plain);
  body_.excerpt = excerpt(body_.plain, kExcerptLength);
  if (context_.options.mentions != nullptr) {
    context_.options.mentions->link(from_, writer_.runs(), body_, context_.diagnostics);
  }
  body_.outside = std::move(rewriter_.outside());
  body_.files = std::move(rewriter_.files());
  return std::move(rewriter_.fragments());
}

bool BodyComposer::compose_text() {
  return succeeded(format::parse_markdown(lifted_.text, lifted_.footnotes, *this));
}

// Notes stand at the end, each read as a text of its own.
bool BodyComposer::compose_notes() {
  const auto& notes = footnotes_.numbered();
  if (notes.empty()) return true;
  in_note_ = true;
  inline_.set_in_note(true);
  footnotes_.open_section(writer_);
  bool good = true;
  for (std::size_t i = 0; good && i < notes.size(); ++i) {
    source_.enter_note(notes[i]);
    footnotes_.open_note(i + 1, writer_);
    good = succeeded(format::parse_markdown(notes[i]->text, {}, *this));
    footnotes_.close_note(i + 1, writer_);
  }
  source_.enter_note(nullptr);
  footnotes_.close_section(writer_);
  return good;
}

bool BodyComposer::succeeded(MarkdownOutcome outcome) {
  if (outcome == MarkdownOutcome::kComplete) return true;
  const bool deep = outcome == MarkdownOutcome::kTooDeep;
  context_.diagnostics.add(Finding::error(deep ? "KY102.markdown-depth" : "KY102.markdown-size",
                                          source_.span({source_.offset(0), 0})));
  return false;
}

void BodyComposer::report_unused_notes() {
  for (const format::FootnoteDefinition* note : footnotes_.unused()) {
    const Place label{note->offset, note->label.size() + std::string_view("[^]").size()};
    context_.diagnostics.add(
        Finding::warning("KY611.footnote", source_.span(label), {note->label}));
  }
}

void BodyComposer::enter_block(const format::Block& block) {
  switch (block.kind) {
    case BlockKind::kQuote:
      return writer_.markup("<blockquote>\n");
    case BlockKind::kBulletList:
    case BlockKind::kOrderedList:
      return enter_list(block);
    case BlockKind::kListItem:
      writer_.new_line();
      inline_.set_running(!in_note_);  // a tight item's words stand in no paragraph
      return writer_.markup("<li>");
    case BlockKind::kRule:
      return writer_.markup("<hr>\n");
    case BlockKind::kHeading:
      return enter_heading();
    case BlockKind::kCode:
      return enter_code(block);
    case BlockKind::kParagraph:
      writer_.new_line();
      inline_.set_running(!in_note_);
      figures_.open_paragraph();
      block_start_ = writer_.mark();
      writer_.markup("<p>");
      content_start_ = writer_.mark().html;
      return;
    default:
      inline_.set_running(!in_note_ && block.kind == BlockKind::kTableCell);
      return tables_.enter(block);
  }
}

void BodyComposer::leave_block(const format::Block& block) {
  switch (block.kind) {
    case BlockKind::kQuote:
      return writer_.markup("</blockquote>\n");
    case BlockKind::kBulletList:
      return writer_.markup("</ul>\n");
    case BlockKind::kOrderedList:
      return writer_.markup("</ol>\n");
    case BlockKind::kListItem:
      writer_.new_line();
      return writer_.markup("</li>\n");
    case BlockKind::kRule:
      return;
    case BlockKind::kHeading:
      return leave_heading(block);
    case BlockKind::kCode:
      return leave_code();
    case BlockKind::kParagraph:
      return leave_paragraph();
    default:
      return tables_.leave(block);
  }
}

void BodyComposer::enter_list(const format::Block& block) {
  writer_.new_line();
  if (block.kind == BlockKind::kBulletList) return writer_.markup("<ul>\n");
  writer_.markup("<ol");
  if (block.start != 1) writer_.attribute("start", std::to_string(block.start));
  writer_.markup(">\n");
}

void BodyComposer::leave_paragraph() {
  if (figures_.close_paragraph()) return writer_.new_line();
  if (text::trim(std::string_view(body_.html).substr(content_start_)).empty()) {
    writer_.rewind(block_start_);  // its pictures have findings
  } else {
    writer_.markup("</p>\n");
  }
  writer_.new_line();
}

void BodyComposer::enter_heading() {
  writer_.new_line();
  inline_.set_running(false);
  block_start_ = writer_.mark();
}

// The id comes from the text, so the opening tag is put in front of it when it is known.
void BodyComposer::leave_heading(const format::Block& block) {
  const std::string_view plain = text::trim(writer_.plain_since(block_start_));
  writer_.new_line();
  if (writer_.html_is_at(block_start_.html)) return;
  if (plain.empty() || in_note_) {
    // Nothing to read, such as a picture without words; and a note has no parts.
    writer_.insert_html(block_start_.html, "<p>");
    return writer_.markup("</p>\n");
  }
  Heading heading{levels_.next(block.level), ids_.take(plain), std::string(plain)};
  const std::string level = std::to_string(heading.level);
  writer_.insert_html(block_start_.html, "<h" + level + " id=\"" + heading.id + "\">");
  writer_.markup("</h" + level + ">\n");
  body_.headings.push_back(std::move(heading));
}

void BodyComposer::enter_code(const format::Block& block) {
  writer_.new_line();
  const auto kind = block.fenced ? data_block_kind(block.language) : std::nullopt;
  if (kind) {
    const std::size_t offset = block.info_offset == format::kNoOffset ? 0 : block.info_offset;
    return data_.open(*kind, block.info, source_.offset(offset));
  }
  writer_.markup("<pre><code");
  if (!block.language.empty()) {
    writer_.attribute("class", "language-" + std::string(block.language));
  }
  writer_.markup(">");
}

void BodyComposer::leave_code() {
  if (!data_.is_open()) {
    writer_.markup("</code></pre>\n");
    return writer_.end_code();
  }
  if (auto block = data_.close()) {
    block->offset = body_.html.size();
    body_.blocks.push_back(std::move(*block));
  }
}

void BodyComposer::enter_span(const format::Span& span) { inline_.enter_span(span); }

void BodyComposer::leave_span(const format::Span& span) { inline_.leave_span(span); }

void BodyComposer::text(format::TextKind kind, std::string_view words, std::size_t offset) {
  if (data_.is_open()) return data_.add(words, source_.offset(offset));
  inline_.text(kind, words, offset);
}

void BodyComposer::footnote_reference(std::string_view label, std::size_t offset) {
  inline_.footnote_reference(label, offset);
}

}  // namespace kyyeu::compose
