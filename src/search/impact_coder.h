// Impacts of a list as bits: the more documents a word stands in, the less it decides between them,
// and the coarser its impacts are kept (docs/formats/search-index.md, 6).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/bit_stream.h"

namespace kyyeu::search {

inline constexpr std::uint8_t kMaxImpact = 7;

// Levels of a list of `count` documents of `documents`: 2, 4 or 8.
unsigned impact_levels(std::size_t count, std::uint32_t documents);
// The level of an impact, and what a level is read as.
unsigned level_of(std::uint8_t impact, unsigned levels);
std::uint8_t impact_of(unsigned level, unsigned levels);

void write_impacts(BitWriter& writer, std::span<const std::uint8_t> impacts,
                   std::uint32_t documents);
// As many as `impacts` has room for.
void read_impacts(BitReader& reader, std::span<std::uint8_t> impacts, std::uint32_t documents);

}  // namespace kyyeu::search
