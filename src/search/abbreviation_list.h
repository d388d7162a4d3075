// The abbreviations of the field and of the archive, with what they stand for.
#pragma once

#include <string>
#include <vector>

#include "model/site.h"

namespace kyyeu::search {

struct SearchAbbreviation {
  std::string keys;     // of its tokens, joined by a space: "ttyt", "ds khhgd"
  std::string written;  // "TTYT", as the archive or the table has it
  std::string words;    // "trung tâm y tế"
};

// Of data/terms.toml, then the short names of units that are one word, then the built-in ones; an
// earlier one overrules a later one of the same keys. In the order of their keys.
std::vector<SearchAbbreviation> search_abbreviations(const Site& site);

}  // namespace kyyeu::search
