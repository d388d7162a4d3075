#include "render/views/person_index_view.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "render/views/person_offices.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

// Sort key, index and letter.
using Entry = std::tuple<std::string, std::uint32_t, std::string>;

std::vector<Entry> sorted_people(const ViewContext& context) {
  const text::Collator collator;
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < context.site.people.size(); ++i) {
    const Person& person = context.site.people[i];
    if (person.hidden || person.id.empty()) continue;
    const std::string name = text::person_sort_name(context.phrases.name(ref(PersonId(i))));
    entries.emplace_back(collator.sort_key(name), i, collator.bucket(name));
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

View item_view(const ViewContext& context, PersonId id) {
  const Person& person = context.site.people[id.index()];
  View item;
  item.object("person", context.person_link(id));
  item.text("office_text", latest_office_text(context, person));
  if (person.unit) item.object("unit", context.unit_link(person.unit.id));
  return item;
}

const ViewType& person_item_type() {
  static const ViewType kType{
      "person_item",
      {{"person", FieldKind::kObject, "tên, có học hàm, học vị", link_view_type},
       {"office_text", FieldKind::kText, "chức vụ gần nhất kho biết"},
       {"unit", FieldKind::kObject, "đơn vị", link_view_type}}};
  return kType;
}

const ViewType& person_letter_type() {
  static const ViewType kType{
      "person_letter",
      {{"letter", FieldKind::kText, "chữ cái đầu của tên"},
       {"number", FieldKind::kText, "thứ tự của chữ trong trang, để đặt id"},
       {"people", FieldKind::kList, "những người có tên vần ấy", person_item_type}}};
  return kType;
}

}  // namespace

PageView build_person_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.people");
  built.info.description = context.words.text("person.index_description");
  std::vector<View> letters;
  std::vector<View> people;
  std::string letter;
  const auto finish = [&] {
    if (people.empty()) return;
    const std::string number = std::to_string(letters.size() + 1);
    View& view = letters.emplace_back();
    view.text("letter", letter).text("number", number);
    view.list("people", std::exchange(people, {}));
  };
  for (const auto& [key, index, bucket] : sorted_people(context)) {
    if (bucket != letter) finish();
    letter = bucket;
    people.push_back(item_view(context, PersonId(index)));
  }
  finish();
  built.view.list("letters", std::move(letters));
  return built;
}

const ViewType& person_index_view_type() {
  static const ViewType kType{
      "person-index", {{"letters", FieldKind::kList, "theo vần của tên", person_letter_type}}};
  return kType;
}

}  // namespace kyyeu::render
