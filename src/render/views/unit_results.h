// What one unit reached: in a year beside its cluster (p-unit-results), and over all periods
// (p-data-table).
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& unit_result_type();

// Each result of the year with the median of the cluster's units and the unit's place among them,
// both computed.
std::vector<View> unit_result_views(const ViewContext& context, UnitId unit, int year);

// All periods down, metrics across (data_table_view_type); an empty View for no results.
View unit_results_table(const ViewContext& context, UnitId unit);

}  // namespace kyyeu::render
