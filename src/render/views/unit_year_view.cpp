#include "render/views/unit_year_view.h"

#include <string>
#include <utility>

#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/campaign_list.h"
#include "render/views/event_list.h"
#include "render/views/membership_table.h"
#include "render/views/targets_table.h"
#include "render/views/unit_facts.h"
#include "render/views/unit_results.h"
#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

void add_offices(View& view, const ViewContext& context, UnitId id, const UnitYear& contents) {
  view.list("memberships", membership_views(context, contents.memberships));
  view.list("chosen", membership_views(context, chosen_in(context.site, id, context.page.year)));
}

void add_record(View& view, const ViewContext& context, UnitId id, const UnitYear& contents) {
  const int year = context.page.year;
  AwardsOptions options;
  options.year = year;
  options.with_recipient = false;
  view.list("results", unit_result_views(context, id, year));
  view.list("target_sets", target_set_views(context, contents.target_sets));
  view.object("awards", awards_view(context, contents.awards, options));
  view.list("events", event_views(context, contents.events));
  view.list("campaigns", campaign_links(context, contents.campaigns));
  BacklinkOptions of_year;
  of_year.year = year;
  view.object("backlinks", backlinks_view(context, ref(id), of_year));
}

PageInfo page_info(const ViewContext& context, UnitId id, const std::string& name) {
  const Unit& unit = context.site.units[id.index()];
  const std::string year = std::to_string(context.page.year);
  PageInfo info;
  info.title = context.words.format("year.title_of", {name, year});
  info.description = context.words.format(
      "unit_year.description", {name, unit_in_short(context, unit, context.page.year), year});
  info.crumbs.push_back({context.words.text("kind.units"), std::string(address::kUnitIndex)});
  info.crumbs.push_back({context.phrases.name(ref(id)), address::unit(unit)});
  info.feed = address::feed(address::unit(unit));
  info.feed_title = context.phrases.name(ref(id));
  info.changed = unit.updated;
  return info;
}

}  // namespace

PageView build_unit_year_view(const ViewContext& context) {
  const UnitId id(context.page.record);
  const int year = context.page.year;
  const Unit& unit = context.site.units[id.index()];
  const UnitYear& contents = context.site.index.unit_years.at({id, year});
  const std::string& name = name_on(unit.names, {year, 12, 31}).name;
  const std::string& now = current_name(unit.names).name;
  View view;
  view.text("year", std::to_string(year));
  view.object("unit", context.unit_link(id));
  if (now != name) view.text("now_name", now);
  if (context.site.index.years.contains(year)) {
    view.object("whole_year", context.plain_link(std::to_string(year), address::year(year)));
  }
  view.object("facts", unit_facts_view(context, id, year));
  add_offices(view, context, id, contents);
  add_record(view, context, id, contents);
  view.object("steps", year_steps(context, id));
  return {page_info(context, id, name), std::move(view)};
}

const ViewType& unit_year_view_type() {
  static const ViewType kType{
      "unit_year",
      {{"year", FieldKind::kText, "năm"},
       {"unit", FieldKind::kObject, "trang chung của đơn vị", link_view_type},
       {"now_name", FieldKind::kText, "tên hiện nay, khi khác tên trong năm"},
       {"whole_year", FieldKind::kObject, "trang của cả năm", link_view_type},
       {"facts", FieldKind::kObject, "đơn vị là gì, ở đâu trong năm ấy", unit_facts_type},
       {"memberships", FieldKind::kList, "thuộc cụm, khối nào, giữ vai trò gì", membership_type},
       {"chosen", FieldKind::kList, "vai trò của năm sau, được chọn trong năm này",
        membership_type},
       {"results", FieldKind::kList, "kết quả, bên cạnh trung vị của cụm", unit_result_type},
       {"target_sets", FieldKind::kList, "chỉ tiêu của đơn vị", target_set_type},
       {"awards", FieldKind::kObject, "khen thưởng", awards_view_type},
       {"events", FieldKind::kList, "sự kiện", event_item_type},
       {"campaigns", FieldKind::kList, "phong trào", link_view_type},
       {"backlinks", FieldKind::kObject, "bài của năm nhắc tới", backlinks_view_type},
       {"steps", FieldKind::kObject, "sang năm trước, năm sau", year_steps_type}}};
  return kType;
}

}  // namespace kyyeu::render
