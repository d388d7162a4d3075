// Syllables: Vietnamese text as the words that names are compared by. One pass, nothing allocated.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

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
struct Syllable {
  std::uint64_t folded = 0;
  std::uint64_t exact = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Gap before = Gap::kOther;
  bool capital = false;   // begins with a capital letter
  bool capitals = false;  // all of its letters, two or more, are capitals
  bool marked = false;
  bool digits = false;  // holds a digit
};

// The syllables of a text, one after the other. Refers to the text.
class SyllableReader {
 public:
  // Offsets count from the start of `nfc`, plus `offset`.
  explicit SyllableReader(std::string_view nfc, std::size_t offset = 0)
      : nfc_(nfc), offset_(offset) {}

  // Sets every member of `out`; false, and `out` as it was, where the text has no more.
  bool next(Syllable& out);

 private:
  std::string_view nfc_;
  std::size_t offset_;
  std::size_t position_ = 0;
  bool is_first_ = true;
};

std::vector<Syllable> syllables_of(std::string_view nfc);

// Of a text that is one syllable, such as "tế".
Syllable syllable_of(std::string_view nfc);

}  // namespace kyyeu::text
