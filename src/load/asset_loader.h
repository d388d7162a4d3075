// Assets: the files below content/ that are copied into the site as they are.
#pragma once

#include <vector>

#include "load/content_tree.h"
#include "load/context.h"
#include "model/site.h"

namespace kyyeu::load {

// Where each asset goes (contracts.md): beside the page of the record whose folder it lies in, else
// to the section's folder, else to the root. What lies in the folder of a record that was left out
// (a draft, a scheduled article) is left out too. `site` has its records. "KY503.svg" for pictures
// that run or load something.
std::vector<Asset> load_assets(const LoadContext& context, const ContentTree& tree,
                               const Site& site);

}  // namespace kyyeu::load
