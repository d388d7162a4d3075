// How far apart two spellings are, and which known word somebody may have meant.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kyyeu::text {

// The least number of code points to insert, remove, replace, or swap with their neighbour (optimal
// string alignment) that turns `a` into `b`; limit + 1 when it takes more than `limit`, which is
// found out in O(length · limit).
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// Index of the candidate that was probably meant by `word`: compared without case and marks, ties
// broken by the spelling itself, then by order. nullopt when even the nearest differs in more than
// about a third of the word.
std::optional<std::size_t> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates);

}  // namespace kyyeu::text
