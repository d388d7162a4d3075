#include "render/views/relations_view.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kyyeu::render {
namespace {

std::string_view code_of(RelationType type) {
  switch (type) {
    case RelationType::kRenamed:
      return "renamed";
    case RelationType::kMergedInto:
      return "merged_into";
    case RelationType::kSplitFrom:
      return "split_from";
    case RelationType::kAbsorbed:
      return "absorbed";
    case RelationType::kTransferred:
      return "transferred";
    case RelationType::kDissolved:
      return "dissolved";
    case RelationType::kReplacedBy:
      return "replaced_by";
  }
  return {};
}

// Whether nothing of the record is left after it.
bool ends(RelationType type) {
  return type == RelationType::kMergedInto || type == RelationType::kDissolved ||
         type == RelationType::kReplacedBy;
}

template <typename Records>
std::vector<RelationSide> sides_of(const Records& records, RecordRef self) {
  std::vector<RelationSide> sides;
  for (std::size_t i = 0; i < records.size(); ++i) {
    for (const Relation& relation : records[i].relations) {
      if (i == self.index) {
        sides.push_back({&relation, relation.target.id, false});
      } else if (relation.target.id == self) {
        sides.push_back({&relation, {self.kind, static_cast<std::uint32_t>(i)}, true});
      }
    }
  }
  std::stable_sort(sides.begin(), sides.end(), [](const RelationSide& a, const RelationSide& b) {
    return a.relation->date < b.relation->date;
  });
  return sides;
}

View side_view(const ViewContext& context, const RelationSide& side) {
  const Relation& relation = *side.relation;
  View view;
  view.text("relation_text", relation_words(context, side));
  view.object("other", relation_other(context, side));
  view.object("date", context.date(relation.date)).text("note", relation.note);
  view.flag("is_end", !side.inverse && ends(relation.type) &&
                          (!relation.date || relation.date <= context.site.today));
  view.object("source", context.source_link(relation.source));
  return view;
}

}  // namespace

std::vector<RelationSide> relation_sides(const Site& site, RecordRef record) {
  return record.kind == RecordKind::kUnit ? sides_of(site.units, record)
                                          : sides_of(site.clusters, record);
}

std::string relation_words(const ViewContext& context, const RelationSide& side) {
  std::string key = side.inverse ? "relation.inverse_" : "relation.";
  key += code_of(side.relation->type);
  return context.words.text(key);
}

View relation_other(const ViewContext& context, const RelationSide& side) {
  return side.other ? context.record_link(side.other)
                    : context.reference_link(side.relation->target);
}

std::vector<View> relation_views(const ViewContext& context, RecordRef record) {
  std::vector<View> items;
  for (const RelationSide& side : relation_sides(context.site, record))
    items.push_back(side_view(context, side));
  return items;
}

const ViewType& relation_view_type() {
  static const ViewType kType{
      "relation",
      {{"relation_text", FieldKind::kText, "sáp nhập vào, tách từ, thay bằng …"},
       {"other", FieldKind::kObject, "bên kia", link_view_type},
       {"date", FieldKind::kObject, "từ ngày", date_view_type},
       {"note", FieldKind::kText, "ghi chú"},
       {"is_end", FieldKind::kFlag, "sau đó không còn nữa"},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
