#include "compose/inline_composer.h"

#include <algorithm>
#include <utility>

#include "compose/sentences.h"
#include "compose/text_observer.h"
#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

using format::SpanKind;
using format::TextKind;

constexpr std::size_t kSentenceLength = 240;  // code points

std::string_view tag(SpanKind kind) {
  switch (kind) {
    case SpanKind::kEmphasis:
      return "em>";
    case SpanKind::kStrong:
      return "strong>";
    case SpanKind::kStrikethrough:
      return "del>";
    case SpanKind::kCode:
      return "code>";
    default:
      return {};
  }
}

}  // namespace

void InlineComposer::enter_span(const format::Span& span) {
  if (span.kind == SpanKind::kImage && picture_depth_++ == 0) return enter_picture(span);
  if (picture_depth_ > 0) return;
  parts_.figures.mix();
  if (span.kind == SpanKind::kLink) return enter_link(span);
  if (span.kind == SpanKind::kWikilink) return enter_record_link(span);
  if (span.kind == SpanKind::kStrikethrough) approximations_.push_back(is_approximation());
  write_tag(span.kind, true);
}

void InlineComposer::leave_span(const format::Span& span) {
  if (span.kind == SpanKind::kImage && --picture_depth_ == 0) return leave_picture();
  if (picture_depth_ > 0) return;
  if (span.kind == SpanKind::kLink || span.kind == SpanKind::kWikilink) return leave_link();
  write_tag(span.kind, false);
  if (span.kind == SpanKind::kStrikethrough) approximations_.pop_back();
}

void InlineComposer::write_tag(SpanKind kind, bool opens) {
  if (kind == SpanKind::kStrikethrough && approximations_.back()) {
    const std::size_t source = parts_.source.offset(last_offset_);
    parts_.writer.words("~", source, running_ && links_.empty());
    ++last_offset_;
    return;
  }
  parts_.writer.markup(opens ? "<" : "</");
  parts_.writer.markup(tag(kind));
}

// Whether the strikethrough that begins here is written with single tildes: "5~10 và 20~30" means
// two ranges of numbers, and nobody who writes them knows that it could mean anything else.
bool InlineComposer::is_approximation() const {
  const std::string_view source = parts_.source.text();
  std::size_t at = source.find('~', parts_.source.offset(last_offset_));
  while (at != std::string_view::npos) {
    const std::size_t end = std::min(source.find_first_not_of('~', at), source.size());
    // A longer run fences code.
    if (end - at <= 2) return end - at == 1;
    at = source.find('~', end);
  }
  return false;
}

// Where an address stands that the parser could not place, because it is given elsewhere or holds
// escapes: at the bracket that begins the link.
Place InlineComposer::place_of(const format::Span& span) const {
  if (span.target_offset != format::kNoOffset) {
    return {parts_.source.offset(span.target_offset), span.target.size()};
  }
  const std::size_t from = parts_.source.offset(last_offset_);
  const std::size_t bracket = parts_.source.text().find('[', from);
  return {bracket == std::string_view::npos ? from : bracket, 1};
}

// From the [[ to the end of the target.
Place InlineComposer::record_place_of(const format::Span& span) const {
  const Place target = place_of(span);
  const std::size_t brackets = parts_.source.text().rfind("[[", target.begin);
  if (span.target_offset == format::kNoOffset || brackets == std::string_view::npos) return target;
  return {brackets, target.begin + target.length - brackets};
}

void InlineComposer::write_opening(const ComposedLink& link, std::string_view css_class,
                                   std::string_view title) {
  BodyWriter& writer = parts_.writer;
  writer.markup("<a");
  if (!css_class.empty()) writer.attribute("class", css_class);
  writer.attribute("href", link.href);
  if (link.external) writer.attribute("rel", "external noopener");
  if (!title.empty()) writer.attribute("title", title);
  writer.markup(">");
}

void InlineComposer::enter_link(const format::Span& span) {
  OpenLink open;
  // HTML knows no links within links: inside one, an address stays text.
  const bool nested = in_written_link();
  if (!nested) {
    if (auto link = parts_.rewriter.link(span.target, place_of(span))) {
      open.link = std::move(*link);
      open.written = !open.link.href.empty();
    }
  }
  open.place = place_of(span);
  if (open.written) write_opening(open.link, open.link.external ? "external" : "", span.title);
  open.html = parts_.writer.mark().html;
  open.plain = parts_.writer.next_plain();
  links_.push_back(std::move(open));
}

