#include "render/views/cluster_index_view.h"

#include <string>
#include <utility>
#include <vector>

#include "render/views/cluster_leaders.h"
#include "render/views/grouped.h"
#include "render/views/membership_table.h"
#include "render/views/place_view.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

// The newest year of which leaders are known, else the newest of all; 0 for none.
int newest_year(const Site& site, ClusterId cluster) {
  const std::vector<int> years = years_of(site, cluster);
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    if (!offices_of(site, cluster, *year).empty()) return *year;
  }
  return years.empty() ? 0 : years.back();
}

View item_view(const ViewContext& context, ClusterId id) {
  View view;
  view.object("cluster", context.cluster_link(id));
  view.text("kind_text", cluster_kind_text(context, context.site.clusters[id.index()].kind));
  const int year = newest_year(context.site, id);
  if (year != 0) view.object("latest", cluster_leaders_view(context, id, year));
  view.list("years", year_links(context, id));
  return view;
}

const ViewType& item_type() {
  static const ViewType kType{
      "cluster_item",
      {{"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
       {"kind_text", FieldKind::kText, "Cụm thi đua hay Khối thi đua"},
       {"latest", FieldKind::kObject, "năm gần nhất biết trưởng, phó", cluster_leaders_type},
       {"years", FieldKind::kList, "trang của từng năm, mới trước", link_view_type}}};
  return kType;
}

const ViewType& group_type() {
  static const ViewType kType{
      "cluster_group",
      {{"place", FieldKind::kObject, "tỉnh, thành phố; vắng khi không rõ", place_view_type},
       {"number", FieldKind::kText, "thứ tự của nhóm trên trang, để đặt id"},
       {"clusters", FieldKind::kList, "cụm, khối", item_type}}};
  return kType;
}

}  // namespace

PageView build_cluster_index_view(const ViewContext& context) {
  const Site& site = context.site;
  Grouping grouping;
  for (std::size_t i = 0; i < site.clusters.size(); ++i) {
    if (site.clusters[i].id.empty() || site.clusters[i].names.empty()) continue;
    grouping.add(place_name(site, site.clusters[i].place.id),
                 context.phrases.name(ref(ClusterId(i))), static_cast<std::uint32_t>(i));
  }
  std::vector<View> groups;
  for (const Grouping::Group& group : grouping.groups()) {
    std::vector<View> clusters;
    for (const std::uint32_t cluster : group.records) {
      clusters.push_back(item_view(context, ClusterId(cluster)));
    }
    View& view = groups.emplace_back();
    view.object("place", place_view(context, site.clusters[group.records.front()].place.id));
    view.text("number", std::to_string(groups.size())).list("clusters", std::move(clusters));
  }
  PageView built;
  built.info.title = context.words.text("kind.clusters");
  built.info.description = context.words.text("cluster.index_description");
  built.view.list("groups", std::move(groups));
  return built;
}

const ViewType& cluster_index_view_type() {
  static const ViewType kType{
      "cluster_index",
      {{"groups", FieldKind::kList, "cụm, khối theo tỉnh, thành phố", group_type}}};
  return kType;
}

}  // namespace kyyeu::render
