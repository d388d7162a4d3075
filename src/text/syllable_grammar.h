// The grammar of Vietnamese syllables: which strings of letters can be one at all. It says nothing
// of whether there is such a word.
#pragma once

#include <cstddef>
#include <string_view>

namespace kyyeu::text {

// One syllable in NFC: an onset, a rhyme and at most one tone, on the vowel where one of the two
// ways of placing tones (hòa, hoà) puts it; stops (c, ch, p, t) only with sắc or nặng; written in
// small letters, with one capital first, or all in capitals. Besides native rhymes those of old
// borrowings are taken (xoong, Đắk).
bool is_vietnamese_syllable(std::string_view word);

struct SyllableScore {
  std::size_t marked = 0;  // words with a letter beyond ASCII, but for acronyms (QĐ, BVĐK)
  std::size_t good = 0;    // of them: Vietnamese syllables
  std::size_t odd = 0;     // symbols within or against a word where no typist puts one

  std::size_t bad() const { return marked - good + odd; }
};

// Counts the marked words of a text in NFC; words of ASCII letters alone tell nothing, since
// foreign names and keys of settings are such. With `small_tones` a word in capitals may have its
// letters with a tone small ("THáNG"), as TCVN3 writes them.
SyllableScore score_syllables(std::string_view text, bool small_tones = false);

}  // namespace kyyeu::text
