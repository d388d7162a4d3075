// Prints what each line of standard input is found by, for the comparison with the engine in the
// browser: a line "key<TAB>variant" for each token, "=key<TAB>variant" for each alias,
// "+first second" (variants) for each pair, and an empty line behind each line of input.
#include <iostream>
#include <string>

#include "search/abbreviation_list.h"
#include "search/tokenizer.h"

int main() {
  using kyyeu::search::Tokenizer;
  const auto abbreviations = kyyeu::search::search_abbreviations(kyyeu::Site());
  Tokenizer tokenizer(abbreviations);
  kyyeu::search::TokenRow row;
  for (std::string line; std::getline(std::cin, line);) {
    row.clear();
    tokenizer.read(line, row);
    const auto& lexicon = tokenizer.lexicon();
    for (const auto word : row.words)
      std::cout << lexicon.key(word) << '\t' << lexicon.variant(word) << '\n';
    for (const auto word : row.aliases)
      std::cout << '=' << lexicon.key(word) << '\t' << lexicon.variant(word) << '\n';
    for (const auto& [first, second] : row.pairs)
      std::cout << '+' << lexicon.variant(first) << ' ' << lexicon.variant(second) << '\n';
    std::cout << '\n';
  }
}
