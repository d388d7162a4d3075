#include "format/source_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "text/encoding_guess.h"
#include "text/legacy_encoding.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace kyyeu::format {
namespace {

constexpr std::size_t kCountingStep = 1024;

// What kinds of bytes a file holds, or-ed over all of them.
enum ByteClass : unsigned char { kPlain = 0, kReturn = 1, kControl = 2, kNotAscii = 4, kC2 = 8 };

constexpr std::array<unsigned char, 256> kByteClasses = [] {
  std::array<unsigned char, 256> table{};
  for (std::size_t byte = 0; byte < 0x20; ++byte)
    table[byte] = kControl;
  for (std::size_t byte = 0x80; byte < 0x100; ++byte)
    table[byte] = kNotAscii;
  table['\t'] = table['\n'] = kPlain;
  table['\r'] = kReturn;
  table[0x7F] = kControl;
  table[0xC2] = kNotAscii | kC2;  // U+0080 … U+009F, control characters too, begin with it
  return table;
}();

unsigned char classes_of(std::string_view bytes) {
  unsigned char classes = 0;
  for (const char byte : bytes)
    classes |= kByteClasses[static_cast<unsigned char>(byte)];
  return classes;
}

void unify_line_ends(std::string& text) {
  std::size_t out = 0;
  for (std::size_t in = 0; in < text.size(); ++in) {
    if (text[in] != '\r') {
      text[out++] = text[in];
      continue;
    }
    text[out++] = '\n';
    if (in + 1 < text.size() && text[in + 1] == '\n') ++in;
  }
  text.resize(out);
}

SourceSpan one_character(std::string_view text, std::size_t offset, FileId file) {
  SourceSpan span = LineIndex(text, file).span(offset, offset);
  span.length = 1;
  return span;
}

// Takes the byte order mark off and makes UTF-16 UTF-8. false after a finding.
bool settle_encoding(std::string& bytes, FileId file, Diagnostics& findings) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  const bool little_endian = bytes.starts_with("\xFF\xFE");
  if (!little_endian && !bytes.starts_with("\xFE\xFF")) return true;
  text::Decoded converted =
      text::decode(bytes, little_endian ? text::Encoding::kUtf16Le : text::Encoding::kUtf16Be);
  bytes = std::move(converted.text);
  if (!converted.first_undefined) return true;
  unify_line_ends(bytes);
  findings.add(Finding::error("KY101.utf16", one_character(bytes, bytes.size(), file)));
  return false;
}

std::optional<std::size_t> first_control(std::string_view text) {
  std::size_t pos = 0;
  while (pos < text.size()) {
    const std::size_t begin = pos;
    const char32_t c = text::decode_next(text, pos);
    if (text::is_control(c) && c != '\r') return begin;
  }
  return std::nullopt;
}

// The path as a word of a command.
std::string as_word(std::string_view path) {
  if (path.empty()) return "…";
  const bool plain = path.find_first_of(" \t'&;()$`*?[]<>|#!") == std::string_view::npos;
  return plain ? std::string(path) : "\"" + std::string(path) + "\"";
}

// The hint names the encoding that the bytes seem to be in and the command that converts them. The
// finding keeps its own where no encoding fits.
Finding with_encoding(Finding finding, std::string_view bytes, std::string_view path) {
  const text::EncodingGuess guess = text::guess_encoding(bytes);
  std::string names;
  std::string codes;
  for (const text::Encoding encoding : guess.candidates) {
    names.append(names.empty() ? "" : ", ").append(text::name_of(encoding));
    codes.append(codes.empty() ? "" : "|").append(text::code_of(encoding));
  }
  if (guess.candidates.size() > 1) {
    return std::move(finding).with_hint("legacy-encoding-tie", {names, as_word(path), codes});
  }
  if (guess.is_certain() && guess.candidates.front() != text::Encoding::kUtf8) {
    return std::move(finding).with_hint("legacy-encoding", {names, as_word(path)});
  }
  return finding;
}

