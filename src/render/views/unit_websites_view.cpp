#include "render/views/unit_websites_view.h"

#include <string>
#include <utility>
#include <vector>

#include "render/views/grouped.h"
#include "render/views/place_view.h"

namespace kyyeu::render {
namespace {

View site_view(const ViewContext& context, UnitId id) {
  const Unit& unit = context.site.units[id.index()];
  View view;
  view.object("unit", context.unit_link(id)).text("website_url", unit.website.text);
  view.text("place_text", place_name(context.site, unit.place.id));
  return view;
}

const ViewType& website_type() {
  static const ViewType kType{"unit_website",
                              {{"unit", FieldKind::kObject, "đơn vị", link_view_type},
                               {"website_url", FieldKind::kText, "địa chỉ"},
                               {"place_text", FieldKind::kText, "tỉnh, thành phố"}}};
  return kType;
}

const ViewType& group_type() {
  static const ViewType kType{"unit_website_group",
                              {{"group_name", FieldKind::kText, "loại đơn vị"},
                               {"websites", FieldKind::kList, "các website", website_type}}};
  return kType;
}

}  // namespace

PageView build_unit_websites_view(const ViewContext& context) {
  const Site& site = context.site;
  Grouping grouping;
  for (std::size_t i = 0; i < site.units.size(); ++i) {
    if (site.units[i].website.empty() || site.units[i].names.empty()) continue;
    grouping.add(context.phrases.label("unit-type", site.units[i].type),
                 context.phrases.name(ref(UnitId(i))), static_cast<std::uint32_t>(i));
  }
  std::vector<View> groups;
  for (const Grouping::Group& group : grouping.groups()) {
    std::vector<View> websites;
    for (const std::uint32_t unit : group.records) {
      websites.push_back(site_view(context, UnitId(unit)));
    }
    View& view = groups.emplace_back();
    view.text("group_name", group.name).list("websites", std::move(websites));
  }
  PageView built;
  built.info.title = context.words.text("unit.websites");
  built.info.crumbs.push_back({context.words.text("kind.units"), std::string(address::kUnitIndex)});
  built.view.list("groups", std::move(groups));
  return built;
}

const ViewType& unit_websites_view_type() {
  static const ViewType kType{
      "unit_websites",
      {{"groups", FieldKind::kList, "website theo loại đơn vị; vắng khi chưa có", group_type}}};
  return kType;
}

}  // namespace kyyeu::render
