// The search index of a site: the files that the engine in the browser loads when a query needs
// them (docs/formats/search-index.md).
#pragma once

#include <map>
#include <string>

#include "base/result.h"
#include "base/task_pool.h"
#include "model/site.h"
#include "search/search_documents.h"
#include "search/shard_writer.h"

namespace kyyeu::search {

struct SearchWords {
  YearWords years;
  std::map<std::string, std::string> kinds;   // labels by kSearchKinds
  std::map<std::string, std::string> engine;  // what the engine says, handed on as it is
};

// Hands every file of the index to `sink`, from several threads and in no order. The files are the
// same for any number of workers. `site` must be linked and composed. The sink's first error ends
// it.
Status build_index(const Site& site, const SearchWords& words, const TaskPool& pool,
                   const SearchSink& sink);

}  // namespace kyyeu::search
