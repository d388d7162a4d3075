#include "render/views/document_index_view.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "render/views/document_status.h"

namespace kyyeu::render {
namespace {

// The types in the order in which documents.csv first names them, so that the editor decides.
struct TypeGroup {
  std::string type;
  std::vector<DocumentId> documents;
};

std::vector<TypeGroup> groups_of(const Site& site) {
  std::vector<TypeGroup> groups;
  for (std::size_t i = 0; i < site.documents.size(); ++i) {
    const Document& document = site.documents[i];
    if (document.id.empty()) continue;
    auto group = std::find_if(groups.begin(), groups.end(), [&](const TypeGroup& candidate) {
      return candidate.type == document.type;
    });
    if (group == groups.end()) group = groups.insert(groups.end(), {document.type, {}});
    group->documents.emplace_back(i);
  }
  for (TypeGroup& group : groups) {
    std::stable_sort(group.documents.begin(), group.documents.end(),
                     [&](DocumentId a, DocumentId b) {
                       return site.documents[b.index()].date < site.documents[a.index()].date;
                     });
  }
  return groups;
}

View item_view(const ViewContext& context, DocumentId id) {
  const Document& document = context.site.documents[id.index()];
  View item;
  const std::string& name = document.number.empty() ? document.title : document.number;
  item.object("document", context.plain_link(name, address::of(context.site, ref(id))));
  if (!document.number.empty()) item.text("title", document.title);
  item.text("issuer", document.issuer).object("date", context.date(document.date));
  if (document.date) item.text("year", std::to_string(document.date.year));
  item.object("effective", context.date(document.effective));
  item.object("status", document_status(context, id));
  return item;
}

const ViewType& document_item_type() {
  static const ViewType kType{
      "document_item",
      {{"document", FieldKind::kObject, "số, ký hiệu; tên khi không có số", link_view_type},
       {"title", FieldKind::kText, "tên văn bản, khi có số"},
       {"issuer", FieldKind::kText, "cơ quan ban hành, cũng cho data-issuer"},
       {"year", FieldKind::kText, "năm ban hành, cho data-year"},
       {"date", FieldKind::kObject, "ngày ban hành", date_view_type},
       {"effective", FieldKind::kObject, "ngày có hiệu lực", date_view_type},
       {"status", FieldKind::kObject, "tình trạng hiệu lực", document_status_type}}};
  return kType;
}

const ViewType& document_group_type() {
  static const ViewType kType{
      "document_group",
      {{"type_text", FieldKind::kText, "loại văn bản"},
       {"number", FieldKind::kText, "thứ tự của nhóm trong trang, để đặt id"},
       {"documents", FieldKind::kList, "các văn bản, mới trước", document_item_type}}};
  return kType;
}

}  // namespace

PageView build_document_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.documents");
  built.info.description = context.words.text("document.index_description");
  std::vector<View> groups;
  for (const TypeGroup& group : groups_of(context.site)) {
    std::vector<View> items;
    for (const DocumentId id : group.documents)
      items.push_back(item_view(context, id));
    const std::string number = std::to_string(groups.size() + 1);
    View& view = groups.emplace_back();
    const std::string& other = context.words.text("document.no_type");
    view.text("type_text", group.type.empty() ? other : group.type).text("number", number);
    view.list("documents", std::move(items));
  }
  built.view.list("groups", std::move(groups));
  return built;
}

const ViewType& document_index_view_type() {
  static const ViewType kType{
      "document-index", {{"groups", FieldKind::kList, "theo loại văn bản", document_group_type}}};
  return kType;
}

}  // namespace kyyeu::render
