// Rising numbers below a known end as bits: Rice codes of the gaps, or a bit for each number where
// that is shorter (docs/formats/search-index.md, 6).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/bit_stream.h"

namespace kyyeu::search {

void write_rising(BitWriter& writer, std::span<const std::uint32_t> numbers, std::uint32_t end);

// `count` numbers again. False when the bits end too early or name a number that is not below
// `end`.
bool read_rising(BitReader& reader, std::size_t count, std::uint32_t end,
                 std::vector<std::uint32_t>& numbers);

}  // namespace kyyeu::search
