// Who belonged to which cluster in which year, in what office and how chosen: the members of a
// cluster's year, the history of a unit, the leaders of a cluster.
#pragma once

#include <string>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// One row of Site::memberships, seen from either side.
const ViewType& membership_type();

// In the order of the rows. Names are those of the membership's year.
std::vector<View> membership_views(const ViewContext& context, const Rows& rows);

// Those who hold an office: leaders first, then deputies.
Rows offices_of(const Site& site, ClusterId cluster, int year);

// All memberships of a unit, newest year first.
Rows memberships_of(const Site& site, UnitId unit);

// Offices of later years that were filled in `year`: by the day the choice was made.
Rows chosen_in(const Site& site, ClusterId cluster, int year);
Rows chosen_in(const Site& site, UnitId unit, int year);

// The rows that hold an office.
Rows with_office(const Site& site, const Rows& rows);

}  // namespace kyyeu::render
