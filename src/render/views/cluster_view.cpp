#include "render/views/cluster_view.h"

#include <string>
#include <utility>

#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/cluster_leaders.h"
#include "render/views/cluster_themes.h"
#include "render/views/cluster_timeline.h"
#include "render/views/members_matrix.h"
#include "render/views/name_history.h"
#include "render/views/place_view.h"
#include "render/views/relations_view.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

void add_facts(View& view, const ViewContext& context, const Cluster& cluster) {
  view.text("kind_text", cluster_kind_text(context, cluster.kind));
  view.object("place", place_view(context, cluster.place.id));
  view.object("council", context.reference_link(cluster.council));
  view.text("other_names_text", other_names(cluster));
  view.object("source", context.source_link(cluster.source));
}

void add_history(View& view, const ViewContext& context, ClusterId id) {
  view.object("timeline", cluster_timeline(context, id));
  view.list("names", name_views(context, context.site.clusters[id.index()]));
  view.list("relations", relation_views(context, ref(id)));
  view.list("assignments", cluster_assignment_views(context, id));
  view.list("years", year_links(context, id));
  view.object("matrix", members_matrix_view(context, id));
  view.list("leaders", leaders_by_year(context, id));
  view.list("themes", cluster_theme_views(context, id));
  view.object("backlinks", backlinks_view(context, ref(id)));
}

PageInfo page_info(const ViewContext& context, ClusterId id) {
  const Cluster& cluster = context.site.clusters[id.index()];
  PageInfo info;
  info.title = context.phrases.name(ref(id));
  const std::string& plain = cluster.composed.plain;
  info.description =
      plain.empty() ? context.words.format("cluster.description",
                                           {info.title, place_name(context.site, cluster.place.id)})
                    : plain;
  info.crumbs.push_back({context.words.text("kind.clusters"), std::string(address::kClusterIndex)});
  info.feed = address::feed(context.page.url);
  info.feed_title = info.title;
  info.changed = cluster.updated;
  return info;
}

}  // namespace

PageView build_cluster_view(const ViewContext& context) {
  const ClusterId id(context.page.record);
  const Cluster& cluster = context.site.clusters[id.index()];
  View view;
  view.flag("is_draft", cluster.draft);
  add_facts(view, context, cluster);
  view.list("body", body_views(context, cluster.composed));
  add_history(view, context, id);
  return {page_info(context, id), std::move(view)};
}

const ViewType& cluster_view_type() {
  static const ViewType kType{
      "cluster",
      {{"is_draft", FieldKind::kFlag, "bản nháp"},
       {"kind_text", FieldKind::kText, "Cụm thi đua hay Khối thi đua"},
       {"place", FieldKind::kObject, "tỉnh, thành phố", place_view_type},
       {"council", FieldKind::kObject, "hội đồng tổ chức", link_view_type},
       {"other_names_text", FieldKind::kText, "tên ngắn và cách gọi khác"},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"body", FieldKind::kList, "lời giới thiệu", segment_view_type},
       {"timeline", FieldKind::kObject, "dòng thời gian", timeline_type},
       {"names", FieldKind::kList, "tên theo thời gian", dated_name_type},
       {"relations", FieldKind::kList, "thay bằng, thay cho", relation_view_type},
       {"assignments", FieldKind::kList, "quyết định phân cụm", cluster_assignment_type},
       {"years", FieldKind::kList, "trang của từng năm, mới trước", link_view_type},
       {"matrix", FieldKind::kObject, "đơn vị theo năm", members_matrix_type},
       {"leaders", FieldKind::kList, "trưởng, phó từng năm, mới trước", cluster_leaders_type},
       {"themes", FieldKind::kList, "chủ đề thi đua, mới trước", cluster_theme_type},
       {"backlinks", FieldKind::kObject, "bài và bản ghi khác nhắc tới", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
