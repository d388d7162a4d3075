// UTF-16 with a byte order mark, as Notepad's "Unicode" saves it.
#pragma once

#include <string>
#include <string_view>

#include "text/utf8.h"

namespace kyyeu::test {

// Takes characters of the Basic Multilingual Plane only.
inline std::string to_utf16(std::string_view utf8, bool big_endian) {
  std::string out;
  const auto unit = [&](char32_t value) {
    const char high = static_cast<char>(value >> 8U & 0xFFU);
    const char low = static_cast<char>(value & 0xFFU);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  };
  unit(0xFEFF);
  for (std::size_t at = 0; at < utf8.size();)
    unit(text::decode_next(utf8, at));
  return out;
}

}  // namespace kyyeu::test
