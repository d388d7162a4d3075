#include "render/views/cluster_year_view.h"

#include <algorithm>
#include <string>
#include <utility>

#include "render/entity_data.h"
#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/calendar_strip.h"
#include "render/views/cluster_themes.h"
#include "render/views/cluster_totals.h"
#include "render/views/event_list.h"
#include "render/views/member_count.h"
#include "render/views/membership_table.h"
#include "render/views/place_view.h"
#include "render/views/results_table.h"
#include "render/views/source_list.h"
#include "render/views/targets_table.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

// What the list of members, and how many there are, rests on.
std::vector<View> member_sources(const ViewContext& context, ClusterId id,
                                 const ClusterYear& contents) {
  SourceList list(context);
  const auto& stated = context.site.clusters[id.index()].stated_members;
  const auto found = stated.find(context.page.year);
  if (found != stated.end()) list.add(found->second.source);
  for (const std::uint32_t row : contents.memberships) {
    list.add(context.site.memberships[row].source);
  }
  return std::move(list).links();
}

std::vector<View> total_sources(const ViewContext& context, const Rows& totals) {
  SourceList list(context);
  for (const std::uint32_t row : totals)
    list.add(context.site.results[row].source);
  return std::move(list).links();
}

void add_members(View& view, const ViewContext& context, ClusterId id,
                 const ClusterYear& contents) {
  const Site& site = context.site;
  const int year = context.page.year;
  view.object("member_count", member_count_view(context, id, year));
  view.list("members", membership_views(context, contents.memberships));
  view.list("offices", membership_views(context, with_office(site, contents.memberships)));
  view.list("chosen", membership_views(context, chosen_in(site, id, year)));
  const bool is_choice_shown =
      std::any_of(contents.memberships.begin(), contents.memberships.end(), [&](std::uint32_t row) {
        return !site.memberships[row].how.empty() || site.memberships[row].decided_on;
      });
  view.flag("is_choice_shown", is_choice_shown);
  view.list("member_sources", member_sources(context, id, contents));
}

void add_record(View& view, const ViewContext& context, ClusterId id, const ClusterYear& contents) {
  const int year = context.page.year;
  AwardsOptions options;
  options.year = year;
  view.list("calendar", calendar_views(context, id, year));
  view.list("themes", cluster_theme_views(context, id, year));
  view.list("target_sets", target_set_views(context, contents.target_sets));
  view.list("results", results_views(context, id, year));
  view.list("totals", cluster_total_views(context, contents.totals));
  view.list("total_sources", total_sources(context, contents.totals));
  view.object("awards", awards_view(context, contents.awards, options));
  view.list("events", event_views(context, contents.events));
  BacklinkOptions of_year;
  of_year.year = year;
  view.object("backlinks", backlinks_view(context, ref(id), of_year));
}

PageInfo page_info(const ViewContext& context, ClusterId id, const std::string& name) {
  const Cluster& cluster = context.site.clusters[id.index()];
  const int year = context.page.year;
  PageInfo info;
  info.title = context.words.format("year.title_of", {name, std::to_string(year)});
  info.description = context.words.format(
      "cluster_year.description",
      {name, place_name(context.site, cluster.place.id, year), std::to_string(year)});
  info.crumbs.push_back({context.words.text("kind.clusters"), std::string(address::kClusterIndex)});
  info.crumbs.push_back({context.phrases.name(ref(id)), address::cluster(cluster)});
  info.feed = address::feed(address::cluster(cluster));
  info.feed_title = context.phrases.name(ref(id));
  info.changed = cluster.updated;
  std::string data = results_data(context, id, year, info.title, info.description);
  if (!data.empty()) info.json_ld.push_back(std::move(data));
  return info;
}

}  // namespace

PageView build_cluster_year_view(const ViewContext& context) {
  const ClusterId id(context.page.record);
  const int year = context.page.year;
  const Cluster& cluster = context.site.clusters[id.index()];
  const ClusterYear& contents = context.site.index.cluster_years.at({id, year});
  const std::string& name = name_on(cluster.names, {year, 12, 31}).name;
  const std::string& now = current_name(cluster.names).name;
  View view;
  view.text("year", std::to_string(year)).object("cluster", context.cluster_link(id));
  if (now != name) view.text("now_name", now);
  view.object("place", place_view(context, cluster.place.id, year));
  view.object("council", context.reference_link(cluster.council, year));
  view.object("whole_year", context.plain_link(std::to_string(year), address::year(year)));
  add_members(view, context, id, contents);
  add_record(view, context, id, contents);
  view.object("steps", year_steps(context, id));
  return {page_info(context, id, name), std::move(view)};
}

const ViewType& cluster_year_view_type() {
  static const ViewType kType{
      "cluster_year",
      {{"year", FieldKind::kText, "năm"},
       {"cluster", FieldKind::kObject, "trang chung của cụm, khối", link_view_type},
       {"now_name", FieldKind::kText, "tên hiện nay, khi khác tên trong năm"},
       {"place", FieldKind::kObject, "tỉnh, thành phố", place_view_type},
       {"council", FieldKind::kObject, "hội đồng tổ chức", link_view_type},
       {"whole_year", FieldKind::kObject, "trang của cả năm", link_view_type},
       {"member_count", FieldKind::kObject, "bao nhiêu thành viên, biết tên bao nhiêu",
        member_count_type},
       {"members", FieldKind::kList, "các thành viên, theo thứ tự chữ cái", membership_type},
       {"is_choice_shown", FieldKind::kFlag, "có thành viên ghi rõ cách chọn"},
       {"member_sources", FieldKind::kList, "nguồn của danh sách và số lượng thành viên",
        link_view_type},
       {"offices", FieldKind::kList, "trưởng rồi phó", membership_type},
       {"chosen", FieldKind::kList, "trưởng, phó của năm sau, được chọn trong năm này",
        membership_type},
       {"calendar", FieldKind::kList, "các việc của chu kỳ năm", calendar_step_type},
       {"themes", FieldKind::kList, "chủ đề thi đua", cluster_theme_type},
       {"target_sets", FieldKind::kList, "chỉ tiêu từng kỳ", target_set_type},
       {"results", FieldKind::kList, "kết quả từng kỳ", results_view_type},
       {"totals", FieldKind::kList, "số chung của cả cụm", cluster_total_type},
       {"total_sources", FieldKind::kList, "nguồn của các số chung", link_view_type},
       {"awards", FieldKind::kObject, "khen thưởng", awards_view_type},
       {"events", FieldKind::kList, "sự kiện", event_item_type},
       {"backlinks", FieldKind::kObject, "bài của năm nhắc tới", backlinks_view_type},
       {"steps", FieldKind::kObject, "sang năm trước, năm sau", year_steps_type}}};
  return kType;
}

}  // namespace kyyeu::render
