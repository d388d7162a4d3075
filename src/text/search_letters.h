// The letters that search tells apart, each with what is left of it without its tone and without
// its marks. One table for the index and, written into it, for the engine in the browser, so that
// the two cannot disagree (docs/formats/search-index.md, 4).
#pragma once

#include <cstdint>
#include <span>

namespace kyyeu::text {

struct SearchLetter {
  char32_t letter = 0;    // 0: what was asked for is no letter
  char32_t quality = 0;   // lower case, without its tone: ộ is ô
  char32_t plain = 0;     // lower case, without marks: ộ is o, đ ð ɖ are d, ß is s
  std::uint8_t tone = 0;  // 0–5: none, huyền, sắc, hỏi, ngã, nặng
};

// The letters of U+0041–02AF and U+1E00–1EFF, in order.
std::span<const SearchLetter> search_letters();

// Any code point's. Letters beyond the table are their own lower case; what is no letter has
// `letter` 0. Digits are none.
SearchLetter search_letter(char32_t code_point);

}  // namespace kyyeu::text