void InlineComposer::enter_record_link(const format::Span& span) {
  OpenLink open;
  open.record_link = true;
  const bool nested = in_written_link();
  if (auto link = parts_.records.link(span.target, record_place_of(span))) {
    open.link = std::move(*link);
    open.written = !nested && !open.link.href.empty();
  }
  open.place = record_place_of(span);
  if (open.written) write_opening(open.link, "record-link", {});
  open.html = parts_.writer.mark().html;
  open.plain = parts_.writer.next_plain();
  const std::string_view name = open.link.name.empty() ? span.target : open.link.name;
  if (!span.has_words) parts_.writer.words(name, 0, false);
  links_.push_back(std::move(open));
}

void InlineComposer::leave_link() {
  const OpenLink open = std::move(links_.back());
  links_.pop_back();
  if (context_.options.observer != nullptr) tell_observer(open);
  if (!open.written) return;
  if (parts_.writer.html_is_at(open.html)) parts_.writer.words(open.link.name, 0, false);
  parts_.writer.markup("</a>");
  const bool to_itself = open.link.target == from_ && open.link.year == 0;
  if (!open.link.target || to_itself) return;
  // Places of other links are not asked for, and finding them counts lines.
  const bool cites = open.link.target.kind == RecordKind::kDocument;
  places_.push_back({open.link.target, open.link.year, open.plain, parts_.writer.mark().plain,
                     cites ? parts_.source.span(open.place) : SourceSpan()});
}

void InlineComposer::tell_observer(const OpenLink& open) const {
  if (!open.link.target && open.link.href.empty()) return;  // has a finding
  WrittenLink link;
  link.record_link = open.record_link;
  link.external = open.link.external;
  link.href = open.link.href;
  link.target = open.link.target;
  link.year = open.link.year;
  link.span = parts_.source.span(open.place);
  const bool no_words = parts_.writer.html_is_at(open.html);
  link.words = no_words ? std::string_view(open.link.name) : parts_.writer.plain_from(open.plain);
  context_.options.observer->link(link);
}

void InlineComposer::enter_picture(const format::Span& span) {
  alt_.clear();
  caption_ = span.title;
  picture_ = parts_.rewriter.picture(span.target, place_of(span));
}

void InlineComposer::leave_picture() {
  if (picture_ == nullptr) return;
  parts_.figures.add({parts_.rewriter.relative_file(picture_->url), alt_, caption_, picture_->width,
                      picture_->height});
}

void InlineComposer::text(TextKind kind, std::string_view words, std::size_t offset) {
  last_offset_ = offset + words.size();
  const bool is_break = kind == TextKind::kSoftBreak || kind == TextKind::kHardBreak;
  if (picture_depth_ > 0) {
    alt_ += is_break ? " " : words;
    return;
  }
  const std::size_t source = parts_.source.offset(offset);
  const bool running = running_ && links_.empty();
  if (kind == TextKind::kSoftBreak) return parts_.writer.soft_break(source, running);
  if (kind == TextKind::kHardBreak) return parts_.writer.hard_break();
  if (!text::trim(words).empty()) parts_.figures.mix();
  if (kind == TextKind::kWords) check_references(words, offset);
  parts_.writer.words(words, source, running && kind == TextKind::kWords);
}

void InlineComposer::footnote_reference(std::string_view label, std::size_t offset) {
  last_offset_ = offset + label.size() + std::string_view("[^]").size();
  parts_.figures.mix();
  if (picture_depth_ > 0) return;
  if (in_written_link()) {
    // A note in a link would be a link in a link.
    parts_.writer.words("[^" + std::string(label) + "]", parts_.source.offset(offset), false);
    return;
  }
  parts_.footnotes.write_reference(label, parts_.writer);
}

// A [^label] that is still text: it has no definition, or stands in a note.
void InlineComposer::check_references(std::string_view words, std::size_t offset) {
  for (std::size_t at = words.find("[^"); at != std::string_view::npos;
       at = words.find("[^", at + 1)) {
    const std::size_t end = words.find_first_of("[] \t", at + 2);
    if (end == std::string_view::npos || words[end] != ']' || end == at + 2) continue;
    const std::string_view label = words.substr(at + 2, end - at - 2);
    const bool nested = in_note_ && parts_.footnotes.is_defined(label);
    const Place place{parts_.source.offset(offset + at), end + 1 - at};
    context_.diagnostics.add(
        Finding::warning(nested ? "KY611.footnote-nested" : "KY611.footnote-missing",
                         parts_.source.span(place), {std::string(label)}));
  }
}

std::vector<OutgoingLink> InlineComposer::outgoing(std::string_view plain) const {
  std::vector<OutgoingLink> links;
  links.reserve(places_.size());
  for (const RecordLinkPlace& place : places_) {
    links.push_back({place.target, place.year, false,
                     sentence_around(plain, place.begin, place.end, kSentenceLength), place.span});
  }
  return links;
}

}  // namespace kyyeu::compose
