#include "render/view_context.h"

#include <utility>

#include "text/url.h"

namespace kyyeu::render {

std::string ViewContext::url_to(std::string_view address) const {
  return address.empty() ? std::string() : text::relative_url(page.url, address);
}

std::string ViewContext::url_to(RecordRef record) const {
  return record ? url_to(address::of(site, record)) : std::string();
}

View ViewContext::named_link(const Record& record, std::string_view address, Date day) const {
  View link;
  if (record.names.empty()) {
    link.text("name", record.id);
  } else {
    const DatedName& now = current_name(record.names);
    const DatedName& then = day ? name_on(record.names, day) : now;
    link.text("name", then.name).flag("is_unverified", then.unverified);
    if (then.name != now.name) link.text("now_name", now.name);
  }
  link.text("url", url_to(address));
  return link;
}

View ViewContext::unit_link(UnitId unit, int year) const {
  const Unit& record = site.units[unit.index()];
  if (year == 0) return named_link(record, address::unit(record), {});
  return named_link(record, address::unit_in_year(site, unit, year), {year, 12, 31});
}

View ViewContext::unit_link_on(UnitId unit, Date day) const {
  const Unit& record = site.units[unit.index()];
  return named_link(record, address::unit_in_year(site, unit, day.year),
                    day ? text::last_day(day) : Date{});
}

View ViewContext::cluster_link(ClusterId cluster, int year) const {
  const Cluster& record = site.clusters[cluster.index()];
  if (year == 0) return named_link(record, address::cluster(record), {});
  return named_link(record, address::cluster_in_year(site, cluster, year), {year, 12, 31});
}

View ViewContext::person_link(PersonId person) const {
  const Person& record = site.people[person.index()];
  View link;
  if (record.hidden) return link;
  std::string name = phrases.name(ref(person));
  if (!record.honorific.empty()) name = record.honorific + " " + name;
  link.text("name", std::move(name)).text("url", url_to(ref(person)));
  return link;
}

View ViewContext::record_link(RecordRef record, int year) const {
  switch (record.kind) {
    case RecordKind::kNone:
      return {};
    case RecordKind::kUnit:
      return unit_link(UnitId(record.index), year);
    case RecordKind::kCluster:
      return cluster_link(ClusterId(record.index), year);
    case RecordKind::kPerson:
      return person_link(PersonId(record.index));
    case RecordKind::kPlace:
    case RecordKind::kOrg:
      return named_link(site.record(record), address::of(site, record),
                        year == 0 ? Date{} : Date{year, 12, 31});
    default:
      break;
  }
  View link;
  link.text("name", phrases.name(record)).text("url", url_to(record));
  if (record.kind == RecordKind::kDocument) {
    const Document& document = site.documents[record.index];
    if (!document.number.empty()) link.text("note", document.title);
  }
  return link;
}

View ViewContext::reference_link(const AnyReference& reference, int year) const {
  if (reference.id) return record_link(reference.id, year);
  View link;
  link.text("name", reference.written);
  return link;
}

View ViewContext::source_link(const Source& source) const {
  if (source.record) return record_link(source.record);
  View link;
  if (source.empty()) return link;
  link.text("name", source.written);
  if (source.is_url) link.text("url", source.written).flag("is_external", true);
  return link;
}

View ViewContext::plain_link(std::string name, std::string_view address) const {
  View link;
  link.text("name", std::move(name)).text("url", url_to(address));
  return link;
}

View ViewContext::date(Date date, Inferred inferred) const {
  View view;
  if (!date) return view;
  view.text("iso", text::to_iso(date)).text("date_text", phrases.date(date));
  view.text("inferred_text", phrases.inferred(inferred));
  return view;
}

View ViewContext::value(const ResultValue& value, const Metric& metric) const {
  View view;
  view.text("value_text", phrases.value(value, metric)).flag("is_known", value.known());
  const bool figure =
      value.kind != ResultValue::Kind::kGrade && value.kind != ResultValue::Kind::kText;
  view.flag("is_figure", value.known() && figure);
  return view;
}

std::string ViewContext::picture_url(const Picture& picture) const {
  if (picture.url.empty()) return {};
  // Not url_to: # and ? are letters of a file's name here.
  return text::percent_encode_path(text::relative_path(page.url, picture.url));
}

View ViewContext::figure(const Picture& picture) const {
  View view;
  if (picture.url.empty()) return view;
  view.text("picture_url", picture_url(picture)).text("alt", picture.alt);
  view.text("caption", picture.caption).text("author", picture.author);
  view.text("prize", picture.prize);
  if (picture.width > 0 && picture.height > 0) {
    view.text("width", std::to_string(picture.width));
    view.text("height", std::to_string(picture.height));
  }
  return view;
}

const ViewType& link_view_type() {
  static const ViewType kType{
      "link",
      {{"name", FieldKind::kText, "chữ của liên kết; tên tại thời điểm"},
       {"url", FieldKind::kText, "địa chỉ; vắng khi không có trang"},
       {"now_name", FieldKind::kText, "tên hiện nay, khi khác tên tại thời điểm"},
       {"note", FieldKind::kText, "lời thêm sau liên kết: trích yếu, lý do"},
       {"is_unverified", FieldKind::kFlag, "tên chưa có nguồn xác nhận"},
       {"is_external", FieldKind::kFlag, "dẫn ra ngoài trang này"}}};
  return kType;
}

const ViewType& date_view_type() {
  static const ViewType kType{
      "date",
      {{"iso", FieldKind::kText, "dạng máy đọc: 2023-07-15"},
       {"date_text", FieldKind::kText, "dạng in: 15/07/2023"},
       {"inferred_text", FieldKind::kText, "phần nào suy từ nội dung, bằng lời"}}};
  return kType;
}

const ViewType& value_view_type() {
  static const ViewType kType{
      "value",
      {{"value_text", FieldKind::kText, "giá trị kèm đơn vị tính, hoặc lời khi không có số liệu"},
       {"is_known", FieldKind::kFlag, "có số liệu"},
       {"is_figure", FieldKind::kFlag, "là con số, nên căn phải"}}};
  return kType;
}

const ViewType& figure_view_type() {
  static const ViewType kType{
      "figure",
      {{"picture_url", FieldKind::kText, "địa chỉ ảnh"},
       {"alt", FieldKind::kText, "lời thay ảnh; vắng khi ảnh chỉ để trang trí"},
       {"caption", FieldKind::kText, "chú thích ảnh"},
       {"author", FieldKind::kText, "người chụp"},
       {"prize", FieldKind::kText, "giải thưởng"},
       {"width", FieldKind::kText, "chiều rộng, điểm ảnh"},
       {"height", FieldKind::kText, "chiều cao, điểm ảnh"}}};
  return kType;
}

}  // namespace kyyeu::render
