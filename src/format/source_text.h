// SourceText: a text file as every parser here expects it, and LineIndex, which turns an offset
// into the line and column that an editor shows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source_span.h"

namespace kyyeu::format {

// Valid UTF-8 in NFC; lines end in LF alone; no byte order mark, no control character but tab and
// LF. All lines are those of the file, so line numbers hold; columns are those of the NFC text.
struct SourceText {
  std::string text;
};

// Takes the bytes of a file. UTF-16 is converted where a byte order mark says so (Notepad's
// "Unicode"). nullopt after one KY101 finding at the first fault: bytes that are not UTF-8 (message
// "KY101", {0} = the byte as 0xF4), a control character ("KY101.control", {0} = U+0000), or UTF-16
// cut short or with half a pair ("KY101.utf16"). Hints of the first two: "legacy-encoding" ({0} =
// the encoding that it seems to be, {1} = `path`), "legacy-encoding-tie" ({0}, {2} = the names and
// codes of those that it may be), else for bytes that are not UTF-8 "save-as-utf-8". Clean text is
// not copied.
// KY611.nfd where composed and decomposed letters stand side by side.
std::optional<SourceText> decode_source(std::string bytes, FileId file, Diagnostics& findings,
                                        std::string_view path = {});

// Lines and columns of a text that outlives it. A look-up costs a binary search and counting at
// most 1 KiB, however long the lines are. Immutable, so thread-safe.
class LineIndex {
 public:
  // `first_line` is the number of the text's first line in its file.
  LineIndex(std::string_view text, FileId file, std::uint32_t first_line = 1);

  // The span of text[begin, end). A span that crosses lines ends with its first one, since a caret
  // line shows one line. Offsets beyond the text mean its end.
  SourceSpan span(std::size_t begin, std::size_t end) const;
  std::uint32_t line(std::size_t offset) const;

 private:
  std::size_t line_number(std::size_t offset) const;
  std::size_t code_points_before(std::size_t offset) const;

  std::string_view text_;
  FileId file_;
  std::uint32_t first_line_;
  std::vector<std::size_t> line_starts_;
  std::vector<std::size_t> code_points_;  // before each multiple of 1 KiB
};

}  // namespace kyyeu::format
