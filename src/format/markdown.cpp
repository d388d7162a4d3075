#include "format/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "format/entities.h"
#include "format/hidden_syntax.h"
#include "format/inline_marks.h"
#include "format/inline_weaver.h"
#include "format/markdown_bounds.h"
#include "format/table_rules.h"
#include "text/utf8.h"

namespace kyyeu::format {
namespace {

constexpr std::size_t kMaxBytes = 64U * 1024 * 1024;

// Attributes and cells that md4c may send for each byte of the text, and what is free. References
// repeat their address, and a short row of a table is filled up with empty cells.
constexpr std::size_t kMaxPerByte = 4;
constexpr std::size_t kFree = 64U * 1024;

// Wikilinks and bare addresses are found without md4c: see inline_marks.h.
constexpr unsigned kFlags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML;

// What the callbacks return to md4c. Only what is negative ends the parsing at once.
enum Stop : int { kGoOn = 0, kTooDeep = -2, kTooLarge = -3, kThrown = -4 };

template <typename Detail>
const Detail& as(const void* detail) {
  return *static_cast<const Detail*>(detail);
}

class Adapter {
 public:
  // md4c reads `parsed`, which is `text` with some syntax hidden and the rules of tables widened.
  Adapter(std::string_view text, std::string_view parsed, const std::vector<Insertion>& insertions,
          InlineWeaver& weaver)
      : text_(text),
        parsed_(parsed),
        insertions_(insertions),
        limit_(text.size() * kMaxPerByte + kFree),
        weaver_(weaver) {}

  MarkdownOutcome run();

 private:
  // A string of md4c's with escapes and entities resolved. Points into the text or into `buffer`.
  struct Attribute {
    std::string_view words;
    std::size_t offset = kNoOffset;
  };

  // md4c is C: nothing may be thrown through it.
  template <typename Body>
  int guarded(const Body& body) {
    try {
      body();
    } catch (...) {
      thrown_ = std::current_exception();
      return kThrown;
    }
    if (depth_ > kMaxMarkdownDepth || weaver_.open_spans() > kMaxMarkdownDepth) return kTooDeep;
    return sent_ > limit_ ? kTooLarge : kGoOn;
  }

  MD_PARSER callbacks() const;
  void block(MD_BLOCKTYPE type, const void* detail, bool enters);
  void span(MD_SPANTYPE type, const void* detail, bool enters);
  void text(MD_TEXTTYPE type, const char* words, std::size_t size);

  Block block_of(MD_BLOCKTYPE type, const void* detail);
  Span span_of(MD_SPANTYPE type, const void* detail);
  void set_link(Span& span, const MD_ATTRIBUTE& target, const MD_ATTRIBUTE& title);
  Attribute resolve(const MD_ATTRIBUTE& attribute, std::string& buffer);

  // Where a string that md4c gives out stands in text_; kNoOffset for one of its own.
  struct Place {
    std::size_t begin = kNoOffset;
    std::size_t end = kNoOffset;
  };
  Place place_of(const char* words, std::size_t size) const {
    const std::less<> before;
    const char* const begin = parsed_.data();
    if (before(words, begin) || !before(words, begin + parsed_.size())) return {};
    const auto offset = static_cast<std::size_t>(words - begin);
    return {source_offset(insertions_, offset), source_offset(insertions_, offset + size)};
  }

