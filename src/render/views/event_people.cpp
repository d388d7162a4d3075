#include "render/views/event_people.h"

#include <utility>

namespace kyyeu::render {

std::vector<View> event_person_views(const ViewContext& context, const Event& event) {
  std::vector<View> items;
  for (const EventPerson& attendance : event.people) {
    View link;
    if (attendance.person) {
      link = context.person_link(attendance.person.id);
    } else {
      link = context.plain_link(attendance.person.written, "");
    }
    if (link.empty()) continue;
    View& item = items.emplace_back();
    item.object("person", std::move(link));
    item.text("office", attendance.office).text("role", attendance.role);
  }
  return items;
}

std::vector<View> signatory_links(const ViewContext& context, const Event& event) {
  std::vector<View> links;
  for (const Reference<UnitId>& unit : event.signatories) {
    if (unit) links.push_back(context.unit_link_on(unit.id, event.date));
  }
  return links;
}

const ViewType& event_person_type() {
  static const ViewType kType{
      "event_person",
      {{"person", FieldKind::kObject, "tên, có học hàm, học vị", link_view_type},
       {"office", FieldKind::kText, "chức vụ khi ấy"},
       {"role", FieldKind::kText, "vai trò ở sự kiện: phát biểu …"}}};
  return kType;
}

}  // namespace kyyeu::render
