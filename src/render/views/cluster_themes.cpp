#include "render/views/cluster_themes.h"

#include <algorithm>

namespace kyyeu::render {

std::vector<View> cluster_theme_views(const ViewContext& context, ClusterId cluster, int year) {
  std::vector<const ClusterTheme*> themes;
  for (const ClusterTheme& theme : context.site.clusters[cluster.index()].themes) {
    if (year == 0 || theme.period.covers(year)) themes.push_back(&theme);
  }
  std::stable_sort(themes.begin(), themes.end(), [&](const auto* a, const auto* b) {
    return year == 0 ? b->period < a->period : a->period < b->period;
  });
  std::vector<View> items;
  for (const ClusterTheme* theme : themes) {
    View& item = items.emplace_back();
    item.text("theme_text", theme->text);
    item.text("period_text", context.phrases.period(theme->period));
    item.object("source", context.source_link(theme->source));
  }
  return items;
}

std::vector<View> cluster_assignment_views(const ViewContext& context, ClusterId cluster) {
  std::vector<View> items;
  for (const ClusterAssignment& made : context.site.clusters[cluster.index()].assignments) {
    View& item = items.emplace_back();
    item.text("number", made.number).text("issuer", made.issuer);
    item.object("date", context.date(made.date));
    item.object("applies_from", context.date(made.applies_from));
    item.object("source", context.source_link(made.source));
  }
  return items;
}

const ViewType& cluster_theme_type() {
  static const ViewType kType{"cluster_theme",
                              {{"theme_text", FieldKind::kText, "chủ đề, khẩu hiệu"},
                               {"period_text", FieldKind::kText, "của kỳ nào"},
                               {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

const ViewType& cluster_assignment_type() {
  static const ViewType kType{"cluster_assignment",
                              {{"number", FieldKind::kText, "số quyết định phân cụm"},
                               {"issuer", FieldKind::kText, "nơi ban hành"},
                               {"date", FieldKind::kObject, "ngày ban hành", date_view_type},
                               {"applies_from", FieldKind::kObject, "áp dụng từ", date_view_type},
                               {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
