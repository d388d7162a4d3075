// The theme's words that the search index holds.
#pragma once

#include "render/words.h"
#include "search/index_builder.h"

namespace kyyeu::build {

// Every word of [search] is handed on to the engine under its key there; kind_KIND is also the
// label of a kind in its facet.
search::SearchWords search_words(const render::Words& words);

}  // namespace kyyeu::build
