// WordReader: the syllables of a text, for comparing texts. A language has few thousand written
// syllables; each is read letter by letter once, and looked up from then on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kyyeu::relate {

// What stands between two white spaces, signs around it among them: "khoẻ,", "(2023)".
struct WrittenWord {
  static constexpr std::size_t kMost = 2;

  std::array<std::uint32_t, kMost> syllables{};  // hashes of them without marks, never 0
  std::uint8_t count = 0;  // of one that has more, such as an address, only the first
  bool opens = false;      // a sign stands before its first syllable
  bool ends = false;       // or behind its last
};

// Belongs to one thread; the longer one is used, the more it has met.
class WordReader {
 public:
  WordReader() : known_(kKnown) {}

  // The word at `at` or behind it, of a text in NFC, and moves behind it; null where none is left.
  // Valid until the next call.
  const WrittenWord* next(std::string_view text, std::size_t& at);
  // Whether a line ended before the word of the last next().
  bool is_on_new_line() const { return new_line_; }

 private:
  static constexpr std::size_t kKnown = 8192;

  struct Known {
    std::uint64_t hash = 0;
    WrittenWord word;
  };

  std::vector<Known> known_;  // a word stands in one of two neighbours
  bool new_line_ = false;
};

}  // namespace kyyeu::relate
