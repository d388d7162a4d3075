#include "render/views/medal_table.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "render/views/award_counts.h"
#include "text/collate.h"

namespace kyyeu::render {
namespace {

// More would make a page that no browser likes; the table says then what it leaves out.
constexpr std::size_t kMostRows = 500;

enum class Part : std::uint8_t { kRecipient, kIndividuals, kUnnamed };

// What makes a row: a recipient, or the authority and the kind of those without names.
struct RowKey {
  Part part = Part::kRecipient;
  RecordRef record;
  std::string words;  // of a recipient or an authority without a record
  RecipientKind kind = RecipientKind::kCollective;  // of those without names

  friend auto operator<=>(const RowKey&, const RowKey&) = default;
};

struct Row {
  RowKey key;
  std::map<std::uint32_t, AwardCounts> by_type;
  int awarded = 0;
  int proposed = 0;
};

RowKey key_of(const Award& award) {
  RowKey key;
  const bool unnamed = award.recipient.empty();
  const AnyReference& name = unnamed ? award.authority : award.recipient;
  if (!unnamed && award.recipient_kind == RecipientKind::kIndividual) {
    key.part = Part::kIndividuals;
    return key;
  }
  if (unnamed) {
    key.part = Part::kUnnamed;
    key.kind = award.recipient_kind;
  }
  key.record = name.id;
  if (!name.id) key.words = name.written;
  return key;
}

std::vector<Row> rows_of(const Site& site) {
  std::map<RowKey, Row> rows;
  for (const Award& award : site.awards) {
    const bool counts =
        award.status == AwardStatus::kAwarded || award.status == AwardStatus::kProposed;
    if (!award.type || !counts) continue;
    Row& row = rows[key_of(award)];
    row.by_type[award.type.id.value].add(award);
    (award.status == AwardStatus::kAwarded ? row.awarded : row.proposed) += award.count;
  }
  std::vector<Row> list;
  list.reserve(rows.size());
  for (auto& [key, row] : rows) {
    row.key = key;
    list.push_back(std::move(row));
  }
  return list;
}

std::string name_of(const ViewContext& context, const RowKey& key) {
  return key.record ? context.phrases.name(key.record) : key.words;
}

// The rows with the highest counts stay.
void keep_the_first(std::vector<Row>& rows) {
  if (rows.size() <= kMostRows) return;
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::tie(b.awarded, b.proposed) < std::tie(a.awarded, a.proposed);
  });
  rows.resize(kMostRows);
}

void sort_by_name(const ViewContext& context, std::vector<Row>& rows) {
  const text::Collator collator;
  std::vector<std::tuple<Part, std::string, RowKey, std::size_t>> order;
  order.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const RowKey& key = rows[i].key;
    order.emplace_back(key.part, collator.sort_key(name_of(context, key)), key, i);
  }
  std::sort(order.begin(), order.end());
  std::vector<Row> sorted;
  sorted.reserve(rows.size());
  for (const auto& entry : order)
    sorted.push_back(std::move(rows[std::get<3>(entry)]));
  rows = std::move(sorted);
}

View head_link(const ViewContext& context, const RowKey& key) {
  View link;
  if (key.part == Part::kIndividuals) {
    link.text("name", context.words.text("award.named_individuals"));
    return link;
  }
  if (key.record) {
    link = context.record_link(key.record);
  } else {
    const std::string& unknown = context.words.text("award.authority_unknown");
    link.text("name", key.words.empty() ? unknown : key.words);
  }
  if (key.part == Part::kUnnamed) {
    link.text("note",
              context.words.format("award.unnamed_of", {context.phrases.recipient(key.kind)}));
  }
  return link;
}

View row_view(const ViewContext& context, const Row& row, const std::vector<AwardTypeId>& types) {
  View view;
  view.object("recipient", head_link(context, row.key));
  std::vector<View> cells(types.size());
  for (std::size_t i = 0; i < types.size(); ++i) {
    const auto counts = row.by_type.find(types[i].value);
    if (counts == row.by_type.end()) continue;
    cells[i].text("awarded_text", count_text(context, sum(counts->second.awarded)));
    cells[i].text("proposed_text", count_text(context, sum(counts->second.proposed)));
  }
  view.list("counts", std::move(cells));
  return view;
}

std::vector<AwardTypeId> types_with_rows(const Site& site, const std::vector<Row>& rows) {
  std::vector<bool> used(site.award_types.size());
  for (const Row& row : rows) {
    for (const auto& [type, counts] : row.by_type)
      used[type] = true;
  }
  std::vector<AwardTypeId> types = types_by_weight(site);
  std::erase_if(types, [&](AwardTypeId type) { return !used[type.index()]; });
  return types;
}

const ViewType& counts_type() {
  static const ViewType kType{
      "medal_counts",
      {{"awarded_text", FieldKind::kText, "số đã tặng; vắng khi không có"},
       {"proposed_text", FieldKind::kText, "số được đề nghị; vắng khi không có"}}};
  return kType;
}

const ViewType& medal_row_type() {
  static const ViewType kType{
      "medal_row",
      {{"recipient", FieldKind::kObject, "đơn vị; hoặc cấp tặng, khi chưa có danh sách",
        link_view_type},
       {"counts", FieldKind::kList, "theo từng loại, đúng thứ tự các cột", counts_type}}};
  return kType;
}

}  // namespace

std::vector<AwardTypeId> types_by_weight(const Site& site) {
  std::vector<AwardTypeId> types;
  types.reserve(site.award_types.size());
  for (std::size_t i = 0; i < site.award_types.size(); ++i) {
    if (!site.award_types[i].id.empty()) types.emplace_back(i);
  }
  std::stable_sort(types.begin(), types.end(), [&](AwardTypeId a, AwardTypeId b) {
    return site.award_types[a.index()].weight > site.award_types[b.index()].weight;
  });
  return types;
}

View medal_table_view(const ViewContext& context) {
  std::vector<Row> rows = rows_of(context.site);
  View view;
  if (rows.empty()) return view;
  const std::size_t all = rows.size();
  keep_the_first(rows);
  sort_by_name(context, rows);
  const std::vector<AwardTypeId> types = types_with_rows(context.site, rows);
  std::vector<View> heads, items;
  for (const AwardTypeId type : types)
    heads.push_back(context.record_link(ref(type)));
  items.reserve(rows.size());
  for (const Row& row : rows)
    items.push_back(row_view(context, row, types));
  view.list("types", std::move(heads)).list("rows", std::move(items));
  if (rows.size() < all) {
    view.text("cut_text", context.words.format("award.medals_cut",
                                               {context.phrases.number(kMostRows),
                                                context.phrases.number(static_cast<double>(all))}));
  }
  return view;
}

const ViewType& medal_table_view_type() {
  static const ViewType kType{
      "medal_table",
      {{"types", FieldKind::kList, "loại khen có trong kho, nặng trước nhẹ sau", link_view_type},
       {"rows", FieldKind::kList, "đơn vị, rồi cá nhân, rồi số lượng không có tên", medal_row_type},
       {"cut_text", FieldKind::kText, "bảng chỉ kê bao nhiêu hàng trong bao nhiêu, khi quá dài"}}};
  return kType;
}

}  // namespace kyyeu::render
