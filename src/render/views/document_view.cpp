#include "render/views/document_view.h"

#include <string>
#include <utility>

#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/document_status.h"
#include "render/views/legal_regimes.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

constexpr std::string_view kFiles = "van-ban/files/";

// Two laws may have one title: the number tells them apart.
std::string title_of(const ViewContext& context, DocumentId id) {
  const Document& document = context.site.documents[id.index()];
  std::string name = context.phrases.name(ref(id));
  if (document.title.empty() || document.title == name) return name;
  return name + " – " + document.title;
}

// Not url_to: # and ? are letters of a file's name here.
std::string file_url(const ViewContext& context, const Document& document) {
  if (document.file.empty()) return {};
  const std::string path = std::string(kFiles) + document.file.text;
  return text::percent_encode_path(text::relative_path(context.page.url, path));
}

}  // namespace

PageView build_document_view(const ViewContext& context) {
  const DocumentId id(context.page.record);
  const Document& document = context.site.documents[id.index()];
  PageView built;
  built.info.title = title_of(context, id);
  built.info.description = document.abstract.empty() ? document.title : document.abstract;
  built.info.crumbs.push_back(
      {context.words.text("kind.documents"), std::string(address::kDocumentIndex)});
  built.info.changed = document.updated;
  View& view = built.view;
  view.text("number", document.number).text("type_text", document.type);
  view.text("issuer", document.issuer).text("title", document.title);
  view.object("date", context.date(document.date));
  view.object("effective", context.date(document.effective));
  view.object("status", document_status(context, id));
  view.list("replaces", replaced_documents(context, id));
  view.text("abstract", document.abstract).list("body", body_views(context, document.composed));
  view.text("file_name", document.file.text).text("file_url", file_url(context, document));
  view.text("url", document.url.text);
  view.list("regimes", regime_views(context, id));
  view.object("source", context.source_link(document.source));
  view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& document_view_type() {
  static const ViewType kType{
      "document",
      {{"number", FieldKind::kText, "số, ký hiệu"},
       {"type_text", FieldKind::kText, "loại văn bản"},
       {"issuer", FieldKind::kText, "cơ quan ban hành"},
       {"title", FieldKind::kText, "tên văn bản, không có số"},
       {"date", FieldKind::kObject, "ngày ban hành", date_view_type},
       {"effective", FieldKind::kObject, "ngày có hiệu lực", date_view_type},
       {"status", FieldKind::kObject, "tình trạng hiệu lực", document_status_type},
       {"replaces", FieldKind::kList, "các văn bản bị thay thế", link_view_type},
       {"abstract", FieldKind::kText, "trích yếu"},
       {"body", FieldKind::kList, "nội dung", segment_view_type},
       {"file_name", FieldKind::kText, "tên tệp tải về"},
       {"file_url", FieldKind::kText, "địa chỉ tệp tải về"},
       {"url", FieldKind::kText, "địa chỉ bản gốc"},
       {"regimes", FieldKind::kList, "thời gian văn bản là căn cứ khen thưởng", regime_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"backlinks", FieldKind::kObject, "bài nhắc tới văn bản", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
