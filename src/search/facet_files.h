// The files that results are narrowed by: each value of a property with its documents.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "model/site.h"
#include "search/document_reader.h"

namespace kyyeu::search {

// The payloads of each facet's files, in the order of kFacets; none for one without values.
using FacetFiles = std::array<std::vector<std::string>, kFacets.size()>;

// `kind_labels` are by kSearchKinds. Values stand in the order to show: kinds in their own, years
// from the newest, others in the order of the alphabet.
FacetFiles facet_files(const Site& site, const std::vector<ChunkIndex>& chunks,
                       const std::map<std::string, std::string>& kind_labels,
                       std::uint32_t documents);

}  // namespace kyyeu::search
