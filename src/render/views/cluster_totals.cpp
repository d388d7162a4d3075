#include "render/views/cluster_totals.h"

namespace kyyeu::render {

std::vector<View> cluster_total_views(const ViewContext& context, const Rows& totals) {
  std::vector<View> items;
  for (const std::uint32_t row : totals) {
    const YearResult& result = context.site.results[row];
    const Metric& metric = context.site.metrics[result.metric.index()];
    View& item = items.emplace_back();
    item.object("metric", context.record_link(ref(result.metric)));
    item.object("value", context.value(result.value, metric));
    item.text("period_text", context.phrases.period(result.period));
    item.object("source", context.source_link(result.source));
  }
  return items;
}

const ViewType& cluster_total_type() {
  static const ViewType kType{"cluster_total",
                              {{"metric", FieldKind::kObject, "chỉ tiêu", link_view_type},
                               {"value", FieldKind::kObject, "giá trị", value_view_type},
                               {"period_text", FieldKind::kText, "kỳ"},
                               {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
