// TextFeatures: what the text of an article is compared by, which is its syllables without marks
// and its pairs of neighbouring ones with no sign between them. A pair says what a syllable alone
// does not: "thi đua" is one word to a reader.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/article.h"
#include "relate/word_reader.h"

namespace kyyeu::relate {

// A hash of the syllable or pair. Two of them meet in one key about once in four thousand million.
using FeatureKey = std::uint32_t;

struct Feature {
  FeatureKey key = 0;
  float count = 0;  // how often it stands in the text; once in the title counts more
};

// Belongs to one thread.
class FeatureReader {
 public:
  // An article is read no further than `words`, title and summary first, and never further than
  // kMostWords: a book among the articles costs no more than a long article.
  explicit FeatureReader(std::size_t words = kMostWords)
      : words_read_(std::min(words, kMostWords)) {}

  // The features of title, summary and text, each once. Valid until the next call.
  std::span<const Feature> read(const Article& article);

 private:
  struct Slot {
    FeatureKey key = 0;  // 0: free
    std::uint32_t place = 0;
  };

  void read_part(std::string_view text, float worth);
  void add_word(const WrittenWord& word, float worth);
  void add(FeatureKey key, float worth);
  void grow();

  static constexpr std::size_t kMostWords = 2000;

  std::size_t words_read_;
  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::vector<Feature> features_;
  std::size_t words_left_ = 0;
  std::uint32_t before_ = 0;  // the syllable that the next one makes a pair with; 0: none
  WordReader words_;
};

// The parts of an article that are read, with what one occurrence in them counts.
struct TextPart {
  std::string_view text;
  float worth = 1;
};
std::vector<TextPart> text_parts(const Article& article);

// Of a pair of WrittenWord::syllables; that of a syllable is its own hash.
FeatureKey key_of_pair(std::uint32_t first, std::uint32_t second);

}  // namespace kyyeu::relate
