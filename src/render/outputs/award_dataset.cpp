#include "render/outputs/data_cells.h"
#include "render/outputs/datasets.h"

namespace kyyeu::render {
namespace {

using enum DataType;

// The law of 2022 gave some titles new names from this day on.
constexpr Date kNewNames{2024, 1, 1};

std::string word_of(RecipientKind kind) {
  switch (kind) {
    case RecipientKind::kCollective:
      return "collective";
    case RecipientKind::kIndividual:
      return "individual";
    case RecipientKind::kHousehold:
      return "household";
    case RecipientKind::kCommunity:
      return "community";
  }
  return {};
}

std::string word_of(AwardStatus status) {
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

// The wording under the law of the decision; without its date, under that of the merit.
std::string type_name_of(const Site& site, const Award& award) {
  if (!award.type.id) return {};
  const AwardType& type = site.award_types[award.type.id.index()];
  const Date day = award.decision_date ? award.decision_date : award.merit.last_day();
  if (day < kNewNames && !type.name_before_2024.empty()) return type.name_before_2024;
  return name_on_day(type, day);
}

std::string name_in_merit(const Site& site, const AnyReference& reference, const Award& award) {
  return name_of(site, reference, award.merit.last_day());
}

constexpr DatasetColumn kColumns[] = {
    {"period", kText, "Kỳ đạt thành tích, không phải ngày quyết định; cách ghi như ở bảng results.",
     [](const Site& site, std::size_t i) { return site.awards[i].merit.code(); }},
    {"type", kText, "Mã của danh hiệu hoặc hình thức khen thưởng.",
     [](const Site& site, std::size_t i) { return id_of(site.award_types, site.awards[i].type); }},
    {"recipient_kind", kText,
     "collective: tập thể; individual: cá nhân; household: hộ gia đình; community: cộng đồng.",
     [](const Site& site, std::size_t i) { return word_of(site.awards[i].recipient_kind); }},
    {"recipient", kText,
     "Mã của đơn vị hoặc người được khen, hoặc tên như nguồn ghi; trống khi chỉ biết số lượng.",
     [](const Site& site, std::size_t i) { return id_of(site, site.awards[i].recipient); }},
    {"count", kInteger, "Số tập thể hoặc cá nhân.",
     [](const Site& site, std::size_t i) { return std::to_string(site.awards[i].count); }},
    {"status", kText,
     "proposed: được đề nghị; awarded: đã tặng; declined: không được tặng; revoked: bị thu hồi. "
     "Đề nghị chưa phải là được tặng: đừng cộng chung.",
     [](const Site& site, std::size_t i) { return word_of(site.awards[i].status); }},
    {"proposed_by", kText, "Mã của nơi đề nghị, hoặc tên như nguồn ghi.",
     [](const Site& site, std::size_t i) { return id_of(site, site.awards[i].proposed_by); }},
    {"authority", kText, "Mã của nơi tặng, hoặc tên như nguồn ghi.",
     [](const Site& site, std::size_t i) { return id_of(site, site.awards[i].authority); }},
    {"decision_no", kText, "Số quyết định.",
     [](const Site& site, std::size_t i) { return site.awards[i].decision_number; }},
    {"decision_date", kDate, "Ngày quyết định.",
     [](const Site& site, std::size_t i) { return text::to_iso(site.awards[i].decision_date); }},
    {"how", kText, "Cách bình chọn: bỏ phiếu, suy tôn …",
     [](const Site& site, std::size_t i) { return site.awards[i].how; }},
    {"stream", kText, "chinh-quyen: khen của chính quyền; cong-doan: khen của công đoàn.",
     [](const Site& site, std::size_t i) { return site.awards[i].stream; }},
    {"note", kText, "Ghi chú.",
     [](const Site& site, std::size_t i) { return site.awards[i].note; }},
    {"source", kText, "Nguồn: mã bài viết, mã văn bản hoặc địa chỉ trang mạng.",
     [](const Site& site, std::size_t i) { return id_of(site, site.awards[i].source); }},
    {"type_name", kText,
     "Tên của danh hiệu hoặc hình thức theo luật lúc quyết định (từ 01/01/2024 một số tên đổi).",
     [](const Site& site, std::size_t i) { return type_name_of(site, site.awards[i]); }},
    {"recipient_name", kText, "Tên của đơn vị hoặc người được khen trong kỳ ấy.",
     [](const Site& site, std::size_t i) {
       return name_in_merit(site, site.awards[i].recipient, site.awards[i]);
     }},
    {"proposed_by_name", kText, "Tên của nơi đề nghị trong kỳ ấy.",
     [](const Site& site, std::size_t i) {
       return name_in_merit(site, site.awards[i].proposed_by, site.awards[i]);
     }},
    {"authority_name", kText, "Tên của nơi tặng trong kỳ ấy.",
     [](const Site& site, std::size_t i) {
       return name_in_merit(site, site.awards[i].authority, site.awards[i]);
     }},
};

}  // namespace

Dataset award_dataset(const Site& site) {
  return {"awards",
          "Khen thưởng",
          "Mỗi dòng là một đề nghị hoặc quyết định khen, xếp theo năm đạt thành tích. Một kỳ nhiều "
          "năm chỉ có một dòng.",
          kColumns,
          false,
          rows_where(site.awards, [](const Award&) { return true; })};
}

}  // namespace kyyeu::render
