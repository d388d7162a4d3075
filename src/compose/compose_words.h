// Filling the numbers into the words of a page.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kyyeu::compose {

// `words` with its {0}, where it has one, replaced by `number`.
inline std::string with_number(std::string_view words, std::size_t number) {
  constexpr std::string_view kPlace = "{0}";
  std::string filled(words);
  if (const std::size_t at = filled.find(kPlace); at != std::string::npos) {
    filled.replace(at, kPlace.size(), std::to_string(number));
  }
  return filled;
}

}  // namespace kyyeu::compose
