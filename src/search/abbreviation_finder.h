// AbbreviationFinder: abbreviations in a row of words, and the words that they stand for.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "search/abbreviation_list.h"
#include "search/lexicon.h"

namespace kyyeu::search {

// Belongs to the tokenizer whose lexicon it is given.
class AbbreviationFinder {
 public:
  void add(std::vector<WordId> written, std::vector<WordId> words);
  // Once, when all are added.
  void finish(const Lexicon& lexicon);

  // Adds to `aliases` for each abbreviation among `words` what it stands for, for each row of
  // words that has one the abbreviation. Words are compared by their keys.
  void find(std::span<const WordId> words, const Lexicon& lexicon,
            std::vector<WordId>& aliases) const;

 private:
  struct Row {
    std::vector<std::uint32_t> keys;
    std::vector<WordId> aliases;
  };
  void add_row(const std::vector<WordId>& words, std::vector<WordId> aliases,
               const Lexicon& lexicon);

  std::vector<std::pair<std::vector<WordId>, std::vector<WordId>>> added_;
  std::vector<Row> rows_;
  // The rows that begin with a key, by the key's number. Keys of abbreviations come first in a
  // lexicon, so this stays short.
  std::vector<std::vector<std::uint32_t>> starts_;
};

}  // namespace kyyeu::search
