#include "render/views/person_offices.h"

#include <algorithm>

#include "render/views/name_history.h"

namespace kyyeu::render {
namespace {

Date day_of(const Office& office) { return std::max({office.seen_on, office.to, office.from}); }

std::vector<const Office*> latest_first(const Person& person) {
  std::vector<const Office*> offices;
  for (const Office& office : person.offices)
    offices.push_back(&office);
  std::stable_sort(offices.begin(), offices.end(),
                   [](const Office* a, const Office* b) { return day_of(*b) < day_of(*a); });
  return offices;
}

}  // namespace

std::vector<View> office_views(const ViewContext& context, const Person& person) {
  std::vector<View> items;
  for (const Office* office : latest_first(person)) {
    View& item = items.emplace_back();
    item.text("office", office->office);
    item.object("org", context.reference_link(office->org, day_of(*office).year));
    item.object("seen", context.date(office->seen_on));
    item.text("span_text", span_text(context, office->from, office->to));
    item.object("source", context.source_link(office->source));
  }
  return items;
}

std::string latest_office_text(const ViewContext& context, const Person& person) {
  if (person.offices.empty()) return {};
  const Office& office = *latest_first(person).front();
  std::string text = office.office;
  std::string org = office.org.written;
  if (office.org.id) {
    org = context.reference_link(office.org, day_of(office).year).text_of("name");
  }
  if (!org.empty()) text += (text.empty() ? "" : ", ") + org;
  return text;
}

const ViewType& office_view_type() {
  static const ViewType kType{
      "office",
      {{"office", FieldKind::kText, "chức vụ"},
       {"org", FieldKind::kObject, "cơ quan, đơn vị; tên khi ấy", link_view_type},
       {"seen", FieldKind::kObject, "ngày nguồn cho thấy giữ chức vụ ấy", date_view_type},
       {"span_text", FieldKind::kText, "từ ngày nào đến ngày nào, khi nguồn nói rõ"},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
