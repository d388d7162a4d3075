// load_documents() of table_loaders.h.
#include <array>
#include <utility>

#include "load/record_file.h"
#include "load/table_file.h"
#include "load/table_loaders.h"
#include "load/table_reader.h"

namespace kyyeu::load {
namespace {

constexpr std::array<std::string_view, 13> kColumns = {
    "id",    "number", "type", "issuer", "date",     "effective", "replaced_by",
    "title", "file",   "url",  "tags",   "abstract", "ended"};

void read_title(TableReader& table, Document& document) {
  Written title;
  table.required_text("title", title);
  add_title_as_name(document, title.text, title.span);
  if (document.names.empty()) add_title_as_name(document, document.id, document.span);
  document.title = document.names.front().name;
}

Document read_row(TableReader& table) {
  Document document;
  document.span = table.row_span();
  Written id;
  if (table.required_text("id", id) && check_id(id.text, id.span, table.findings())) {
    document.id = std::move(id.text);
    document.span = id.span;
  }
  table.text("number", document.number);
  table.text("type", document.type);
  table.text("issuer", document.issuer);
  table.date("date", document.date);
  table.date("effective", document.effective);
  table.date("ended", document.ended);
  table.reference("replaced_by", document.replaced_by);
  read_title(table, document);
  table.text("file", document.file);
  if (table.text("url", document.url)) {
    check_url(document.url.text, document.url.span, table.findings());
  }
  table.text_list("tags", document.tags);
  table.text("abstract", document.abstract);
  document.source = table.source();
  return document;
}

void read_table_rows(const LoadContext& context, const ContentFile& file,
                     std::vector<Document>& documents) {
  std::optional<format::CsvTable> csv = read_table(context, file);
  if (!csv) return;
  TableReader table(*csv, file.id, kColumns, context.findings);
  table.reject_other_columns();
  if (!table.require_columns({"id", "title"})) return;
  while (table.next()) {
    Document document = read_row(table);
    if (!document.id.empty()) documents.push_back(std::move(document));
  }
}

bool read_document(RecordReader& reader, const ContentFile&, Document& document) {
  Written title;
  reader.required_text("title", title);
  add_title_as_name(document, title.text, title.span);
  document.title = document.names.empty() ? document.id : document.names.front().name;
  reader.text("number", document.number);
  reader.text("type", document.type);
  reader.text("issuer", document.issuer);
  reader.date("date", document.date);
  reader.date("effective", document.effective);
  reader.date("ended", document.ended);
  reader.reference("replaced_by", document.replaced_by);
  reader.text("abstract", document.abstract);
  reader.text("file", document.file);
  reader.url("url", document.url);
  return true;
}

}  // namespace

std::vector<Document> load_documents(const LoadContext& context, const ContentTree& tree) {
  std::vector<Document> documents;
  for (const ContentFile* file : tree.select(Section::kDocuments, FileRole::kData)) {
    read_table_rows(context, *file, documents);
  }
  std::vector<Document> own =
      load_records<Document>(context, tree, Section::kDocuments, Naming::kByTitle, read_document);
  std::move(own.begin(), own.end(), std::back_inserter(documents));
  return documents;
}

}  // namespace kyyeu::load
