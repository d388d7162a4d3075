// Names and texts as the steps that a NameAutomaton walks: syllables, with abbreviations written
// out.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "link/hash_table.h"
#include "model/furniture.h"
#include "text/syllables.h"

namespace kyyeu::link {

// A syllable of a text, or one of those that an abbreviation in it stands for. All steps of one
// abbreviation have its place in the text.
struct Step : text::Syllable {
  bool abbreviated = false;  // stands for more than is written
  bool with_stop = false;    // of an abbreviation, written with its stop: "H."
  bool inner = false;        // not the first step of its word
  bool unfinished = false;   // not the last one
};

// How many steps of a word for the grade of a place (tỉnh, huyện, quận, thị xã, thành phố) begin
// at `at`; 0 where none does.
std::size_t grade_length(const std::vector<Step>& steps, std::size_t at);

// Thread-safe once it is built.
class StepReader {
 public:
  // `terms` may add abbreviations to the built-in ones, or overrule them.
  explicit StepReader(const Terms& terms);

  // Appends the steps of `nfc`, whose offsets are counted from `offset`. A memo, which one thread
  // may use for all of its texts, makes that quicker.
  void append(std::string_view nfc, std::size_t offset, std::vector<Step>& out,
              text::SyllableMemo* memo = nullptr) const;
  std::vector<Step> read(std::string_view nfc) const;

 private:
  struct Expansion {
    std::vector<text::Syllable> syllables;
    bool needs_stop = false;
  };
  void add(std::string_view word, std::string_view words);
  // The steps of `word`, which is an abbreviation.
  static void append_expansion(const Expansion& expansion, const text::Syllable& word, bool stop,
                               std::vector<Step>& out);

  static constexpr unsigned kBits = 12;
  static std::size_t bit(std::uint64_t folded) { return folded >> (64 - kBits); }

  std::bitset<std::size_t{1} << kBits> may_be_;  // folded syllables of by_word_, and a few more
  HashTable by_word_;                            // folded syllable → index into expansions_
  std::vector<Expansion> expansions_;
};

}  // namespace kyyeu::link
