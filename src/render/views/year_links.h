// The years of a unit or a cluster, and the steps between them (p-year-steps).
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// The years that have a page, in rising order.
std::vector<int> years_of(const Site& site, UnitId unit);
std::vector<int> years_of(const Site& site, ClusterId cluster);
std::vector<int> years_of(const Site& site);

// Links whose name is the year alone; newest first.
std::vector<View> year_links(const ViewContext& context, UnitId unit);
std::vector<View> year_links(const ViewContext& context, ClusterId cluster);

// "2020", "2019–2021": the years between two; "" where there is none.
std::string years_between(int before, int after);

// The years before and after the page's own, with a note where years are skipped. Declare as
// {"steps", FieldKind::kObject, "…", year_steps_type} and print with {{> p-year-steps}}.
const ViewType& year_steps_type();
View year_steps(const ViewContext& context, UnitId unit);
View year_steps(const ViewContext& context, ClusterId cluster);
View year_steps(const ViewContext& context);

}  // namespace kyyeu::render
