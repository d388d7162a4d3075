// Where an event took place.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

// The event's place, else that of its cluster, unit or host.
PlaceId place_of(const Site& site, const Event& event);

}  // namespace kyyeu::render
