// Dates and numbers of documents: what several tokens are found by together.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "search/lexicon.h"

namespace kyyeu::search {

struct Piece;

// Adds "2024-02-05" and its month for a day that `text` writes in one of the usual ways, "2024-02"
// for a month, "15/2003/qh11" for the number of a document, whose tokens are marked as such.
// `pieces` are the tokens of `text`.
void add_date_aliases(std::string_view text, std::span<Piece> pieces, Lexicon& lexicon,
                      std::vector<WordId>& aliases);

}  // namespace kyyeu::search
