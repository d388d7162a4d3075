// A MarkdownSink that writes the events down, so that a test can state them in one line.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "format/footnotes.h"
#include "format/markdown.h"

namespace kyyeu::format {

// <p>, <b>, <a href>: as HTML would have it; <w target> is a wikilink, {^x} a footnote reference,
// "/" a soft and "//" a hard break. Checks on the way that calls nest and that offsets hold.
class MarkdownEvents final : public MarkdownSink {
 public:
  explicit MarkdownEvents(std::string_view source) : source_(source) {}

  void enter_block(const Block& block) override {
    open_.push_back(name(block));
    out_ += '<' + name(block) + details(block) + '>';
  }
  void leave_block(const Block& block) override { leave(name(block)); }

  void enter_span(const Span& span) override {
    open_.push_back(name(span));
    out_ += '<' + name(span) + details(span) + '>';
  }
  void leave_span(const Span& span) override { leave(name(span)); }

  void text(TextKind kind, std::string_view words, std::size_t offset) override {
    CHECK(offset <= source_.size());
    if (kind == TextKind::kSoftBreak) {
      out_ += '/';
    } else if (kind == TextKind::kHardBreak) {
      out_ += "//";
    } else {
      if (source_.substr(offset).starts_with(words)) exact_ += words.size();
      out_ += words;
    }
  }

  void footnote_reference(std::string_view label, std::size_t offset) override {
    CHECK(source_.substr(offset).starts_with("[^" + std::string(label) + "]"));
    out_ += "{^" + std::string(label) + "}";
  }

  const std::string& out() const { return out_; }
  bool complete() const { return open_.empty(); }
  std::size_t exact_bytes() const { return exact_; }

 private:
  void leave(const std::string& closed) {
    REQUIRE_FALSE(open_.empty());
    CHECK(open_.back() == closed);
    open_.pop_back();
    out_ += "</" + closed + '>';
  }

  static std::string name(const Block& block) {
    switch (block.kind) {
      case BlockKind::kQuote:
        return "quote";
      case BlockKind::kBulletList:
        return "ul";
      case BlockKind::kOrderedList:
        return "ol";
      case BlockKind::kListItem:
        return "li";
      case BlockKind::kRule:
        return "hr";
      case BlockKind::kHeading:
        return "h" + std::to_string(block.level);
      case BlockKind::kCode:
        return "pre";
      case BlockKind::kParagraph:
        return "p";
      case BlockKind::kTable:
        return "table";
      case BlockKind::kTableHead:
        return "thead";
      case BlockKind::kTableBody:
        return "tbody";
      case BlockKind::kTableRow:
        return "tr";
      case BlockKind::kTableHeaderCell:
        return "th";
      case BlockKind::kTableCell:
        return "td";
    }
    return "?";
  }

  static std::string name(const Span& span) {
    switch (span.kind) {
      case SpanKind::kEmphasis:
        return "i";
      case SpanKind::kStrong:
        return "b";
      case SpanKind::kStrikethrough:
        return "s";
      case SpanKind::kCode:
        return "code";
      case SpanKind::kLink:
        return "a";
      case SpanKind::kImage:
        return "img";
      case SpanKind::kWikilink:
        return "w";
    }
    return "?";
  }

  static std::string details(const Block& block) {
    std::string words;
    if (block.kind == BlockKind::kCode && block.fenced) words += " fenced";
    if (!block.info.empty()) {
      words += " " + std::string(block.language) + "|" + std::string(block.info);
    }
    if (block.kind == BlockKind::kOrderedList) words += " " + std::to_string(block.start);
    if (block.tight) words += " tight";
    if (block.kind == BlockKind::kTable) words += " " + std::to_string(block.columns);
    if (block.alignment == Alignment::kLeft) words += " left";
    if (block.alignment == Alignment::kCentre) words += " centre";
    if (block.alignment == Alignment::kRight) words += " right";
    return words;
  }

  std::string details(const Span& span) const {
    std::string words;
    if (!span.target.empty()) words += " " + std::string(span.target);
    if (!span.title.empty()) words += " '" + std::string(span.title) + "'";
    if (span.kind == SpanKind::kWikilink && !span.has_words) words += " -";
    const bool is_link = span.kind == SpanKind::kLink || span.kind == SpanKind::kImage;
    if (is_link && span.target_offset != kNoOffset) {
      const std::string_view there = source_.substr(span.target_offset);
      const bool completed = span.target.starts_with("http://www.") ||
                             span.target.starts_with("mailto:") ||  // a bare address
                             there.find_first_of("&\\") < span.target.size();
      CHECK((completed || there.starts_with(span.target)));
    }
    return words;
  }

  std::string_view source_;
  std::string out_;
  std::vector<std::string> open_;
  std::size_t exact_ = 0;
};

// The events of a whole document, footnotes lifted out.
inline std::string markdown_events(std::string_view text) {
  const MarkdownSource source = lift_footnotes(text);
  MarkdownEvents events(source.text);
  CHECK(parse_markdown(source.text, source.footnotes, events) == MarkdownOutcome::kComplete);
  CHECK(events.complete());
  return events.out();
}

}  // namespace kyyeu::format
