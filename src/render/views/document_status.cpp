#include "render/views/document_status.h"

#include <string_view>

namespace kyyeu::render {
namespace {

bool has_come(const Site& site, Date date) { return date && text::first_day(date) <= site.today; }

// The replacement is in force: since its effective day, else since it was issued.
bool is_replaced(const Site& site, const Document& document) {
  if (!document.replaced_by) return false;
  const Document& next = site.documents[document.replaced_by.id.index()];
  return next.effective ? has_come(site, next.effective) : has_come(site, next.date);
}

std::string_view status_of(const Site& site, const Document& document) {
  const bool ended = document.ended && text::last_day(document.ended) < site.today;
  if (ended || is_replaced(site, document)) return "ended";
  if (!document.effective) return {};
  return has_come(site, document.effective) ? "in_force" : "not_yet";
}

std::string_view word_of(std::string_view status) {
  if (status == "ended") return "document.status_ended";
  if (status == "not_yet") return "document.status_not_yet";
  return status.empty() ? "" : "document.status_in_force";
}

}  // namespace

View document_status(const ViewContext& context, DocumentId id) {
  const Document& document = context.site.documents[id.index()];
  const std::string_view status = status_of(context.site, document);
  View view;
  view.text("status", std::string(status));
  if (!status.empty()) view.text("status_text", context.words.text(word_of(status)));
  view.object("ended", context.date(document.ended));
  if (!document.replaced_by) return view;
  const Document& next = context.site.documents[document.replaced_by.id.index()];
  view.object("replaced_by", context.record_link(ref(document.replaced_by.id)));
  view.object("replaced_since", context.date(next.effective));
  return view;
}

std::vector<View> replaced_documents(const ViewContext& context, DocumentId id) {
  std::vector<View> links;
  for (std::size_t i = 0; i < context.site.documents.size(); ++i) {
    if (context.site.documents[i].replaced_by.id != id) continue;
    links.push_back(context.record_link(ref(DocumentId(i))));
  }
  return links;
}

const ViewType& document_status_type() {
  static const ViewType kType{
      "document_status",
      {{"status", FieldKind::kText, "in_force, ended, not_yet; vắng khi không rõ"},
       {"status_text", FieldKind::kText, "còn hiệu lực, hết hiệu lực …"},
       {"ended", FieldKind::kObject, "ngày hết hiệu lực, khi dữ liệu ghi", date_view_type},
       {"replaced_by", FieldKind::kObject, "văn bản thay thế", link_view_type},
       {"replaced_since", FieldKind::kObject, "thay thế từ ngày", date_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
