// tim/goc.js: what the engine must know before it loads anything else.
#pragma once

#include <string>
#include <vector>

#include "search/abbreviation_list.h"
#include "search/facet_files.h"
#include "search/index_builder.h"

namespace kyyeu::search {

inline constexpr int kIndexFormat = 1;
inline constexpr std::size_t kMetadataShard = 32;  // documents in one file of metadata

struct RootFile {
  std::uint32_t documents = 0;
  std::vector<std::string> terms;  // separators of their files
  std::size_t pair_files = 0;
  std::vector<SearchAbbreviation> abbreviations;
};

// Its payload.
std::string root_payload(const RootFile& root, const FacetFiles& facets, const SearchWords& words);

}  // namespace kyyeu::search
