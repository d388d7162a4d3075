// Totals of awards as tables (p-data-table): collectives and individuals, awarded and proposed,
// each in a column of its own.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/views/award_counts.h"

namespace kyyeu::render {

// The first cell of a line, and what is counted in it.
using CountedLine = std::pair<View, AwardCounts>;

// A column for each kind of recipient that has a count at all; with the sums below where there are
// several lines. No lines: an empty View.
View award_counts_table(const ViewContext& context, std::string caption, std::string head,
                        std::vector<CountedLine> lines);

}  // namespace kyyeu::render
