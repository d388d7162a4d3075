// A place (p-place): its name then, and what has become of it since.
#pragma once

#include <string>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& place_view_type();

// The name is the one in force at the end of `year` (0: now). An empty View for no place.
View place_view(const ViewContext& context, PlaceId place, int year = 0);

// The name alone; "" for no place.
std::string place_name(const Site& site, PlaceId place, int year = 0);

}  // namespace kyyeu::render
