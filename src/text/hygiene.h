// Small faults of typing that can be told without knowing what the text is about (KY611).
#pragma once

#include <string_view>

#include "text/syllables.h"

namespace kyyeu::text {

// Whether `second`, right behind `first`, repeats a word that nobody writes twice on purpose: "của
// của", but not "luôn luôn" or "10 10".
bool is_doubled(const Syllable& first, const Syllable& second);

// Whether all words are in capitals: three of two letters at least.
bool is_all_capitals(std::string_view nfc);

// Whether the words are Vietnamese typed without any mark: three syllables or more, none too
// long for one, among them a pair that only Vietnamese has ("Trung tam Y te", not "Open Data").
bool is_unmarked_vietnamese(std::string_view nfc);

// One of the family names that most Vietnamese have. `certain` leaves out those that begin names of
// places as well (Cao Bằng, Thái Nguyên).
bool is_surname(const Syllable& syllable, bool certain = false);

}  // namespace kyyeu::text
