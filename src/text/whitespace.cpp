#include "text/whitespace.h"

#include <array>
#include <cstddef>

#include "text/utf8.h"

namespace kyyeu::text {
namespace {

// By byte: whether white space may begin with it.
constexpr std::array<bool, 256> kMayBeSpace = [] {
  std::array<bool, 256> table{};
  for (const unsigned lead : {9U, 10U, 11U, 12U, 13U, 32U, 0xC2U, 0xE1U, 0xE2U, 0xE3U})
    table[lead] = true;
  return table;
}();

// Start of the code point that ends before `end`.
std::size_t previous(std::string_view text, std::size_t end) {
  do {
    --end;
  } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80);
  return end;
}

// Length in bytes of the white space at `pos`, 0 if there is none. Only four bytes above ASCII
// begin one; one of them, 0xE1, begins half of the Vietnamese letters too, but has a space only
// with 0x9A behind it.
std::size_t space_length(std::string_view text, std::size_t pos) {
  const auto lead = static_cast<unsigned char>(text[pos]);
  if (!kMayBeSpace[lead]) return 0;
  if (lead == 0xE1 && pos + 1 < text.size() && text[pos + 1] != '\x9A') return 0;
  std::size_t next = pos;
  return is_space(decode_next(text, next)) ? next - pos : 0;
}

}  // namespace

bool is_space(char32_t c) {
  if (c < 0x80) {
    return c == U' ' || (c >= U'\t' && c <= U'\r');
  }
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

std::string_view trim(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t next = begin;
    if (!is_space(decode_next(text, next))) {
      break;
    }
    begin = next;
  }
  std::size_t end = text.size();
  while (end > begin) {
    const std::size_t start = previous(text, end);
    std::size_t pos = start;
    if (!is_space(decode_next(text, pos))) {
      break;
    }
    end = start;
  }
  return text.substr(begin, end - begin);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t end = text.find(separator); end != std::string_view::npos;
       end = text.find(separator, begin)) {
    pieces.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

std::string squeeze_spaces(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t run = 0;  // words with one space each between them, to be copied as they are
  const auto copy_run_to = [&](std::size_t end) {
    if (end == run) return;
    if (!out.empty()) out += ' ';
    out += text.substr(run, end - run);
  };
  for (std::size_t pos = 0; pos < text.size();) {
    const bool may_be = kMayBeSpace[static_cast<unsigned char>(text[pos])];
    const std::size_t gap = may_be ? space_length(text, pos) : 0;
    if (gap == 0) {
      ++pos;
      continue;
    }
    const std::size_t begin = pos;
    pos += gap;
    while (pos < text.size() && space_length(text, pos) != 0)
      pos += space_length(text, pos);
    const bool one_space = text[begin] == ' ' && pos == begin + 1;
    if (one_space && begin != run && pos != text.size()) continue;
    copy_run_to(begin);
    run = pos;
  }
  copy_run_to(text.size());
  return out;
}

std::string clean_line(std::string_view line) {
  std::string out;
  out.reserve(line.size());
  for (std::size_t pos = 0; pos < line.size();) {
    const std::size_t start = pos;
    if (!is_invisible(decode_next(line, pos))) {
      out += line.substr(start, pos - start);
    }
  }
  return std::string(trim(out));
}

}  // namespace kyyeu::text
