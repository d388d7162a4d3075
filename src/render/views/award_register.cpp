#include "render/views/award_register.h"

#include <algorithm>
#include <string>
#include <utility>

#include "render/views/awards_table.h"

namespace kyyeu::render {
namespace {

constexpr std::size_t kMostRows = 1000;

int weight_of(const Site& site, const Award& award) {
  return site.award_types[award.type.id.index()].weight;
}

Rows newest_first(const Site& site) {
  Rows rows;
  for (std::size_t i = 0; i < site.awards.size(); ++i) {
    if (site.awards[i].type) rows.push_back(static_cast<std::uint32_t>(i));
  }
  std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Award& left = site.awards[a];
    const Award& right = site.awards[b];
    if (left.merit.last_year != right.merit.last_year) {
      return left.merit.last_year > right.merit.last_year;
    }
    return weight_of(site, left) > weight_of(site, right);
  });
  return rows;
}

// Cuts after a whole year, the newest staying in any case, and gives the first year that is left
// out; 0 for none.
int cut(const Site& site, Rows& rows) {
  const auto year_at = [&](std::size_t i) { return site.awards[rows[i]].merit.last_year; };
  std::size_t end = 0;
  while (end < rows.size()) {
    std::size_t next = end + 1;
    while (next < rows.size() && year_at(next) == year_at(end))
      ++next;
    if (end > 0 && next > kMostRows) break;
    end = next;
  }
  const int left_out = end < rows.size() ? year_at(end) : 0;
  rows.resize(end);
  return left_out;
}

// "2018", "2017 2018 2019": a script looks for the year as a word.
std::string years_text(const Period& merit) {
  std::string years;
  for (int year = merit.year; year <= merit.last_year; ++year) {
    if (!years.empty()) years += ' ';
    years += std::to_string(year);
  }
  return years;
}

View row_view(const ViewContext& context, const Award& award) {
  const AwardType& type = context.site.award_types[award.type.id.index()];
  const int year = award.merit.last_year;
  View row;
  row.text("type", type.id).text("level", type.level).text("years", years_text(award.merit));
  row.text("status", std::string(status_code(award.status)));
  row.text("status_text", context.phrases.status(award.status));
  row.object("award", award_type_link(context, award));
  row.text("level_text", context.phrases.label("award-level", type.level));
  row.text("period_text", context.phrases.period(award.merit));
  row.object("recipient", recipient_link(context, award, year));
  row.flag("is_unnamed", award.recipient.empty());
  row.object("authority", context.reference_link(award.authority, year));
  row.text("decision_number", award.decision_number);
  row.object("decided", context.date(award.decision_date));
  row.object("source", context.source_link(award.source));
  return row;
}

const ViewType& register_row_type() {
  static const ViewType kType{
      "award_register_row",
      {{"type", FieldKind::kText, "mã loại, cho data-type"},
       {"level", FieldKind::kText, "mã cấp, cho data-level"},
       {"years", FieldKind::kText, "các năm của kỳ, cách nhau dấu cách, cho data-year"},
       {"status", FieldKind::kText, "awarded, proposed, declined, revoked, cho data-status"},
       {"status_text", FieldKind::kText, "đã tặng, được đề nghị …"},
       {"award", FieldKind::kObject, "danh hiệu, hình thức khen; tên theo luật lúc quyết định",
        link_view_type},
       {"level_text", FieldKind::kText, "cấp, bằng lời"},
       {"period_text", FieldKind::kText, "thành tích của kỳ nào"},
       {"recipient", FieldKind::kObject, "người nhận, hoặc số lượng", link_view_type},
       {"is_unnamed", FieldKind::kFlag, "chỉ biết số lượng, chưa có danh sách"},
       {"authority", FieldKind::kObject, "cấp quyết định", link_view_type},
       {"decision_number", FieldKind::kText, "số quyết định"},
       {"decided", FieldKind::kObject, "ngày quyết định", date_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace

View award_register_view(const ViewContext& context) {
  const Site& site = context.site;
  Rows rows = newest_first(site);
  const int left_out = cut(site, rows);
  std::vector<View> items;
  items.reserve(rows.size());
  for (const std::uint32_t row : rows)
    items.push_back(row_view(context, site.awards[row]));
  View view;
  view.list("rows", std::move(items));
  if (left_out == 0) return view;
  const std::string words = context.words.format("award.register_cut", {std::to_string(left_out)});
  view.object("rest", context.plain_link(words, address::kYearIndex));
  return view;
}

const ViewType& award_register_type() {
  static const ViewType kType{
      "award_register",
      {{"rows", FieldKind::kList, "mới trước cũ sau", register_row_type},
       {"rest", FieldKind::kObject, "các năm cũ hơn xem ở đâu, khi bảng quá dài", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
