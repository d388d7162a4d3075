// Syllables: Vietnamese text as the words that names are compared by. One pass, nothing allocated.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/syllable_memo.h"

namespace kyyeu::text {

// What stands between a syllable and the one before it. Invisible characters are nothing.
enum class Gap : std::uint8_t {
  kSpace,       // white space alone
  kDash,        // a hyphen or dash with spaces around
  kTightDash,   // a hyphen or dash alone
  kSlash,       // alone
  kWideSlash,   // with spaces around
  kDot,         // a stop, with or without a space after it
  kComma,       // the same of a comma
  kApostrophe,  // alone
  kOther,       // anything else; the start of the text
};

// A run of letters and digits. Two spellings of one syllable have the same `exact` value: case, the
// place of the tone (hoà, hòa), i and y as the only vowel behind h k l m s t (kỹ, kĩ), and zeros
// before a number do not count. `folded` does not count marks either.
struct Syllable : SyllableLetters {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Gap before = Gap::kOther;
};

struct LetterTables;

// The syllables of a text, one after the other. Refers to the text.
class SyllableReader {
 public:
  // Offsets count from the start of `nfc`, plus `offset`. A memo makes reading quicker.
  explicit SyllableReader(std::string_view nfc, std::size_t offset = 0,
                          SyllableMemo* memo = nullptr);

  // Sets every member of `out`; false, and `out` as it was, where the text has no more.
  bool next(Syllable& out);

 private:
  bool next_known(Syllable& out);
  // What the letters from `begin` say of `out`; gives back where they end.
  std::size_t read_letters(std::size_t begin, SyllableLetters& out) const;
  std::size_t recall_letters(std::size_t begin, SyllableLetters& out);

  const LetterTables& tables_;
  std::string_view nfc_;
  std::size_t offset_;
  SyllableMemo* memo_;
  std::size_t position_ = 0;
  bool is_first_ = true;
};

std::vector<Syllable> syllables_of(std::string_view nfc);

// Of a text that is one syllable, such as "tế".
Syllable syllable_of(std::string_view nfc);

}  // namespace kyyeu::text
