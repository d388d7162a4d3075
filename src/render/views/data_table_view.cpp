#include "render/views/data_table_view.h"

namespace kyyeu::render {
namespace {

const ViewType& column_type() {
  static const ViewType kType{
      "column",
      {{"name", FieldKind::kText, "tên cột"}, {"is_figure", FieldKind::kFlag, "cột số, căn phải"}}};
  return kType;
}

const ViewType& cell_type() {
  static const ViewType kType{
      "cell",
      {{"cell_text", FieldKind::kText, "chữ trong ô"},
       {"link", FieldKind::kObject, "liên kết, thay cho chữ", link_view_type},
       {"is_figure", FieldKind::kFlag, "con số, căn phải"},
       {"is_missing", FieldKind::kFlag, "không có số liệu hoặc không áp dụng"}}};
  return kType;
}

const ViewType& row_type() {
  static const ViewType kType{"row",
                              {{"head", FieldKind::kObject, "ô đầu hàng", cell_type},
                               {"cells", FieldKind::kList, "các ô còn lại", cell_type}}};
  return kType;
}

}  // namespace

DataTable& DataTable::column(std::string name, bool is_figure) {
  columns_.emplace_back().text("name", std::move(name)).flag("is_figure", is_figure);
  return *this;
}

DataTable& DataTable::row(std::vector<View> cells) {
  View& view = rows_.emplace_back();
  View head = std::move(cells.front());
  cells.erase(cells.begin());
  view.object("head", std::move(head)).list("cells", std::move(cells));
  return *this;
}

DataTable& DataTable::note(std::string words) {
  note_ = std::move(words);
  return *this;
}

DataTable& DataTable::computed() {
  computed_ = true;
  return *this;
}

View DataTable::view() && {
  View view;
  if (rows_.empty()) return view;
  view.text("caption", std::move(caption_)).text("note", std::move(note_));
  view.flag("is_computed", computed_);
  view.list("columns", std::move(columns_)).list("rows", std::move(rows_));
  return view;
}

View text_cell(std::string text, bool is_figure) {
  View cell;
  cell.text("cell_text", std::move(text)).flag("is_figure", is_figure);
  return cell;
}

View link_cell(View link) {
  View cell;
  cell.object("link", std::move(link));
  return cell;
}

View value_cell(const ViewContext& context, const ResultValue& value, const Metric& metric) {
  View cell;
  cell.text("cell_text", context.phrases.value(value, metric));
  const bool words =
      value.kind == ResultValue::Kind::kGrade || value.kind == ResultValue::Kind::kText;
  cell.flag("is_figure", value.known() && !words).flag("is_missing", !value.known());
  return cell;
}

const ViewType& data_table_view_type() {
  static const ViewType kType{"data_table",
                              {{"caption", FieldKind::kText, "tên bảng"},
                               {"note", FieldKind::kText, "ghi chú dưới bảng"},
                               {"is_computed", FieldKind::kFlag, "số do chương trình tính"},
                               {"columns", FieldKind::kList, "các cột", column_type},
                               {"rows", FieldKind::kList, "các hàng", row_type}}};
  return kType;
}

}  // namespace kyyeu::render
