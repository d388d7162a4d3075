#include "render/views/membership_table.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "render/views/name_history.h"
#include "render/views/place_view.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

std::string_view role_code(MemberRole role) {
  switch (role) {
    case MemberRole::kMember:
      return "member";
    case MemberRole::kLeader:
      return "leader";
    case MemberRole::kDeputy:
      return "deputy";
  }
  return {};
}

// "bầu ngày 11/12/2018"
std::string choice_text(const ViewContext& context, const Membership& row) {
  if (!row.decided_on) return row.how;
  const std::string day = context.phrases.date(row.decided_on);
  if (row.how.empty()) return context.words.format("members.chosen_on", {day});
  return context.words.format("members.how_on", {row.how, day});
}

void add_unit(View& view, const ViewContext& context, const Membership& row) {
  if (!row.unit) return;
  const Unit& unit = context.site.units[row.unit.id.index()];
  view.object("unit", context.unit_link(row.unit.id, row.year));
  const DatedName& name = name_on(unit.names, {row.year, 12, 31});
  view.text("short_name", name.short_name.empty() ? name.name : name.short_name);
  view.text("type_text", context.phrases.label("unit-type", unit.type));
  view.text("place_text", !unit.district.empty()
                              ? unit.district
                              : place_name(context.site, unit.place.id, row.year));
}

View membership_view(const ViewContext& context, std::uint32_t index) {
  const Membership& row = context.site.memberships[index];
  const ClusterKind kind = context.site.clusters[row.cluster.index()].kind;
  View view;
  view.text("year", std::to_string(row.year));
  if (row.unit)
    view.text("year_url",
              context.url_to(address::unit_in_year(context.site, row.unit.id, row.year)));
  view.object("cluster", context.cluster_link(row.cluster, row.year));
  add_unit(view, context, row);
  view.text("role", std::string(role_code(row.role)));
  view.text("role_text", context.phrases.role(row.role, kind));
  view.flag("is_office", row.role != MemberRole::kMember);
  view.text("choice_text", choice_text(context, row));
  view.text("span_text", span_text(context, row.from, row.to));
  view.object("source", context.source_link(row.source));
  return view;
}

template <typename IdType, typename Map>
Rows chosen(const Site& site, const Map& map, IdType id, int year) {
  Rows rows;
  for (auto at = map.upper_bound({id, year}); at != map.end() && at->first.first == id; ++at) {
    for (const std::uint32_t row : with_office(site, at->second.memberships)) {
      if (site.memberships[row].decided_on.year == year) rows.push_back(row);
    }
  }
  return rows;
}

}  // namespace

std::vector<View> membership_views(const ViewContext& context, const Rows& rows) {
  std::vector<View> items;
  items.reserve(rows.size());
  for (const std::uint32_t row : rows)
    items.push_back(membership_view(context, row));
  return items;
}

Rows with_office(const Site& site, const Rows& rows) {
  Rows offices;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(offices), [&](std::uint32_t row) {
    return site.memberships[row].role != MemberRole::kMember;
  });
  std::stable_sort(offices.begin(), offices.end(), [&](std::uint32_t a, std::uint32_t b) {
    return site.memberships[a].role < site.memberships[b].role;
  });
  return offices;
}

Rows offices_of(const Site& site, ClusterId cluster, int year) {
  const auto found = site.index.cluster_years.find({cluster, year});
  return found != site.index.cluster_years.end() ? with_office(site, found->second.memberships)
                                                 : Rows();
}

Rows memberships_of(const Site& site, UnitId unit) {
  Rows rows;
  const std::vector<int> years = years_of(site, unit);
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    const Rows& of_year = site.index.unit_years.at({unit, *year}).memberships;
    rows.insert(rows.end(), of_year.begin(), of_year.end());
  }
  return rows;
}

Rows chosen_in(const Site& site, ClusterId cluster, int year) {
  return chosen(site, site.index.cluster_years, cluster, year);
}

Rows chosen_in(const Site& site, UnitId unit, int year) {
  return chosen(site, site.index.unit_years, unit, year);
}

const ViewType& membership_type() {
  static const ViewType kType{
      "membership",
      {{"year", FieldKind::kText, "năm"},
       {"year_url", FieldKind::kText, "trang của đơn vị trong năm ấy"},
       {"cluster", FieldKind::kObject, "cụm, khối; tên trong năm ấy", link_view_type},
       {"unit", FieldKind::kObject, "đơn vị; tên trong năm ấy", link_view_type},
       {"short_name", FieldKind::kText, "tên gọn của đơn vị, nơi chật chỗ"},
       {"type_text", FieldKind::kText, "loại đơn vị"},
       {"place_text", FieldKind::kText, "địa bàn: huyện, hoặc tỉnh"},
       {"role", FieldKind::kText, "leader, deputy, member: để đặt lớp CSS"},
       {"role_text", FieldKind::kText, "trưởng cụm, phó trưởng cụm, thành viên …"},
       {"is_office", FieldKind::kFlag, "là trưởng hoặc phó"},
       {"choice_text", FieldKind::kText, "chọn thế nào, ngày nào: bầu ngày 11/12/2018"},
       {"span_text", FieldKind::kText, "từ ngày nào đến ngày nào, khi không trọn năm"},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
