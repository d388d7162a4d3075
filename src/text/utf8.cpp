#include "text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace kyyeu::text {
namespace {

std::uint8_t byte_at(std::string_view text, std::size_t pos) {
  return static_cast<std::uint8_t>(text[pos]);
}

// Bounds of the second byte, which is where overlong forms, surrogates and code points beyond
// U+10FFFF show (Unicode, table 3-7).
struct Lead {
  std::size_t length = 0;  // 0: no sequence begins with this byte
  std::uint8_t low = 0x80;
  std::uint8_t high = 0xBF;
};

constexpr Lead lead_of(std::uint8_t byte) {
  if (byte < 0x80) {
    return {1};
  }
  if (byte < 0xC2 || byte > 0xF4) {
    return {0};
  }
  switch (byte) {
    case 0xE0:
      return {3, 0xA0, 0xBF};
    case 0xED:
      return {3, 0x80, 0x9F};
    case 0xF0:
      return {4, 0x90, 0xBF};
    case 0xF4:
      return {4, 0x80, 0x8F};
    default:
      return {byte < 0xE0 ? 2U : byte < 0xF0 ? 3U : 4U};
  }
}

// Length of the well-formed sequence at `pos`, 0 if there is none.
std::size_t sequence_length(std::string_view text, std::size_t pos) {
  const Lead lead = lead_of(byte_at(text, pos));
  if (lead.length <= 1) {
    return lead.length;
  }
  if (text.size() - pos < lead.length || byte_at(text, pos + 1) < lead.low ||
      byte_at(text, pos + 1) > lead.high) {
    return 0;
  }
  for (std::size_t i = 2; i < lead.length; ++i) {
    if ((byte_at(text, pos + i) & 0xC0U) != 0x80) {
      return 0;
    }
  }
  return lead.length;
}

bool next_eight_are_ascii(std::string_view text, std::size_t pos) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, text.data() + pos, sizeof eight);
  return (eight & 0x8080808080808080U) == 0;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  std::size_t pos = 0;
  while (pos < bytes.size()) {
    if (bytes.size() - pos >= 8 && next_eight_are_ascii(bytes, pos)) {
      pos += 8;
      continue;
    }
    const std::size_t length = sequence_length(bytes, pos);
    if (length == 0) {
      return pos;
    }
    pos += length;
  }
  return std::nullopt;
}

char32_t decode_next(std::string_view text, std::size_t& pos) {
  assert(pos < text.size());
  const std::uint8_t first = byte_at(text, pos);
  const std::size_t length = sequence_length(text, pos);
  if (length <= 1) {
    ++pos;
    return length == 0 ? U'\uFFFD' : first;
  }
  char32_t code_point = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    code_point = (code_point << 6U) | (byte_at(text, pos + i) & 0x3FU);
  }
  pos += length;
  return code_point;
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto tail = [&](unsigned shift) {
    out += static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU));
  };
  if (code_point < 0x80) {
    out += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    out += static_cast<char>(0xC0U | (code_point >> 6U));
    tail(0);
  } else if (code_point < 0x10000) {
    out += static_cast<char>(0xE0U | (code_point >> 12U));
    tail(6);
    tail(0);
  } else {
    assert(code_point <= 0x10FFFF);
    out += static_cast<char>(0xF0U | (code_point >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<std::uint8_t>(c) & 0xC0U) != 0x80;
  }));
}

bool is_control(char32_t code_point) {
  if (code_point < 0x20) {
    return code_point != U'\t' && code_point != U'\n' && code_point != U'\r';
  }
  return code_point >= 0x7F && code_point < 0xA0;
}

}  // namespace kyyeu::text
