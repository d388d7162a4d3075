// Markdown (CommonMark 0.30 with tables, strikethrough and bare links) as a stream of events, read
// in one pass. Raw HTML is text. [[target|words]] and footnotes are part of the language.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "format/footnotes.h"

namespace kyyeu::format {

inline constexpr std::size_t kNoOffset = static_cast<std::size_t>(-1);

enum class BlockKind : std::uint8_t {
  kQuote,
  kBulletList,
  kOrderedList,
  kListItem,
  kRule,
  kHeading,
  kCode,
  kParagraph,
  kTable,
  kTableHead,
  kTableBody,
  kTableRow,
  kTableHeaderCell,
  kTableCell,
};

enum class SpanKind : std::uint8_t {
  kEmphasis,
  kStrong,
  kStrikethrough,
  kCode,
  kLink,
  kImage,  // what stands inside is its alternative text, and may hold spans
  kWikilink,
};

enum class TextKind : std::uint8_t {
  kWords,      // running text; entities are already characters
  kCode,       // in a code block or code span; a block's lines end in LF
  kSoftBreak,  // the line ends in the source, not in what is read; the view is "\n"
  kHardBreak,  // <br>
};

enum class Alignment : std::uint8_t { kNone, kLeft, kCentre, kRight };

// Which members count depends on `kind`. Views live as long as the call.
struct Block {
  BlockKind kind = BlockKind::kParagraph;
  std::uint8_t level = 0;     // kHeading: 1 … 6
  bool tight = false;         // lists: items without paragraphs
  std::uint32_t start = 1;    // kOrderedList
  bool fenced = false;        // kCode: fenced, not indented
  std::string_view info;      // kCode: all words after the fence
  std::string_view language;  // kCode: the first of them
  std::size_t info_offset = kNoOffset;
  std::uint32_t columns = 0;               // kTable
  Alignment alignment = Alignment::kNone;  // cells
};

// Views live as long as the call.
struct Span {
  SpanKind kind = SpanKind::kEmphasis;
  // kLink and kImage: the address, kWikilink: what stands before '|', trimmed. Escapes and entities
  // are resolved, percent signs are as written.
  std::string_view target;
  std::string_view title;  // kLink, kImage
  // Where the target stands in the source, of a bare address (www.x.vn) its words; kNoOffset for a
  // link by reference ([words][label]) and one with escapes in it: use the offset of the words.
  std::size_t target_offset = kNoOffset;
  bool has_words = true;  // kWikilink: false for [[target]], inside which nothing comes
};

// Receives the document in order. Enter and leave calls nest properly; a block is left with the
// values it was entered with, a span with its kind alone. The text of a block lies between its
// enter and leave. Offsets are bytes into the text that was given to parse_markdown().
class MarkdownSink {
 public:
  virtual ~MarkdownSink() = default;
  virtual void enter_block(const Block& block) = 0;
  virtual void leave_block(const Block& block) = 0;
  virtual void enter_span(const Span& span) = 0;
  virtual void leave_span(const Span& span) = 0;
  // `words` is in UTF-8 and lives as long as the call. `offset` is exact for what stands in the
  // source as it is, and the nearest place before it for what the parser made.
  virtual void text(TextKind kind, std::string_view words, std::size_t offset) = 0;
  // [^label] in running text, where the label has a definition; the place of its '['.
  virtual void footnote_reference(std::string_view label, std::size_t offset) = 0;
};

enum class MarkdownOutcome : std::uint8_t {
  kComplete,
  // The text would cost out of proportion to its size, which only hostile text does; the sink has
  // seen a part, with blocks left open. Report "KY102.markdown-depth" or "KY102.markdown-size".
  kTooDeep,   // blocks or spans nested more than kMaxMarkdownDepth deep
  kTooLarge,  // more than 64 MiB, or references and empty table cells that multiply it
};

inline constexpr std::size_t kMaxMarkdownDepth = 64;

// `text` is checked text (source_text.h). `footnotes` are those of the same document
// (lift_footnotes); each label counts once. Time and memory grow with the size of the text.
MarkdownOutcome parse_markdown(std::string_view text, std::span<const FootnoteDefinition> footnotes,
                               MarkdownSink& sink);

}  // namespace kyyeu::format
