#include "render/views/unit_facts.h"

#include <string>
#include <utility>
#include <vector>

#include "render/views/name_history.h"
#include "render/views/place_view.h"
#include "render/views/text_items.h"

namespace kyyeu::render {
namespace {

bool holds_in(const UnitLevel& level, int year) {
  if (year == 0) return true;
  if (level.seen != 0) return level.seen == year;
  return (!level.from || level.from.year <= year) && (!level.to || year <= level.to.year);
}

std::vector<View> levels(const ViewContext& context, const Unit& unit, int year) {
  std::vector<View> items;
  for (const UnitLevel& level : unit.levels) {
    if (!holds_in(level, year)) continue;
    View& item = items.emplace_back();
    item.text("level_text", level.level);
    std::string when = span_text(context, level.from, level.to);
    if (level.seen != 0) {
      when = context.words.format("unit.level_seen", {std::to_string(level.seen)});
    }
    item.text("when_text", std::move(when));
    item.object("source", context.source_link(level.source));
  }
  return items;
}

// "60 năm"; "" before the founding and where it is not known.
std::string age_text(const ViewContext& context, const Unit& unit, int year) {
  const int age = year - unit.founded.year;
  if (year == 0 || !unit.founded || age <= 0) return {};
  return context.words.format("unit.age", {std::to_string(age)});
}

const ViewType& level_type() {
  static const ViewType kType{"unit_level",
                              {{"level_text", FieldKind::kText, "tuyến tỉnh, tuyến huyện …"},
                               {"when_text", FieldKind::kText, "của khi nào"},
                               {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace

std::string unit_in_short(const ViewContext& context, const Unit& unit, int year) {
  std::string text = context.phrases.label("unit-type", unit.type);
  const std::string place = place_name(context.site, unit.place.id, year);
  if (!place.empty()) text += (text.empty() ? "" : ", ") + place;
  return text;
}

View unit_facts_view(const ViewContext& context, UnitId id, int year) {
  const Unit& unit = context.site.units[id.index()];
  View view;
  view.text("type_text", context.phrases.label("unit-type", unit.type));
  view.object("place", place_view(context, unit.place.id, year));
  view.text("district", unit.district).list("levels", levels(context, unit, year));
  view.list("functions", text_items(unit.functions)).object("founded", context.date(unit.founded));
  view.text("age_text", age_text(context, unit, year));
  view.object("parent", context.reference_link(unit.parent, year));
  if (year == 0) {
    view.text("website_url", unit.website.text).text("phone", unit.phone);
    view.text("other_names_text", other_names(unit));
  }
  return view;
}

const ViewType& unit_facts_type() {
  static const ViewType kType{
      "unit_facts",
      {{"type_text", FieldKind::kText, "loại đơn vị"},
       {"place", FieldKind::kObject, "tỉnh, thành phố", place_view_type},
       {"district", FieldKind::kText, "huyện, thị xã …"},
       {"levels", FieldKind::kList, "tuyến", level_type},
       {"functions", FieldKind::kList, "chức năng", text_item_type},
       {"founded", FieldKind::kObject, "thành lập", date_view_type},
       {"age_text", FieldKind::kText, "bao nhiêu tuổi trong năm ấy, do chương trình tính"},
       {"parent", FieldKind::kObject, "đơn vị, cơ quan cấp trên", link_view_type},
       {"website_url", FieldKind::kText, "trang thông tin của đơn vị"},
       {"phone", FieldKind::kText, "điện thoại"},
       {"other_names_text", FieldKind::kText, "tên ngắn và cách gọi khác"}}};
  return kType;
}

}  // namespace kyyeu::render
