// A metric's properties in words.
#pragma once

#include <string>

#include "render/view_context.h"

namespace kyyeu::render {

// "tỷ lệ phần trăm", "số đếm" …
std::string metric_kind_text(const ViewContext& context, MetricKind kind);
// "càng cao càng tốt"; "" where the metric does not say, and where its kind says it (ranks).
std::string metric_better_text(const ViewContext& context, const Metric& metric);
// "của từng đơn vị", "của cả cụm, khối".
std::string metric_scope_text(const ViewContext& context, MetricScope scope);
// "100%": a limit or a line of reference, without needless zeros.
std::string metric_limit_text(const ViewContext& context, double number, const Metric& metric);

}  // namespace kyyeu::render
