// Data blocks: the tables that an editor puts into a text with ```results, ```members, ```awards.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

// data_table_view_type; empty when the archive has nothing to show there. A chart's block gives
// the table that stands with the chart.
View data_block_view(const ViewContext& context, const DataBlock& block);

}  // namespace kyyeu::render
