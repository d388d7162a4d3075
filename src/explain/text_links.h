// The links of a text, and the names in it that are none.
#pragma once

#include <vector>

#include "explain/explanation.h"

namespace kyyeu::explain {

// Composes the record's text once more, for the places and reasons that a build does not keep.
// Links come in the order of the text; findings are not recorded again.
void add_text_links(const Site& site, RecordRef record, std::vector<Link>& links,
                    std::vector<Unlinked>& unlinked);

}  // namespace kyyeu::explain
