#include "render/views/metric_labels.h"

#include <string_view>

#include "render/views/computed_text.h"

namespace kyyeu::render {

std::string metric_kind_text(const ViewContext& context, MetricKind kind) {
  const auto word = [&]() -> std::string_view {
    switch (kind) {
      case MetricKind::kPercent:
        return "metric.kind_percent";
      case MetricKind::kCount:
        return "metric.kind_count";
      case MetricKind::kScore:
        return "metric.kind_score";
      case MetricKind::kRank:
        return "metric.kind_rank";
      case MetricKind::kGrade:
        return "metric.kind_grade";
      case MetricKind::kRatio:
        return "metric.kind_ratio";
      case MetricKind::kMoney:
        return "metric.kind_money";
      case MetricKind::kText:
        return "metric.kind_text";
    }
    return {};
  };
  return context.words.text(word());
}

std::string metric_better_text(const ViewContext& context, const Metric& metric) {
  if (metric.kind == MetricKind::kRank) return context.words.text("metric.better_rank");
  switch (metric.better) {
    case Better::kNone:
      return {};
    case Better::kHigher:
      return context.words.text("metric.better_higher");
    case Better::kLower:
      return context.words.text("metric.better_lower");
  }
  return {};
}

std::string metric_scope_text(const ViewContext& context, MetricScope scope) {
  return context.words.text(scope == MetricScope::kUnit ? "metric.scope_unit"
                                                        : "metric.scope_cluster");
}

std::string metric_limit_text(const ViewContext& context, double number, const Metric& metric) {
  return computed_figure(context, number, metric);
}

}  // namespace kyyeu::render
