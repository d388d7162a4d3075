// Tokens as text, for the tests of search.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/tokenizer.h"

namespace kyyeu::search {

// "huu/hưu4 lung/lung4": keys and variants.
inline std::string spelled(const Tokenizer& tokenizer, const std::vector<WordId>& words) {
  std::string out;
  for (const WordId word : words) {
    if (!out.empty()) out += ' ';
    out.append(tokenizer.lexicon().key(word)).append("|");
    out.append(tokenizer.lexicon().variant(word));
  }
  return out;
}

inline std::string keys(const Tokenizer& tokenizer, const std::vector<WordId>& words) {
  std::string out;
  for (const WordId word : words) {
    if (!out.empty()) out += ' ';
    out.append(tokenizer.lexicon().key(word));
  }
  return out;
}

}  // namespace kyyeu::search
