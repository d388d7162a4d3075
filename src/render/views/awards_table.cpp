#include "render/views/awards_table.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace kyyeu::render {
namespace {

int year_of(const Award& award, const AwardsOptions& options) {
  return options.year != 0 ? options.year : award.merit.last_year;
}

std::string count_text(const ViewContext& context, const Award& award) {
  return context.phrases.number(award.count) + " " +
         context.phrases.recipient(award.recipient_kind);
}

void add_recipient(View& row, const ViewContext& context, const Award& award, int year) {
  row.object("recipient", recipient_link(context, award, year));
  row.text("recipient_kind_text", context.phrases.recipient(award.recipient_kind));
  row.flag("is_unnamed", award.recipient.empty());
  if (!award.recipient.empty() && award.count > 1) {
    row.text("count_text", count_text(context, award));
  }
}

void add_decision(View& row, const ViewContext& context, const Award& award, int year) {
  row.object("authority", context.reference_link(award.authority, year));
  row.object("proposed_by", context.reference_link(award.proposed_by, year));
  row.text("decision_number", award.decision_number);
  row.object("decided", context.date(award.decision_date));
  row.text("how", award.how);
}

View row_view(const ViewContext& context, const Award& award, const AwardsOptions& options) {
  const int year = year_of(award, options);
  View row;
  row.text("status", std::string(status_code(award.status)));
  row.text("status_text", context.phrases.status(award.status));
  row.flag("is_ended",
           award.status == AwardStatus::kDeclined || award.status == AwardStatus::kRevoked);
  row.object("award", award_type_link(context, award));
  add_recipient(row, context, award, year);
  row.text("period_text", context.phrases.period(award.merit));
  row.flag("is_span", award.merit.kind == Period::Kind::kSpan);
  add_decision(row, context, award, year);
  if (!award.stream.empty()) {
    row.text("stream_text", context.phrases.label("stream", award.stream));
  }
  row.text("note", award.note).object("source", context.source_link(award.source));
  return row;
}

int weight_of(const Site& site, const Award& award) {
  return award.type ? site.award_types[award.type.id.index()].weight : 0;
}

const ViewType& award_row_type() {
  static const ViewType kType{
      "award_row",
      {{"status", FieldKind::kText, "awarded, proposed, declined, revoked: để đặt lớp CSS"},
       {"status_text", FieldKind::kText, "đã tặng, được đề nghị …"},
       {"is_ended", FieldKind::kFlag, "không được tặng hoặc đã thu hồi"},
       {"award", FieldKind::kObject, "danh hiệu, hình thức khen; tên theo luật lúc quyết định",
        link_view_type},
       {"recipient", FieldKind::kObject, "người nhận, hoặc số lượng khi không có danh sách",
        link_view_type},
       {"recipient_kind_text", FieldKind::kText, "tập thể, cá nhân …"},
       {"is_unnamed", FieldKind::kFlag, "chỉ biết số lượng, chưa có danh sách"},
       {"count_text", FieldKind::kText, "số lượng, khi có tên mà nhiều hơn một"},
       {"period_text", FieldKind::kText, "thành tích của kỳ nào"},
       {"is_span", FieldKind::kFlag, "kỳ nhiều năm: có ở trang mỗi năm, tổng chỉ tính một lần"},
       {"authority", FieldKind::kObject, "cấp quyết định", link_view_type},
       {"proposed_by", FieldKind::kObject, "nơi đề nghị", link_view_type},
       {"decision_number", FieldKind::kText, "số quyết định"},
       {"decided", FieldKind::kObject, "ngày quyết định", date_view_type},
       {"how", FieldKind::kText, "cách xét: bỏ phiếu …"},
       {"stream_text", FieldKind::kText, "chính quyền hay công đoàn"},
       {"note", FieldKind::kText, "ghi chú"},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace

std::string_view status_code(AwardStatus status) {
  switch (status) {
    case AwardStatus::kProposed:
      return "proposed";
    case AwardStatus::kAwarded:
      return "awarded";
    case AwardStatus::kDeclined:
      return "declined";
    case AwardStatus::kRevoked:
      return "revoked";
  }
  return {};
}

View award_type_link(const ViewContext& context, const Award& award) {
  if (!award.type) return context.plain_link(award.type.written, "");
  const AwardType& type = context.site.award_types[award.type.id.index()];
  const int decided = award.decision_date ? award.decision_date.year : award.merit.last_year;
  View link = context.record_link(ref(award.type.id));
  if (decided >= 2024 || type.name_before_2024.empty()) return link;
  View named;
  named.text("name", type.name_before_2024).text("url", context.url_to(ref(award.type.id)));
  const std::string now = context.phrases.name(ref(award.type.id));
  if (now != type.name_before_2024) named.text("now_name", now);
  return named;
}

View recipient_link(const ViewContext& context, const Award& award, int year) {
  View link;
  if (award.recipient.empty()) return std::move(link.text("name", count_text(context, award)));
  link = context.reference_link(award.recipient, year);
  if (!link.empty()) return link;
  // A person who is hidden.
  return std::move(link.text("name", context.phrases.recipient(award.recipient_kind)));
}

View awards_view(const ViewContext& context, const Rows& rows, const AwardsOptions& options) {
  Rows sorted = rows;
  const Site& site = context.site;
  std::stable_sort(sorted.begin(), sorted.end(), [&](std::uint32_t a, std::uint32_t b) {
    return weight_of(site, site.awards[a]) > weight_of(site, site.awards[b]);
  });
  std::vector<View> awarded, proposed, ended;
  for (const std::uint32_t row : sorted) {
    const Award& award = site.awards[row];
    auto& table = award.status == AwardStatus::kAwarded    ? awarded
                  : award.status == AwardStatus::kProposed ? proposed
                                                           : ended;
    table.push_back(row_view(context, award, options));
  }
  View view;
  if (rows.empty()) return view;
  view.flag("is_recipient_shown", options.with_recipient);
  view.flag("is_award_shown", options.with_award_type);
  view.list("awarded", std::move(awarded)).list("proposed", std::move(proposed));
  view.list("ended", std::move(ended));
  return view;
}

const ViewType& awards_view_type() {
  static const ViewType kType{
      "awards",
      {{"is_recipient_shown", FieldKind::kFlag, "có cột người nhận"},
       {"is_award_shown", FieldKind::kFlag, "có cột danh hiệu, hình thức khen"},
       {"awarded", FieldKind::kList, "đã tặng", award_row_type},
       {"proposed", FieldKind::kList, "được đề nghị, chưa có quyết định", award_row_type},
       {"ended", FieldKind::kList, "không được tặng hoặc bị thu hồi", award_row_type}}};
  return kType;
}

}  // namespace kyyeu::render
