// Raw deflate (RFC 1951), without the head and sum of zlib or gzip.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::format {

// Compressed as far as zlib can. The same bytes for the same input with one release of zlib.
std::string deflate(std::string_view bytes);

// What deflate() was given; nothing when `bytes` are no deflate stream, have something behind it,
// or hold more than `limit` bytes.
std::optional<std::string> inflate(std::string_view bytes, std::size_t limit);

}  // namespace kyyeu::format
