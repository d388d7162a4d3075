// What a unit is (p-unit-facts): type, place, level, work, founding, parent, ways to reach it.
#pragma once

#include <string>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& unit_facts_type();

// As far as it is known of `year`; 0: in general.
View unit_facts_view(const ViewContext& context, UnitId unit, int year = 0);

// "Bệnh viện, tỉnh Lạng Sơn"
std::string unit_in_short(const ViewContext& context, const Unit& unit, int year = 0);

}  // namespace kyyeu::render
