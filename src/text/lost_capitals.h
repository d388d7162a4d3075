// Capitals that TCVN3 could not write: its fonts have none with a tone, so "Ủy ban" was typed as
// "ủy ban" and only the reader knew.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::text {

struct LostCapital {
  std::uint32_t line = 0;    // from 1
  std::uint32_t column = 0;  // from 1, in code points
  std::string word;
};

// Words that a person should look at, in order: those that begin with a small vowel with a tone at
// the start of a line, a sentence or a quotation, before a word with a capital or after two such;
// and words that mix capitals with small letters with a tone ("THáNG"). Many are right as they
// are. NFC; lines end in LF, CR LF or CR.
std::vector<LostCapital> lost_capitals(std::string_view text);

}  // namespace kyyeu::text
