// The rule under a table's head may have one dash a column in GitHub's Markdown; md4c 0.4.8 wants
// three, so short ones are widened in what it reads. Not for other modules.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::format {

// `length` dashes that stand before text[offset] in the widened text.
struct Insertion {
  std::size_t offset = 0;   // in the text
  std::size_t widened = 0;  // in the widened text
  std::size_t length = 0;
};

// In order; empty for a text without tables. A line that only looks like a rule is named too, which
// does no harm: what md4c gives out is looked up in the text.
std::vector<Insertion> find_narrow_rules(std::string_view text);

std::string widen(std::string_view text, const std::vector<Insertion>& insertions);

// Where an offset into the widened text lies in the text.
std::size_t source_offset(const std::vector<Insertion>& insertions, std::size_t widened);

}  // namespace kyyeu::format