  std::string_view text_;
  std::string_view parsed_;
  const std::vector<Insertion>& insertions_;
  std::size_t limit_;
  std::size_t sent_ = 0;  // bytes of attributes, and cells
  std::size_t depth_ = 0;
  InlineWeaver& weaver_;
  std::exception_ptr thrown_;
  std::string target_buffer_;
  std::string title_buffer_;
};

Adapter::Attribute Adapter::resolve(const MD_ATTRIBUTE& attribute, std::string& buffer) {
  if (attribute.size == 0) return {};
  sent_ += attribute.size;
  const Place place = place_of(attribute.text, attribute.size);
  const bool plain =
      attribute.substr_types[0] == MD_TEXT_NORMAL && attribute.substr_offsets[1] == attribute.size;
  if (plain && place.begin != kNoOffset) {
    return {text_.substr(place.begin, place.end - place.begin), place.begin};
  }
  buffer.clear();
  for (std::size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
    const std::size_t begin = attribute.substr_offsets[i];
    const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
    const auto entity =
        attribute.substr_types[i] == MD_TEXT_ENTITY ? decode_entity(part) : std::nullopt;
    if (entity) {
      text::append_utf8(buffer, *entity);
    } else {
      buffer += part;
    }
  }
  unhide(buffer);
  return {buffer, kNoOffset};
}

// By MD_BLOCKTYPE; documents and raw HTML do not reach us.
constexpr std::array kBlockKinds = {
    BlockKind::kParagraph,   BlockKind::kQuote,    BlockKind::kBulletList,
    BlockKind::kOrderedList, BlockKind::kListItem, BlockKind::kRule,
    BlockKind::kHeading,     BlockKind::kCode,     BlockKind::kParagraph,
    BlockKind::kParagraph,   BlockKind::kTable,    BlockKind::kTableHead,
    BlockKind::kTableBody,   BlockKind::kTableRow, BlockKind::kTableHeaderCell,
    BlockKind::kTableCell};
static_assert(MD_BLOCK_TD + 1 == kBlockKinds.size());

SpanKind kind_of(MD_SPANTYPE type) {
  constexpr std::array kKinds = {SpanKind::kEmphasis, SpanKind::kStrong, SpanKind::kLink,
                                 SpanKind::kImage,    SpanKind::kCode,   SpanKind::kStrikethrough};
  static_assert(MD_SPAN_EM == 0 && MD_SPAN_DEL + 1 == kKinds.size());
  return kKinds.at(type);
}

Alignment alignment_of(MD_ALIGN align) {
  switch (align) {
    case MD_ALIGN_LEFT:
      return Alignment::kLeft;
    case MD_ALIGN_CENTER:
      return Alignment::kCentre;
    case MD_ALIGN_RIGHT:
      return Alignment::kRight;
    case MD_ALIGN_DEFAULT:
      break;
  }
  return Alignment::kNone;
}

Block Adapter::block_of(MD_BLOCKTYPE type, const void* detail) {
  Block block;
  block.kind = kBlockKinds.at(type);
  if (block.kind == BlockKind::kBulletList) {
    block.tight = as<MD_BLOCK_UL_DETAIL>(detail).is_tight != 0;
  } else if (block.kind == BlockKind::kOrderedList) {
    block.tight = as<MD_BLOCK_OL_DETAIL>(detail).is_tight != 0;
    block.start = as<MD_BLOCK_OL_DETAIL>(detail).start;
  } else if (block.kind == BlockKind::kHeading) {
    block.level = static_cast<std::uint8_t>(as<MD_BLOCK_H_DETAIL>(detail).level);
  } else if (block.kind == BlockKind::kTable) {
    block.columns = as<MD_BLOCK_TABLE_DETAIL>(detail).col_count;
  } else if (block.kind == BlockKind::kTableHeaderCell || block.kind == BlockKind::kTableCell) {
    block.alignment = alignment_of(as<MD_BLOCK_TD_DETAIL>(detail).align);
  } else if (block.kind == BlockKind::kCode) {
    const Attribute info = resolve(as<MD_BLOCK_CODE_DETAIL>(detail).info, target_buffer_);
    block.fenced = as<MD_BLOCK_CODE_DETAIL>(detail).fence_char != 0;
    block.info = info.words;
    block.info_offset = info.offset;
    block.language = info.words.substr(0, info.words.find_first_of(" \t"));
  }
  return block;
}

void Adapter::set_link(Span& span, const MD_ATTRIBUTE& target, const MD_ATTRIBUTE& title) {
  const Attribute resolved = resolve(target, target_buffer_);
  span.target = resolved.words;
  span.target_offset = resolved.offset;
  span.title = resolve(title, title_buffer_).words;
}

Span Adapter::span_of(MD_SPANTYPE type, const void* detail) {
  Span span;
  span.kind = kind_of(type);
  if (span.kind == SpanKind::kLink) {
    set_link(span, as<MD_SPAN_A_DETAIL>(detail).href, as<MD_SPAN_A_DETAIL>(detail).title);
  } else if (span.kind == SpanKind::kImage) {
    set_link(span, as<MD_SPAN_IMG_DETAIL>(detail).src, as<MD_SPAN_IMG_DETAIL>(detail).title);
  }
  return span;
}

void Adapter::block(MD_BLOCKTYPE type, const void* detail, bool enters) {
  if (type == MD_BLOCK_DOC) return;
  depth_ += enters ? 1 : std::size_t(-1);
  if (type == MD_BLOCK_TD) ++sent_;
  const Block block = block_of(type, detail);
  enters ? weaver_.enter_block(block) : weaver_.leave_block(block);
}

void Adapter::span(MD_SPANTYPE type, const void* detail, bool enters) {
  enters ? weaver_.enter_span(span_of(type, detail)) : weaver_.leave_span(kind_of(type));
}

void Adapter::text(MD_TEXTTYPE type, const char* words, std::size_t size) {
  const Place place = place_of(words, size);
  const bool in_source = place.begin != kNoOffset;
  if (type == MD_TEXT_BR) return weaver_.made(TextKind::kHardBreak, "\n");
  if (type == MD_TEXT_SOFTBR) return weaver_.made(TextKind::kSoftBreak, "\n");
  if (type == MD_TEXT_CODE) {
    if (in_source) return weaver_.code(place.begin, place.end);
    return weaver_.made(TextKind::kCode, {words, size});
  }
  const auto c = type == MD_TEXT_ENTITY ? decode_entity({words, size}) : std::nullopt;
  if (c && in_source) {
    std::string character;
    text::append_utf8(character, *c);
    return weaver_.made_words(character, place.begin, place.end);
  }
  if (in_source) return weaver_.words(place.begin, place.end);
  weaver_.made(TextKind::kWords, {words, size});
}

MD_PARSER Adapter::callbacks() const {
  MD_PARSER parser{};
  parser.flags = kFlags;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
    auto& adapter = *static_cast<Adapter*>(self);
    return adapter.guarded([&] { adapter.block(type, detail, true); });
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
    auto& adapter = *static_cast<Adapter*>(self);
    return adapter.guarded([&] { adapter.block(type, detail, false); });
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
    auto& adapter = *static_cast<Adapter*>(self);
    return adapter.guarded([&] { adapter.span(type, detail, true); });
  };
  parser.leave_span = [](MD_SPANTYPE type, void* detail, void* self) {
    auto& adapter = *static_cast<Adapter*>(self);
    return adapter.guarded([&] { adapter.span(type, detail, false); });
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* words, MD_SIZE size, void* self) {
    auto& adapter = *static_cast<Adapter*>(self);
    return adapter.guarded([&] { adapter.text(type, words, size); });
  };
  return parser;
}

MarkdownOutcome Adapter::run() {
  const MD_PARSER parser = callbacks();
  const int stop = md_parse(parsed_.data(), static_cast<MD_SIZE>(parsed_.size()), &parser, this);
  if (thrown_) std::rethrow_exception(thrown_);
  if (stop == kTooDeep) return MarkdownOutcome::kTooDeep;
  return stop == kGoOn ? MarkdownOutcome::kComplete : MarkdownOutcome::kTooLarge;
}

}  // namespace

MarkdownOutcome parse_markdown(std::string_view text, std::span<const FootnoteDefinition> footnotes,
                               MarkdownSink& sink) {
  if (text.size() > kMaxBytes) return MarkdownOutcome::kTooLarge;
  const std::vector<InlineMark> marks = find_inline_marks(text, footnotes);
  std::optional<std::string> changed = hide_syntax(text, marks);
  const std::vector<Insertion> insertions = find_narrow_rules(text);
  if (!insertions.empty()) changed = widen(changed ? *changed : text, insertions);
  const std::string_view parsed = changed ? *changed : text;
  const MarkdownOutcome bounds = check_bounds(parsed);
  if (bounds != MarkdownOutcome::kComplete) return bounds;
  InlineWeaver weaver(text, marks, sink);
  return Adapter(text, parsed, insertions, weaver).run();
}

}  // namespace kyyeu::format
