#include "render/views/unit_index_view.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "render/views/place_view.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

// A line of the list: a unit under its name of today, or one of its earlier names.
struct Line {
  std::string key;
  std::string name;
  UnitId unit;
  bool is_earlier = false;

  friend auto operator<=>(const Line& a, const Line& b) {
    return std::tie(a.key, a.name, a.unit) <=> std::tie(b.key, b.name, b.unit);
  }
};

std::vector<Line> lines_of(const Site& site, const text::Collator& collator) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < site.units.size(); ++i) {
    const Unit& unit = site.units[i];
    if (unit.id.empty() || unit.names.empty()) continue;
    const std::string& now = current_name(unit.names).name;
    std::set<std::string> seen;
    for (const DatedName& name : unit.names) {
      if (!seen.insert(name.name).second) continue;
      lines.push_back({collator.sort_key(name.name), name.name, UnitId(i), name.name != now});
    }
  }
  std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return (a <=> b) < 0; });
  return lines;
}

View line_view(const ViewContext& context, const Line& line) {
  const Unit& unit = context.site.units[line.unit.index()];
  View view;
  if (line.is_earlier) {
    view.text("earlier_name", line.name);
  } else {
    view.text("type_text", context.phrases.label("unit-type", unit.type));
    view.object("place", place_view(context, unit.place.id)).text("district", unit.district);
  }
  view.object("unit", context.unit_link(line.unit));
  return view;
}

std::vector<View> letters(const ViewContext& context) {
  const text::Collator collator;
  std::vector<View> letters;
  std::vector<View> items;
  std::string letter;
  const auto close = [&] {
    if (items.empty()) return;
    View& view = letters.emplace_back();
    view.text("letter", letter).text("number", std::to_string(letters.size()));
    view.list("units", std::exchange(items, {}));
  };
  for (const Line& line : lines_of(context.site, collator)) {
    std::string bucket = collator.bucket(line.name);
    if (bucket != letter) close();
    letter = std::move(bucket);
    items.push_back(line_view(context, line));
  }
  close();
  return letters;
}

const ViewType& line_type() {
  static const ViewType kType{
      "unit_line",
      {{"earlier_name", FieldKind::kText, "tên trước đây; khi có thì dòng chỉ dẫn sang tên nay"},
       {"unit", FieldKind::kObject, "đơn vị, tên hiện nay", link_view_type},
       {"type_text", FieldKind::kText, "loại đơn vị"},
       {"district", FieldKind::kText, "huyện, thị xã …"},
       {"place", FieldKind::kObject, "tỉnh, thành phố", place_view_type}}};
  return kType;
}

const ViewType& letter_type() {
  static const ViewType kType{"unit_letter",
                              {{"letter", FieldKind::kText, "chữ cái"},
                               {"number", FieldKind::kText, "thứ tự của chữ trên trang, để đặt id"},
                               {"units", FieldKind::kList, "các đơn vị dưới chữ ấy", line_type}}};
  return kType;
}

}  // namespace

PageView build_unit_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.units");
  built.info.description = context.words.text("unit.index_description");
  built.view.text("count_text", context.phrases.count("count.units", context.site.units.size()));
  built.view.list("letters", letters(context));
  built.view.object(
      "websites", context.plain_link(context.words.text("unit.websites"), address::kUnitWebsites));
  return built;
}

const ViewType& unit_index_view_type() {
  static const ViewType kType{
      "unit_index",
      {{"count_text", FieldKind::kText, "có bao nhiêu đơn vị"},
       {"letters", FieldKind::kList, "các đơn vị theo chữ cái", letter_type},
       {"websites", FieldKind::kObject, "trang danh sách website", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
