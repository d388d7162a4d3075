// An explanation for people.
#pragma once

#include <iosfwd>

#include "cli/messages.h"
#include "explain/explanation.h"

namespace kyyeu::cli {

// Places are printed as file:line:column, so that a terminal can open them.
void print_explanation(const explain::Explanation& explanation, const Site& site,
                       const Messages& messages, std::ostream& out);

}  // namespace kyyeu::cli
