// Keys under which different spellings of the same words meet: without case, without marks,
// without the two ways of placing a tone.
#pragma once

#include <string>
#include <string_view>

namespace kyyeu::text {

// Lower case by Unicode's root rules, which are Vietnamese's too. NFC in, NFC out.
std::string to_lower(std::string_view text);

// Lower case, without marks: "Hữu Lũng" and "HỮU LŨNG" are "huu lung", in NFC and in NFD alike.
// Letters with a stroke lose it, which Unicode does not count as a mark: đ, ð (typed for đ in old
// fonts) and ɖ are d, ł is l, ø is o. Marks are the characters of non-zero combining class;
// nothing else is dropped, so vowel signs of Thai or Devanagari stay.
std::string fold_marks(std::string_view text);

// The one placement of tones in open syllables with oa, oe, uy: hoà is hòa, khoẻ is khỏe, thuý is
// thúy. Closed syllables (hoàn, khuỷu) and qu (quý) have one placement anyway and stay.
// `lower_nfc` is the result of to_lower on NFC text.
std::string canonical_tone(std::string_view lower_nfc);

// The key of a name: two spellings that no reader would call different names have the same key.
// Alike are: NFC and NFD; upper and lower case; hoà and hòa; đ, ð, ɖ; ' and ’; all quotation
// marks; all dashes; any run of white space and one space. Invisible characters are dropped, so
// are stops, quotation marks and dashes at both ends. Marks count: Đá is not Da.
std::string name_key(std::string_view name);

}  // namespace kyyeu::text
