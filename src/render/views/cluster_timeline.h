// The timeline of a cluster: decisions, names, successors, offices, who came and went, events,
// results, awards.
#pragma once

#include "render/views/timeline.h"

namespace kyyeu::render {

// Who came and who went is said only where the lists of both years are whole. Empty where nothing
// has a year.
View cluster_timeline(const ViewContext& context, ClusterId cluster);

}  // namespace kyyeu::render
