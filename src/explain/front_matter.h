// What a record's keys refer to.
#pragma once

#include <vector>

#include "explain/explanation.h"

namespace kyyeu::explain {

// Appends the references of articles, events and campaigns, of units and clusters to what they
// belong to, each with the key it stands in; resolved ones alone.
void add_front_matter(const Site& site, RecordRef record, std::vector<Link>& links);

}  // namespace kyyeu::explain