// Whether the text, whose line ends are LF, is UTF-8 without control characters; else a finding.
bool is_clean(std::string_view text, unsigned char classes, FileId file, std::string_view path,
              Diagnostics& findings) {
  std::size_t valid_end = text.size();
  if (classes & kNotAscii) valid_end = text::first_invalid_utf8(text).value_or(text.size());
  if (classes & (kControl | kC2)) {
    const auto control = first_control(text.substr(0, valid_end));
    if (control) {
      std::size_t pos = *control;
      const auto c = static_cast<std::uint32_t>(text::decode_next(text, pos));
      Finding finding = Finding::error("KY101.control", one_character(text, *control, file),
                                       {fmt::format("U+{:04X}", c)});
      findings.add(with_encoding(std::move(finding), text, path));
      return false;
    }
  }
  if (valid_end == text.size()) return true;
  const auto byte = static_cast<unsigned char>(text[valid_end]);
  Finding finding =
      Finding::error("KY101", one_character(text, valid_end, file), {fmt::format("0x{:02X}", byte)})
          .with_hint("save-as-utf-8");
  findings.add(with_encoding(std::move(finding), text, path));
  return false;
}

std::size_t count_code_points(std::string_view bytes) {
  return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  }));
}

// The first combining mark of Vietnamese (U+0300 … U+0323) in a text that has letters with two
// marks in one character (U+1EA0 … U+1EFF) as well: two programs have written it.
std::optional<std::size_t> first_mixed_mark(std::string_view text) {
  if (text.find("\xE1\xBA") == text.npos && text.find("\xE1\xBB") == text.npos) return {};
  for (std::size_t at = text.find('\xCC'); at != text.npos; at = text.find('\xCC', at + 1)) {
    if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) <= 0xA3) return at;
  }
  return {};
}

void report_mixed_forms(std::string_view text, FileId file, Diagnostics& findings) {
  const auto mark = first_mixed_mark(text);
  if (mark) findings.add(Finding::warning("KY611.nfd", one_character(text, *mark, file)));
}

}  // namespace

std::optional<SourceText> decode_source(std::string bytes, FileId file, Diagnostics& findings,
                                        std::string_view path) {
  if (!settle_encoding(bytes, file, findings)) return std::nullopt;
  const unsigned char classes = classes_of(bytes);
  if (classes & kReturn) unify_line_ends(bytes);
  if (!is_clean(bytes, classes, file, path, findings)) return std::nullopt;
  if ((classes & kNotAscii) && !text::is_nfc(bytes)) {
    report_mixed_forms(bytes, file, findings);
    bytes = text::to_nfc(bytes);
  }
  return SourceText{std::move(bytes)};
}

LineIndex::LineIndex(std::string_view text, FileId file, std::uint32_t first_line)
    : text_(text), file_(file), first_line_(first_line) {
  line_starts_.push_back(0);
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;
       end = text.find('\n', end + 1)) {
    line_starts_.push_back(end + 1);
  }
  std::size_t count = 0;
  for (std::size_t pos = 0; pos <= text.size(); pos += kCountingStep) {
    code_points_.push_back(count);
    count += count_code_points(text.substr(pos, kCountingStep));
  }
}

std::size_t LineIndex::line_number(std::size_t offset) const {
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(after - line_starts_.begin()) - 1;
}

std::size_t LineIndex::code_points_before(std::size_t offset) const {
  const std::size_t step = offset / kCountingStep;
  const std::size_t begin = step * kCountingStep;
  return code_points_[step] + count_code_points(text_.substr(begin, offset - begin));
}

std::uint32_t LineIndex::line(std::size_t offset) const {
  return first_line_ + static_cast<std::uint32_t>(line_number(std::min(offset, text_.size())));
}

SourceSpan LineIndex::span(std::size_t begin, std::size_t end) const {
  begin = std::min(begin, text_.size());
  const std::size_t number = line_number(begin);
  const std::size_t line_begin = line_starts_[number];
  const std::size_t line_end =
      number + 1 < line_starts_.size() ? line_starts_[number + 1] - 1 : text_.size();
  end = std::clamp(end, begin, std::max(begin, line_end));
  const std::size_t before = code_points_before(begin);
  SourceSpan span;
  span.file = file_;
  span.line = first_line_ + static_cast<std::uint32_t>(number);
  span.column = static_cast<std::uint32_t>(before - code_points_before(line_begin)) + 1;
  span.length = static_cast<std::uint32_t>(code_points_before(end) - before);
  return span;
}

}  // namespace kyyeu::format
