// Reads the files of an index again, for the tests of search.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/deflate.h"
#include "search/list_coder.h"

namespace kyyeu::search {

struct Shard {
  std::string name;
  std::string stamp;
  std::string payload;
};

inline std::optional<Shard> read_script(std::string_view bytes) {
  std::u16string text;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    text += static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) |
                                  static_cast<unsigned char>(bytes[i + 1]) << 8U);
  }
  const auto ascii = [&](std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < to; ++i)
      out += static_cast<char>(text[i]);
    return out;
  };
  const std::u16string head = u"\uFEFFKY(\"";
  if (!text.starts_with(head) || !text.ends_with(u"\");\n")) return std::nullopt;
  const std::size_t name_end = text.find(u"\",\"", head.size());
  const std::size_t stamp_end = text.find(u"\",", name_end + 3);
  const std::size_t length_end = text.find(u",\"", stamp_end + 2);
  if (length_end == std::u16string::npos) return std::nullopt;
  Shard shard{ascii(head.size(), name_end), ascii(name_end + 3, stamp_end), {}};
  const std::size_t length = std::stoul(ascii(stamp_end + 2, length_end));
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (std::size_t i = length_end + 2; i + 4 < text.size(); ++i) {
    if (text[i] < 0x3400 || text[i] > 0xB3FF) return std::nullopt;
    bits = bits << 15U | (text[i] - 0x3400U);
    held += 15;
    while (held >= 8) {
      held -= 8;
      shard.payload += static_cast<char>(bits >> held);
    }
    bits &= (1U << held) - 1;
  }
  if (shard.payload.size() < length) return std::nullopt;
  shard.payload.resize(length);
  return shard;
}

// variant → list, of each key of a directory.
using Directory = std::map<std::string, std::map<std::string, std::vector<Posting>>>;

inline constexpr std::size_t kMostInflated = 1UL << 26U;

// Whether a token of the key has a tone; then a variant of nothing adds 0 to it.
inline std::string full_variant(const std::string& key, const std::string& variant) {
  if (!variant.empty()) return variant;
  std::string out;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string token = key.substr(at, end - at);
    out += (at > 0 ? " " : "") + token;
    if (token.find_first_of("0123456789") == std::string::npos) out += '0';
    at = end + 1;
  }
  return out;
}

// Adds a payload of t or b. False when it is not as the format says.
inline bool read_directory(std::string_view payload, std::uint32_t documents, ListKind kind,
                           Directory& out) {
  std::size_t at = 0;
  const std::size_t size = read_varint(payload, at);
  const auto directory = format::inflate(payload.substr(at, size), kMostInflated);
  std::size_t list = at + size;
  if (!directory) return false;
  at = 0;
  const auto bytes = [&] {
    const std::size_t length = read_varint(*directory, at);
    at += length;
    return directory->substr(at - length, length);
  };
  for (std::size_t keys = read_varint(*directory, at); keys > 0; --keys) {
    const std::string key = bytes();
    for (std::size_t variants = read_varint(*directory, at); variants > 0; --variants) {
      const std::string variant = full_variant(key, bytes());
      const std::size_t count = read_varint(*directory, at);
      const std::size_t length = read_varint(*directory, at);
      const auto read = read_list(payload.substr(list, length), count, documents, kind);
      if (!read || !out[key].emplace(variant, *read).second) return false;
      list += length;
    }
  }
  return at == directory->size() && list == payload.size();
}

}  // namespace kyyeu::search
