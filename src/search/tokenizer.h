// Tokenizer: text as the words that search finds it by (docs/formats/search-index.md, 4).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "search/abbreviation_finder.h"
#include "search/lexicon.h"

namespace kyyeu::search {

// What one paragraph, cell or name is found by.
struct TokenRow {
  std::vector<WordId> words;    // its tokens
  std::vector<WordId> aliases;  // dates, numbers of documents, Roman numerals, abbreviations
  std::vector<std::pair<WordId, WordId>> pairs;  // of neighbours, Roman numerals also as numbers

  void clear();
};

// A token in the text it was read from.
struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  WrittenWord read;
  bool in_document_number = false;
};

// Belongs to one thread.
class Tokenizer {
 public:
  Tokenizer() = default;
  explicit Tokenizer(std::span<const SearchAbbreviation> abbreviations);

  // Adds what stands in `line`, which is one paragraph, cell or name, to `row`.
  void read(std::string_view line, TokenRow& row);
  // The same for each line of a text.
  void read_lines(std::string_view text, TokenRow& row);

  const Lexicon& lexicon() const { return lexicon_; }

 private:
  void cut(std::string_view text);
  void add_roman(TokenRow& row);
  void add_abbreviations(std::span<const WordId> words, TokenRow& row);

  Lexicon lexicon_;
  AbbreviationFinder abbreviations_;
  AbbreviationFinder document_kinds_;  // what they stand for in the number of a document
  std::vector<Piece> pieces_;
  bool has_number_ = false;
  bool has_roman_ = false;
};

}  // namespace kyyeu::search
