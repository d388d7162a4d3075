// The files that a page comes from.
#pragma once

#include <vector>

#include "explain/explanation.h"

namespace kyyeu::explain {

// The record's file first, then the tables, each with its first row that the page shows, then the
// articles. At least one; kFixed where no file asks for the page.
std::vector<Origin> origins_of(const Site& site, const Page& page);

}  // namespace kyyeu::explain
