// Unicode normalisation form C. macOS file names and some web pages hold Vietnamese in decomposed
// form, which looks the same and compares unequal.
#pragma once

#include <string>
#include <string_view>

namespace kyyeu::text {

// Precomposed Vietnamese takes a quick path that never asks ICU.
bool is_nfc(std::string_view text);

std::string to_nfc(std::string_view text);

}  // namespace kyyeu::text
