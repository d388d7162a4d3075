// Sorting of whole numbers by some of their bits, in time that grows with their number alone.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace kyyeu::relate {

// Sorts values[0, count) by their bits from `low` up to, not including, `high`, DigitBits at a
// time in an even number of rounds; those that are alike there keep their order. `room` has as
// many places, and holds nothing of use afterwards.
template <unsigned DigitBits, typename Number>
void sort_by_bits(Number* values, Number* room, std::size_t count, unsigned low, unsigned high) {
  constexpr std::size_t kDigits = 1UL << DigitBits;
  for (unsigned shift = low; shift < high; shift += DigitBits) {
    const auto digit = [shift](Number value) {
      return static_cast<std::size_t>(value >> shift) & (kDigits - 1);
    };
    std::array<std::uint32_t, kDigits> places{};
    for (std::size_t i = 0; i < count; ++i)
      ++places[digit(values[i])];
    std::uint32_t next = 0;
    for (std::uint32_t& place : places)
      next += std::exchange(place, next);
    for (std::size_t i = 0; i < count; ++i)
      room[places[digit(values[i])]++] = values[i];
    std::swap(values, room);
  }
}

inline void sort_keys(std::vector<std::uint32_t>& keys) {
  constexpr unsigned kDigitBits = 8;
  constexpr unsigned kBits = 32;
  std::vector<std::uint32_t> room(keys.size());
  sort_by_bits<kDigitBits>(keys.data(), room.data(), keys.size(), 0, kBits);
}

}  // namespace kyyeu::relate
