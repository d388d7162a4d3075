#include "format/inline_weaver.h"

#include <algorithm>

namespace kyyeu::format {
namespace {

bool is_link(SpanKind kind) { return kind == SpanKind::kLink || kind == SpanKind::kImage; }

Span span_of_kind(SpanKind kind) {
  Span span;
  span.kind = kind;
  return span;
}

Span wikilink_span(const InlineMark& mark) {
  Span span;
  span.kind = SpanKind::kWikilink;
  span.target = mark.target;
  span.target_offset = mark.begin + 2;
  span.has_words = mark.words_begin < mark.words_end;
  return span;
}

}  // namespace

// The words of a tight list's item have no paragraph around them: they end where a block begins.
void InlineWeaver::enter_block(const Block& block) {
  end_inlines();
  sink_.enter_block(block);
}

void InlineWeaver::leave_block(const Block& block) {
  end_inlines();
  sink_.leave_block(block);
}

void InlineWeaver::end_inlines() {
  while (!open_.empty())
    close_last_span();
  close_wikilink();
  skip_until_ = 0;
}

void InlineWeaver::enter_span(const Span& span) {
  // A link within a wikilink would be a link in a link.
  const bool hidden = is_link(span.kind) && (wikilink_ != nullptr || last_offset_ < skip_until_);
  open_.push_back({span.kind, !hidden});
  if (hidden) return;
  if (is_link(span.kind)) ++links_;
  sink_.enter_span(span);
}

void InlineWeaver::leave_span(SpanKind kind) {
  const auto same = std::find_if(open_.rbegin(), open_.rend(),
                                 [&](const OpenSpan& span) { return span.kind == kind; });
  if (same == open_.rend()) return;
  const auto depth = static_cast<std::size_t>(open_.rend() - same);
  while (open_.size() >= depth)
    close_last_span();
}

void InlineWeaver::close_last_span() {
  const OpenSpan last = open_.back();
  // The wikilink began inside this span, so it ends there too.
  if (wikilink_ != nullptr && open_.size() == wikilink_depth_) close_wikilink();
  open_.pop_back();
  if (last.forwarded) {
    if (is_link(last.kind)) --links_;
    sink_.leave_span(span_of_kind(last.kind));
  }
  if (wikilink_ends_) end_wikilink();
}

void InlineWeaver::words(std::size_t begin, std::size_t end) {
  last_offset_ = end;
  begin = std::max(begin, skip_until_);
  while (begin < end) {
    if (wikilink_ != nullptr && !wikilink_ends_ && wikilink_->words_end < end) {
      pass(begin, std::max(begin, wikilink_->words_end));
      skip_until_ = wikilink_->end;
      end_wikilink();
      begin = std::max(begin, skip_until_);
      continue;
    }
    const InlineMark* mark = mark_before(begin, end);
    if (mark == nullptr) return pass(begin, end);
    pass(begin, mark->begin);
    open(*mark);
    begin = skip_until_;
  }
}

void InlineWeaver::code(std::size_t begin, std::size_t end) {
  last_offset_ = end;
  sink_.text(TextKind::kCode, text_.substr(begin, end - begin), begin);
}

void InlineWeaver::made_words(std::string_view words, std::size_t begin, std::size_t end) {
  last_offset_ = end;
  if (begin >= skip_until_) sink_.text(TextKind::kWords, words, begin);
}

void InlineWeaver::made(TextKind kind, std::string_view words) {
  if (kind == TextKind::kCode || last_offset_ >= skip_until_) {
    sink_.text(kind, words, last_offset_);
  }
}

void InlineWeaver::pass(std::size_t begin, std::size_t end) {
  if (begin < end) sink_.text(TextKind::kWords, text_.substr(begin, end - begin), begin);
}

// The next mark that begins in text[begin, end) and counts there.
const InlineMark* InlineWeaver::mark_before(std::size_t begin, std::size_t end) {
  while (next_mark_ < marks_.size() && marks_[next_mark_].begin < begin)
    ++next_mark_;
  if (links_ > 0 || wikilink_ != nullptr) return nullptr;
  if (next_mark_ == marks_.size() || marks_[next_mark_].begin >= end) return nullptr;
  return &marks_[next_mark_++];
}

void InlineWeaver::open(const InlineMark& mark) {
  skip_until_ = mark.end;
  if (mark.kind == MarkKind::kFootnote) return sink_.footnote_reference(mark.target, mark.begin);
  if (mark.kind == MarkKind::kAddress) {
    Span link = span_of_kind(SpanKind::kLink);
    link.target = mark.target;
    link.target_offset = mark.begin;
    sink_.enter_span(link);
    sink_.text(TextKind::kWords, link.target.substr(mark.scheme), mark.begin);
    return sink_.leave_span(link);
  }
  const Span span = wikilink_span(mark);
  sink_.enter_span(span);
  if (!span.has_words) return sink_.leave_span(span);
  wikilink_ = &mark;
  wikilink_depth_ = open_.size();
  skip_until_ = mark.words_begin;
}

void InlineWeaver::end_wikilink() {
  wikilink_ends_ = true;
  if (open_.size() <= wikilink_depth_) close_wikilink();
}

void InlineWeaver::close_wikilink() {
  if (wikilink_ == nullptr) return;
  sink_.leave_span(wikilink_span(*wikilink_));
  wikilink_ = nullptr;
  wikilink_ends_ = false;
}

}  // namespace kyyeu::format
