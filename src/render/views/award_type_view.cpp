#include "render/views/award_type_view.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "render/views/award_totals.h"
#include "render/views/award_type_list.h"
#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/data_table_view.h"
#include "render/views/legal_regimes.h"
#include "render/views/name_history.h"

namespace kyyeu::render {
namespace {

// More names than these would make the page too long to load.
constexpr std::size_t kMostRows = 2000;

// The rows of a type by their period, latest first. A span is one period, so it is counted once.
using Periods = std::map<Period, Rows, std::greater<>>;

Periods periods_of(const Site& site, AwardTypeId type) {
  Periods periods;
  for (std::size_t i = 0; i < site.awards.size(); ++i) {
    const Award& award = site.awards[i];
    if (award.type.id == type) periods[award.merit].push_back(static_cast<std::uint32_t>(i));
  }
  return periods;
}

AwardCounts counts_of(const Site& site, const Rows& rows) {
  AwardCounts counts;
  for (const std::uint32_t row : rows)
    counts.add(site.awards[row]);
  return counts;
}

View period_view(const ViewContext& context, const Period& period, const Rows& rows) {
  const AwardCounts counts = counts_of(context.site, rows);
  View view;
  view.text("period", period.code()).text("period_text", context.phrases.period(period));
  view.text("awarded_text", counts_text(context, counts.awarded));
  view.text("proposed_text", counts_text(context, counts.proposed));
  view.flag("is_unnamed", counts.unnamed > 0 && counts.unnamed == sum(counts.awarded));
  view.object("awards", awards_view(context, rows, {period.last_year, true, false}));
  return view;
}

void add_periods(View& view, const ViewContext& context, const Periods& periods) {
  std::vector<CountedLine> lines;
  std::vector<View> items;
  AwardCounts all;
  std::size_t shown = 0;
  for (const auto& [period, rows] : periods) {
    const AwardCounts counts = counts_of(context.site, rows);
    all.add(counts);
    lines.emplace_back(text_cell(context.phrases.period(period)), counts);
    shown += rows.size();
    if (shown <= kMostRows || items.empty()) items.push_back(period_view(context, period, rows));
  }
  view.flag("is_cut", items.size() < periods.size());
  view.flag("is_never_awarded", sum(all.awarded) == 0);
  view.list("periods", std::move(items));
  view.object("counts", award_counts_table(context, context.words.text("award.counts_caption"),
                                           context.words.text("table.period"), std::move(lines)));
}

void add_definition(View& view, const ViewContext& context, const AwardType& type) {
  if (type.name_before_2024 !=
      context.phrases.name({RecordKind::kAwardType, context.page.record})) {
    view.text("name_before_2024", type.name_before_2024);
  }
  view.text("group_text", context.phrases.label("award-group", type.group));
  view.text("level_text", context.phrases.label("award-level", type.level));
  view.text("recipients_text", recipients_text(context, type));
  view.text("span_text", span_text(context, type.from, type.to));
  view.list("regimes", regime_views(context, type.from, type.to));
  view.list("body", body_views(context, type.composed));
}

const ViewType& award_period_type() {
  static const ViewType kType{
      "award_period",
      {{"period", FieldKind::kText, "mã kỳ: 2018, 2017..2022"},
       {"period_text", FieldKind::kText, "kỳ, bằng lời"},
       {"awarded_text", FieldKind::kText, "đã tặng bao nhiêu tập thể, cá nhân"},
       {"proposed_text", FieldKind::kText, "được đề nghị bao nhiêu"},
       {"is_unnamed", FieldKind::kFlag, "đã tặng nhưng chưa có danh sách"},
       {"awards", FieldKind::kObject, "các bảng", awards_view_type}}};
  return kType;
}

}  // namespace

PageView build_award_type_view(const ViewContext& context) {
  const AwardTypeId id(context.page.record);
  const AwardType& type = context.site.award_types[id.index()];
  PageView built;
  built.info.title = context.phrases.name(ref(id));
  built.info.crumbs.push_back(
      {context.words.text("kind.awards"), std::string(address::kAwardIndex)});
  built.info.description = context.words.format(
      "award.type_description", {built.info.title, context.phrases.label("award-group", type.group),
                                 context.phrases.label("award-level", type.level)});
  built.info.changed = type.updated;
  add_definition(built.view, context, type);
  add_periods(built.view, context, periods_of(context.site, id));
  built.view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& award_type_view_type() {
  static const ViewType kType{
      "award-type",
      {{"name_before_2024", FieldKind::kText, "tên theo luật cũ, khi khác"},
       {"group_text", FieldKind::kText, "danh hiệu hay hình thức khen"},
       {"level_text", FieldKind::kText, "cấp"},
       {"recipients_text", FieldKind::kText, "dành cho ai"},
       {"span_text", FieldKind::kText, "có từ bao giờ, đến bao giờ; vắng khi không giới hạn"},
       {"regimes", FieldKind::kList, "luật áp dụng theo thời gian", regime_view_type},
       {"body", FieldKind::kList, "lời thêm", segment_view_type},
       {"is_never_awarded", FieldKind::kFlag, "kho chưa ghi nhận lần tặng nào"},
       {"is_cut", FieldKind::kFlag, "các kỳ cũ chỉ còn số lượng, vì trang quá dài"},
       {"periods", FieldKind::kList, "người nhận theo kỳ, kỳ mới trước", award_period_type},
       {"counts", FieldKind::kObject, "số lượng từng kỳ", data_table_view_type},
       {"backlinks", FieldKind::kObject, "bài và bản ghi khác nhắc tới", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
