#include "search/impact_coder.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace kyyeu::search {
namespace {

constexpr unsigned kMostLevels = kMaxImpact + 1U;
constexpr unsigned kCentreBits = 4;
constexpr unsigned kCentres = 1U << kCentreBits;

using Order = std::array<unsigned, kMostLevels>;

// Levels from the nearest to a centre to the farthest; centre c stands at c/2 + 1/4, so that no two
// are as far from it.
Order order_of(unsigned centre, unsigned levels) {
  Order order{};
  for (unsigned i = 0; i < levels; ++i)
    order[i] = i;
  const auto distance = [&](unsigned level) {
    return std::abs(4 * static_cast<int>(level) - 2 * static_cast<int>(centre) - 1);
  };
  std::sort(order.begin(), order.begin() + levels,
            [&](unsigned a, unsigned b) { return distance(a) < distance(b); });
  return order;
}

// The centre with which the list's codes are shortest.
unsigned best_centre(const std::array<std::uint64_t, kMostLevels>& counts, unsigned levels) {
  unsigned best = 0;
  std::uint64_t least = ~std::uint64_t{0};
  for (unsigned centre = 0; centre < kCentres; ++centre) {
    const Order order = order_of(centre, levels);
    std::uint64_t bits = 0;
    for (unsigned place = 0; place < levels; ++place)
      bits += counts[order[place]] * std::min(place + 1, levels - 1);
    if (bits < least) {
      least = bits;
      best = centre;
    }
  }
  return best;
}

}  // namespace

unsigned impact_levels(std::size_t count, std::uint32_t documents) {
  constexpr std::size_t kDense = 4;  // one document in four
  constexpr std::size_t kCommon = 16;
  if (count * kDense > documents) return 2;
  return count * kCommon > documents ? 4 : kMostLevels;
}

unsigned level_of(std::uint8_t impact, unsigned levels) {
  const unsigned most = std::min(impact, kMaxImpact);
  return levels == 2 ? most / 4 : levels == 4 ? (most + 1) / 2 - most / kMaxImpact : most;
}

std::uint8_t impact_of(unsigned level, unsigned levels) {
  return static_cast<std::uint8_t>(levels == 2 ? 3 + 2 * level : levels == 4 ? 2 * level : level);
}

void write_impacts(BitWriter& writer, std::span<const std::uint8_t> impacts,
                   std::uint32_t documents) {
  const unsigned levels = impact_levels(impacts.size(), documents);
  std::array<std::uint64_t, kMostLevels> counts{};
  for (const std::uint8_t impact : impacts)
    ++counts[level_of(impact, levels)];
  const unsigned centre = best_centre(counts, levels);
  writer.bits(centre, kCentreBits);
  const Order order = order_of(centre, levels);
  std::array<unsigned, kMostLevels> places{};
  for (unsigned place = 0; place < levels; ++place)
    places[order[place]] = place;
  for (const std::uint8_t impact : impacts)
    writer.unary(places[level_of(impact, levels)], levels - 1);
}

void read_impacts(BitReader& reader, std::span<std::uint8_t> impacts, std::uint32_t documents) {
  const unsigned levels = impact_levels(impacts.size(), documents);
  const Order order = order_of(reader.bits(kCentreBits), levels);
  for (std::uint8_t& impact : impacts)
    impact = impact_of(order[reader.unary(levels - 1)], levels);
}

}  // namespace kyyeu::search
