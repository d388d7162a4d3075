#include "render/views/org_view.h"

#include <string>
#include <utility>
#include <vector>

#include "render/entity_data.h"
#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/event_list.h"
#include "render/views/grouped.h"
#include "render/views/name_history.h"
#include "render/views/place_view.h"

namespace kyyeu::render {
namespace {

// Records of one kind that refer to the organisation, in Vietnamese order of their names.
template <typename Records, typename Refers>
std::vector<View> referring(const ViewContext& context, RecordKind kind, const Records& records,
                            Refers refers) {
  std::vector<View> links;
  Grouping order;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (!refers(records[i])) continue;
    const auto index = static_cast<std::uint32_t>(i);
    order.add("", context.phrases.name({kind, index}), index);
  }
  for (const Grouping::Group& group : order.groups()) {
    for (const std::uint32_t index : group.records) {
      links.push_back(context.record_link({kind, index}));
    }
  }
  return links;
}

void add_dependants(View& view, const ViewContext& context, RecordRef self) {
  const Site& site = context.site;
  const auto below = [&](const auto& record) { return record.parent.id == self; };
  view.list("units", referring(context, RecordKind::kUnit, site.units, below));
  view.list("orgs", referring(context, RecordKind::kOrg, site.orgs, below));
  view.list("clusters",
            referring(context, RecordKind::kCluster, site.clusters,
                      [&](const Cluster& cluster) { return cluster.council.id == self; }));
}

void add_record(View& view, const ViewContext& context, RecordRef self) {
  const Site& site = context.site;
  const auto events = site.index.events_of.find(self);
  if (events != site.index.events_of.end()) {
    view.list("events", event_views(context, events->second));
  }
  Rows awards;
  for (std::size_t i = 0; i < site.awards.size(); ++i) {
    if (site.awards[i].authority.id == self) awards.push_back(static_cast<std::uint32_t>(i));
  }
  view.object("awards", awards_view(context, awards));
  view.object("backlinks", backlinks_view(context, self));
}

PageInfo page_info(const ViewContext& context, OrgId id) {
  const Org& org = context.site.orgs[id.index()];
  PageInfo info;
  info.title = context.phrases.name(ref(id));
  info.description = org.composed.plain;
  info.crumbs.push_back({context.words.text("kind.orgs"), std::string(address::kOrgIndex)});
  info.changed = org.updated;
  OrganizationFacts facts{org.website.text, {}, {}, {}, {}};
  if (org.parent.id) facts.parent = context.phrases.name(org.parent.id);
  facts.place = place_name(context.site, org.place.id);
  info.json_ld.push_back(organization_data(context, org, facts));
  return info;
}

View item_view(const ViewContext& context, OrgId id) {
  View view;
  view.object("org", context.record_link(ref(id)));
  view.object("place", place_view(context, context.site.orgs[id.index()].place.id));
  return view;
}

const ViewType& item_type() {
  static const ViewType kType{"org_item",
                              {{"org", FieldKind::kObject, "cơ quan, tổ chức", link_view_type},
                               {"place", FieldKind::kObject, "tỉnh, thành phố", place_view_type}}};
  return kType;
}

const ViewType& group_type() {
  static const ViewType kType{
      "org_group",
      {{"group_name", FieldKind::kText, "loại; vắng khi không rõ"},
       {"number", FieldKind::kText, "thứ tự của nhóm trên trang, để đặt id"},
       {"orgs", FieldKind::kList, "cơ quan, tổ chức", item_type}}};
  return kType;
}

}  // namespace

PageView build_org_view(const ViewContext& context) {
  const OrgId id(context.page.record);
  const Org& org = context.site.orgs[id.index()];
  View view;
  view.flag("is_draft", org.draft).text("kind_text", context.phrases.label("org-kind", org.kind));
  view.object("place", place_view(context, org.place.id));
  view.object("parent", context.reference_link(org.parent));
  view.text("website_url", org.website.text).text("other_names_text", other_names(org));
  view.object("source", context.source_link(org.source));
  view.list("body", body_views(context, org.composed));
  view.list("names", name_views(context, org));
  add_dependants(view, context, ref(id));
  add_record(view, context, ref(id));
  return {page_info(context, id), std::move(view)};
}

const ViewType& org_view_type() {
  static const ViewType kType{
      "org",
      {{"is_draft", FieldKind::kFlag, "bản nháp"},
       {"kind_text", FieldKind::kText, "cơ quan, hội đồng, đoàn thể …"},
       {"place", FieldKind::kObject, "tỉnh, thành phố", place_view_type},
       {"parent", FieldKind::kObject, "cấp trên", link_view_type},
       {"website_url", FieldKind::kText, "trang thông tin"},
       {"other_names_text", FieldKind::kText, "tên ngắn và cách gọi khác"},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"body", FieldKind::kList, "lời giới thiệu", segment_view_type},
       {"names", FieldKind::kList, "tên theo thời gian", dated_name_type},
       {"units", FieldKind::kList, "đơn vị trực thuộc", link_view_type},
       {"orgs", FieldKind::kList, "cơ quan, tổ chức trực thuộc", link_view_type},
       {"clusters", FieldKind::kList, "cụm, khối do hội đồng này tổ chức", link_view_type},
       {"events", FieldKind::kList, "sự kiện tổ chức hoặc dự", event_item_type},
       {"awards", FieldKind::kObject, "khen thưởng do cơ quan này quyết định", awards_view_type},
       {"backlinks", FieldKind::kObject, "bài và bản ghi khác nhắc tới", backlinks_view_type}}};
  return kType;
}

PageView build_org_index_view(const ViewContext& context) {
  const Site& site = context.site;
  Grouping grouping;
  for (std::size_t i = 0; i < site.orgs.size(); ++i) {
    if (site.orgs[i].id.empty() || site.orgs[i].names.empty()) continue;
    grouping.add(context.phrases.label("org-kind", site.orgs[i].kind),
                 context.phrases.name(ref(OrgId(i))), static_cast<std::uint32_t>(i));
  }
  std::vector<View> groups;
  for (const Grouping::Group& group : grouping.groups()) {
    std::vector<View> orgs;
    for (const std::uint32_t org : group.records)
      orgs.push_back(item_view(context, OrgId(org)));
    View& view = groups.emplace_back();
    view.text("group_name", group.name).text("number", std::to_string(groups.size()));
    view.list("orgs", std::move(orgs));
  }
  PageView built;
  built.info.title = context.words.text("kind.orgs");
  built.view.list("groups", std::move(groups));
  return built;
}

const ViewType& org_index_view_type() {
  static const ViewType kType{
      "org_index", {{"groups", FieldKind::kList, "cơ quan, tổ chức theo loại", group_type}}};
  return kType;
}

}  // namespace kyyeu::render
