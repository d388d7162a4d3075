// What was reached on one metric, period by period (p-metric-periods): each unit's or cluster's
// figure, the best first, and below what the tool computed from them.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& metric_period_type();

struct MetricPeriods {
  std::vector<View> tables;  // metric_period_type, latest period first
  std::size_t left_out = 0;  // earlier periods for which the page has no room
};

MetricPeriods metric_periods(const ViewContext& context, MetricId metric);

}  // namespace kyyeu::render
