// Figures that the tool computed, in words: without needless zeros, and how they stand in their
// cluster.
#pragma once

#include <string>

#include "render/statistics.h"
#include "render/view_context.h"

namespace kyyeu::render {

// "90%", "87,2%": to one decimal more than the metric needs only where the figure has one.
std::string computed_figure(const ViewContext& context, double figure, const Metric& metric);

// "3/7", "2/7 (đồng hạng)".
std::string standing_text(const ViewContext& context, const Standing& standing);

// The word of an aggregate: "trung vị", "trung bình" …; "" for one the tool does not know.
std::string aggregate_label(const ViewContext& context, std::string_view name);

}  // namespace kyyeu::render
