#include "render/views/metric_index_view.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "render/views/metric_labels.h"

namespace kyyeu::render {
namespace {

// The periods in which the archive knows a figure, by metric.
using Known = std::map<MetricId, std::set<Period>>;

Known known_periods(const Site& site) {
  Known known;
  for (const YearResult& result : site.results) {
    if (result.value.known()) known[result.metric].insert(result.period);
  }
  return known;
}

View item_view(const ViewContext& context, MetricId id, const Known& known) {
  const Metric& metric = context.site.metrics[id.index()];
  View item;
  item.object("metric", context.record_link(ref(id)));
  item.text("unit_of_measure", metric.unit_of_measure).text("definition", metric.definition);
  item.text("kind_text", metric_kind_text(context, metric.kind));
  const auto periods = known.find(id);
  if (periods != known.end()) {
    item.text("latest_text", context.phrases.period(*periods->second.rbegin()));
  }
  return item;
}

View scope_view(const ViewContext& context, MetricScope scope, const Known& known) {
  std::vector<View> items;
  for (std::size_t i = 0; i < context.site.metrics.size(); ++i) {
    const Metric& metric = context.site.metrics[i];
    if (metric.scope != scope || metric.id.empty()) continue;
    items.push_back(item_view(context, MetricId(i), known));
  }
  View view;
  if (items.empty()) return view;
  view.text("scope_text", metric_scope_text(context, scope));
  view.text("scope", scope == MetricScope::kUnit ? "unit" : "cluster");
  view.list("metrics", std::move(items));
  return view;
}

const ViewType& metric_item_type() {
  static const ViewType kType{
      "metric_item",
      {{"metric", FieldKind::kObject, "chỉ tiêu", link_view_type},
       {"unit_of_measure", FieldKind::kText, "đơn vị tính"},
       {"kind_text", FieldKind::kText, "loại số liệu"},
       {"definition", FieldKind::kText, "định nghĩa"},
       {"latest_text", FieldKind::kText, "kỳ mới nhất có số liệu; vắng khi chưa có"}}};
  return kType;
}

const ViewType& metric_scope_type() {
  static const ViewType kType{
      "metric_scope",
      {{"scope", FieldKind::kText, "unit hoặc cluster"},
       {"scope_text", FieldKind::kText, "của từng đơn vị, của cả cụm"},
       {"metrics", FieldKind::kList, "các chỉ tiêu, theo thứ tự khai báo", metric_item_type}}};
  return kType;
}

}  // namespace

PageView build_metric_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.metrics");
  built.info.description = context.words.text("metric.index_description");
  const Known known = known_periods(context.site);
  std::vector<View> scopes;
  for (const MetricScope scope : {MetricScope::kUnit, MetricScope::kCluster}) {
    View view = scope_view(context, scope, known);
    if (!view.empty()) scopes.push_back(std::move(view));
  }
  built.view.list("scopes", std::move(scopes));
  return built;
}

const ViewType& metric_index_view_type() {
  static const ViewType kType{
      "metric-index",
      {{"scopes", FieldKind::kList, "chỉ tiêu của đơn vị, rồi của cụm", metric_scope_type}}};
  return kType;
}

}  // namespace kyyeu::render
