#include "render/views/cluster_leaders.h"

#include <string>

#include "render/views/member_count.h"
#include "render/views/membership_table.h"
#include "render/views/year_links.h"

namespace kyyeu::render {

std::string cluster_kind_text(const ViewContext& context, ClusterKind kind) {
  return context.phrases.label("cluster-kind", kind == ClusterKind::kKhoi ? "khoi" : "cum");
}

View cluster_leaders_view(const ViewContext& context, ClusterId cluster, int year) {
  View view;
  view.text("year", std::to_string(year));
  view.text("year_url", context.url_to(address::cluster_in_year(context.site, cluster, year)));
  view.object("cluster", context.cluster_link(cluster, year));
  view.list("offices", membership_views(context, offices_of(context.site, cluster, year)));
  view.object("members", member_count_view(context, cluster, year));
  view.text("kind_text", cluster_kind_text(context, context.site.clusters[cluster.index()].kind));
  return view;
}

std::vector<View> leaders_by_year(const ViewContext& context, ClusterId cluster) {
  std::vector<View> items;
  const std::vector<int> years = years_of(context.site, cluster);
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    if (offices_of(context.site, cluster, *year).empty()) continue;
    items.push_back(cluster_leaders_view(context, cluster, *year));
  }
  return items;
}

const ViewType& cluster_leaders_type() {
  static const ViewType kType{
      "cluster_leaders",
      {{"year", FieldKind::kText, "năm"},
       {"year_url", FieldKind::kText, "trang của cụm, khối trong năm ấy"},
       {"cluster", FieldKind::kObject, "cụm, khối; tên trong năm ấy", link_view_type},
       {"kind_text", FieldKind::kText, "Cụm thi đua hay Khối thi đua"},
       {"offices", FieldKind::kList, "trưởng, phó", membership_type},
       {"members", FieldKind::kObject, "bao nhiêu thành viên", member_count_type}}};
  return kType;
}

}  // namespace kyyeu::render
