#include "render/views/award_index_view.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "render/views/award_register.h"
#include "render/views/award_totals.h"
#include "render/views/award_type_list.h"
#include "render/views/data_table_view.h"
#include "render/views/legal_regimes.h"
#include "render/views/medal_table.h"

namespace kyyeu::render {
namespace {

std::map<std::uint32_t, AwardCounts> counts_by_type(const Site& site) {
  std::map<std::uint32_t, AwardCounts> counts;
  for (const Award& award : site.awards) {
    if (award.type) counts[award.type.id.value].add(award);
  }
  return counts;
}

void add_totals(View& view, const ViewContext& context) {
  const auto by_type = counts_by_type(context.site);
  std::vector<CountedLine> lines;
  AwardCounts all;
  for (const AwardTypeId type : types_by_weight(context.site)) {
    const auto counts = by_type.find(type.value);
    if (counts == by_type.end()) continue;
    lines.emplace_back(link_cell(context.record_link(ref(type))), counts->second);
    all.add(counts->second);
  }
  view.text("awarded_text", counts_text(context, all.awarded));
  view.text("proposed_text", counts_text(context, all.proposed));
  view.object("totals", award_counts_table(context, context.words.text("award.totals_caption"),
                                           context.words.text("table.award"), std::move(lines)));
}

}  // namespace

PageView build_award_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.awards");
  built.info.description = context.words.text("award.index_description");
  View& view = built.view;
  add_totals(view, context);
  view.object("medals", medal_table_view(context));
  view.list("groups", award_group_views(context));
  view.list("regimes", regime_views(context));
  view.object("register", award_register_view(context));
  return built;
}

const ViewType& award_index_view_type() {
  static const ViewType kType{
      "award-index",
      {{"awarded_text", FieldKind::kText, "tổng đã tặng: bao nhiêu tập thể, cá nhân"},
       {"proposed_text", FieldKind::kText, "tổng được đề nghị, tách riêng"},
       {"totals", FieldKind::kObject, "tổng số theo loại", data_table_view_type},
       {"medals", FieldKind::kObject, "bảng đơn vị và loại khen", medal_table_view_type},
       {"groups", FieldKind::kList, "mọi loại khen, theo nhóm", award_group_type},
       {"regimes", FieldKind::kList, "luật áp dụng theo thời gian", regime_view_type},
       {"register", FieldKind::kObject, "mọi lần tặng, đề nghị", award_register_type}}};
  return kType;
}

}  // namespace kyyeu::render
