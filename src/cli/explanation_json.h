// An explanation for programs.
#pragma once

#include <string>

#include "explain/explanation.h"

namespace kyyeu::cli {

// One JSON object, on one line: page, record, origins, links, unlinked, related (docs/manual.md).
std::string explanation_json(const explain::Explanation& explanation, const Site& site);

}  // namespace kyyeu::cli
