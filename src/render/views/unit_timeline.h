// The timeline of a unit: founding, names, successors, clusters, offices, events, results, awards.
#pragma once

#include "render/views/timeline.h"

namespace kyyeu::render {

// That a unit entered a cluster or is no longer in it is said only where the lists of both years
// are whole. Empty where nothing has a year.
View unit_timeline(const ViewContext& context, UnitId unit);

}  // namespace kyyeu::render
