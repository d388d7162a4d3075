// The abbreviations of the field (domain.md §2.6).
#pragma once

#include <span>
#include <string_view>

namespace kyyeu::link {

struct Abbreviation {
  std::string_view word;   // as name_key() leaves it: lower case, with marks, with its stop
  std::string_view words;  // what it stands for
};

std::span<const Abbreviation> built_in_abbreviations();

// What `word` stands for; "" when it is no abbreviation.
std::string_view built_in_expansion(std::string_view word);

}  // namespace kyyeu::link
