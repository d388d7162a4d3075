#include "render/views/unit_view.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "render/entity_data.h"
#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/campaign_list.h"
#include "render/views/data_table_view.h"
#include "render/views/event_list.h"
#include "render/views/membership_table.h"
#include "render/views/name_history.h"
#include "render/views/place_view.h"
#include "render/views/relations_view.h"
#include "render/views/unit_facts.h"
#include "render/views/unit_results.h"
#include "render/views/unit_timeline.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

// Rows of all years of the unit, each once, newest year first.
Rows rows_of_years(const Site& site, UnitId unit, Rows UnitYear::*member) {
  Rows rows;
  const std::vector<int> years = years_of(site, unit);
  for (auto year = years.rbegin(); year != years.rend(); ++year) {
    for (const std::uint32_t row : site.index.unit_years.at({unit, *year}).*member) {
      if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
    }
  }
  return rows;
}

Rows events_of(const Site& site, UnitId unit) {
  const auto found = site.index.events_of.find(ref(unit));
  return found != site.index.events_of.end() ? found->second : Rows();
}

void add_history(View& view, const ViewContext& context, UnitId id) {
  const Site& site = context.site;
  const Rows memberships = memberships_of(site, id);
  view.object("timeline", unit_timeline(context, id));
  view.list("names", name_views(context, site.units[id.index()]));
  view.list("relations", relation_views(context, ref(id)));
  view.list("years", year_links(context, id));
  view.list("memberships", membership_views(context, memberships));
  Rows offices;
  std::copy_if(memberships.begin(), memberships.end(), std::back_inserter(offices),
               [&](auto row) { return site.memberships[row].role != MemberRole::kMember; });
  view.list("offices", membership_views(context, offices));
}

void add_record(View& view, const ViewContext& context, UnitId id) {
  const Site& site = context.site;
  AwardsOptions options;
  options.with_recipient = false;
  view.object("results", unit_results_table(context, id));
  view.object("awards", awards_view(context, rows_of_years(site, id, &UnitYear::awards), options));
  view.list("events", event_views(context, events_of(site, id)));
  view.list("campaigns", campaign_links(context, rows_of_years(site, id, &UnitYear::campaigns)));
  view.object("backlinks", backlinks_view(context, ref(id)));
}

PageInfo page_info(const ViewContext& context, UnitId id) {
  const Unit& unit = context.site.units[id.index()];
  PageInfo info;
  info.title = context.phrases.name(ref(id));
  const std::string& plain = unit.composed.plain;
  info.description =
      plain.empty()
          ? context.words.format("unit.description", {info.title, unit_in_short(context, unit)})
          : plain;
  info.crumbs.push_back({context.words.text("kind.units"), std::string(address::kUnitIndex)});
  info.feed = address::feed(context.page.url);
  info.feed_title = info.title;
  info.changed = unit.updated;
  OrganizationFacts facts{unit.website.text, unit.phone, unit.founded, {}, {}};
  if (unit.parent.id) facts.parent = context.phrases.name(unit.parent.id);
  facts.place = place_name(context.site, unit.place.id);
  info.json_ld.push_back(organization_data(context, unit, facts));
  return info;
}

}  // namespace

PageView build_unit_view(const ViewContext& context) {
  const UnitId id(context.page.record);
  const Unit& unit = context.site.units[id.index()];
  View view;
  view.flag("is_draft", unit.draft).object("facts", unit_facts_view(context, id));
  view.list("body", body_views(context, unit.composed));
  add_history(view, context, id);
  add_record(view, context, id);
  view.object("source", context.source_link(unit.source));
  return {page_info(context, id), std::move(view)};
}

const ViewType& unit_view_type() {
  static const ViewType kType{
      "unit",
      {{"is_draft", FieldKind::kFlag, "bản nháp"},
       {"facts", FieldKind::kObject, "đơn vị là gì, ở đâu", unit_facts_type},
       {"body", FieldKind::kList, "lời giới thiệu", segment_view_type},
       {"timeline", FieldKind::kObject, "dòng thời gian", timeline_type},
       {"names", FieldKind::kList, "tên theo thời gian", dated_name_type},
       {"relations", FieldKind::kList, "tách, nhập, chuyển; cả hai chiều", relation_view_type},
       {"years", FieldKind::kList, "trang của từng năm, mới trước", link_view_type},
       {"memberships", FieldKind::kList, "thuộc cụm, khối nào, mới trước", membership_type},
       {"offices", FieldKind::kList, "những năm làm trưởng, phó", membership_type},
       {"results", FieldKind::kObject, "kết quả các kỳ", data_table_view_type},
       {"awards", FieldKind::kObject, "khen thưởng", awards_view_type},
       {"events", FieldKind::kList, "sự kiện của đơn vị, đăng cai hoặc ký kết", event_item_type},
       {"campaigns", FieldKind::kList, "phong trào", link_view_type},
       {"backlinks", FieldKind::kObject, "bài và bản ghi khác nhắc tới", backlinks_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
