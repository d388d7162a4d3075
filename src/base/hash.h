// Hashes: xxh3 for caches and comparison, SHA-256 for what outlives us.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace kyyeu {

using Hash128 = std::array<std::uint64_t, 2>;
using Sha256 = std::array<std::uint8_t, 32>;

// XXH3-128, little-endian machine order {low, high}. Not for anything that leaves this machine.
Hash128 content_hash(std::string_view bytes);
// SHA-256 as sha256sum computes it.
Sha256 sha256(std::string_view bytes);
// 64 lower-case hexadecimal digits.
std::string to_hex(const Sha256& digest);

}  // namespace kyyeu
