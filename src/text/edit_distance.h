// How far apart two spellings are, and which known word somebody may have meant.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kyyeu::text {

// The least number of code points to insert, remove, replace, or swap with their neighbour (optimal
// string alignment) that turns `a` into `b`; limit + 1 when it takes more than `limit`, which is
// found out in O(length · limit).
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

std::size_t edit_distance(std::u32string_view a, std::u32string_view b, std::size_t limit);

std::u32string to_code_points(std::string_view utf8);

// In how many steps a word of that many letters may differ from one that was meant: about a third,
// but one slip in a word of two letters too, and never all of its letters.
std::size_t nearness_limit(std::size_t letters);

// Index of the candidate that was probably meant by `word`: compared without case and marks, ties
// broken by the spelling itself, then by order. nullopt when even the nearest differs in more than
// about a third of the word.
std::optional<std::size_t> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates);

}  // namespace kyyeu::text
