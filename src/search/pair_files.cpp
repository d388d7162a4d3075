#include "search/pair_files.h"

#include "text/utf8.h"

namespace kyyeu::search {

std::uint32_t pair_hash(std::string_view key) {
  constexpr std::uint32_t kStart = 0x811C9DC5U;
  constexpr std::uint32_t kPrime = 0x01000193U;
  constexpr char32_t kLastUnit = 0xFFFF;
  std::uint32_t hash = kStart;
  const auto take = [&](char32_t unit) {
    hash = (hash ^ static_cast<std::uint32_t>(unit)) * kPrime;
  };
  for (std::size_t at = 0; at < key.size();) {
    char32_t c = text::decode_next(key, at);
    if (c > kLastUnit) {
      c -= 0x10000;
      take(0xD800 + (c >> 10U));
      c = 0xDC00 + (c & 0x3FFU);
    }
    take(c);
  }
  return hash;
}

}  // namespace kyyeu::search
