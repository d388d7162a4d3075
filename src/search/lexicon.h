// Lexicon: the words that one worker has met, each read only once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/string_table.h"

namespace kyyeu::search {

using WordId = std::uint32_t;

// A word as it stands in a text: which word it is, and what makes dates and numerals out of it.
struct WrittenWord {
  WordId word = 0;
  std::uint8_t roman = 0;        // II is 2; 0 for what is no Roman numeral
  bool roman_by_itself = false;  // it is one wherever it stands
  std::uint8_t digits = 0;       // of a number of digits alone
  std::uint16_t number = 0;      // where that has at most four digits
};

// The part of a key or variant that counts: code points, the tone not among them.
inline constexpr std::size_t kLongestWord = 40;

// Whether the word has no tone: numbers, dates, numbers of documents.
bool has_digit(std::string_view word);
// What `variant` is shortened to beside its key: "" where all tokens of the key have tone 0.
std::string_view short_variant(std::string_view key, std::string_view variant);

// Belongs to one thread.
class Lexicon {
 public:
  // A run of letters, or a number with its dots and comma, in NFC.
  WrittenWord read(std::string_view written);

  WordId add(std::string_view key, std::string_view variant);
  // Of words that are their own key and variant: numbers, dates, numbers of documents.
  WordId add_number(std::string_view number) { return add(number, number); }

  std::size_t size() const { return variants_.size(); }
  std::string_view variant(WordId word) const { return variants_[word]; }
  std::uint32_t key_id(WordId word) const { return key_of_[word]; }
  std::string_view key(WordId word) const { return keys_[key_of_[word]]; }

 private:
  WrittenWord read_letters(std::string_view written);
  WrittenWord read_number(std::string_view written);

  StringTable written_;
  std::vector<WrittenWord> read_;  // by the numbers of written_
  StringTable variants_;
  std::vector<std::uint32_t> key_of_;
  StringTable keys_;
};

}  // namespace kyyeu::search
