#include "text/whitespace.h"

#include <cstddef>

#include "text/utf8.h"

namespace kyyeu::text {
namespace {

// Start of the code point that ends before `end`.
std::size_t previous(std::string_view text, std::size_t end) {
  do {
    --end;
  } while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80);
  return end;
}

// Length in bytes of the white space at `pos`, 0 if there is none. Only four bytes above ASCII
// begin one.
std::size_t space_length(std::string_view text, std::size_t pos) {
  const auto lead = static_cast<unsigned char>(text[pos]);
  if (lead < 0x80 ? lead > ' ' : lead != 0xC2 && (lead < 0xE1 || lead > 0xE3)) {
    return 0;
  }
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
  std::size_t word = 0;
  for (std::size_t pos = 0; pos <= text.size();) {
    const std::size_t gap = pos < text.size() ? space_length(text, pos) : 1;
    if (gap == 0) {
      ++pos;
      continue;
    }
    if (pos > word) {
      if (!out.empty()) {
        out += ' ';
      }
      out += text.substr(word, pos - word);
    }
    pos += gap;
    word = pos;
  }
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
