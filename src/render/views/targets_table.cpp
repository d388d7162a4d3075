#include "render/views/targets_table.h"

#include <cmath>
#include <string>
#include <utility>

#include "render/target_outcome.h"

namespace kyyeu::render {
namespace {

std::string_view sign_of(Comparison comparison) {
  switch (comparison) {
    case Comparison::kNone:
      return "";
    case Comparison::kEqual:
      return "=";
    case Comparison::kAtLeast:
      return "≥";
    case Comparison::kMoreThan:
      return ">";
    case Comparison::kAtMost:
      return "≤";
    case Comparison::kLessThan:
      return "<";
  }
  return "";
}

std::string_view outcome_code(Outcome outcome) {
  switch (outcome) {
    case Outcome::kNotKnown:
      return "unknown";
    case Outcome::kMet:
      return "met";
    case Outcome::kNotMet:
      return "not_met";
  }
  return "";
}

// "5/7 đơn vị đạt", with how many are known where that is not all.
std::string units_text(const ViewContext& context, const TargetOutcome& outcome) {
  if (outcome.of == 0 || outcome.known == 0) return {};
  const std::string met = std::to_string(outcome.met), of = std::to_string(outcome.of);
  if (outcome.known == outcome.of) return context.words.format("targets.units_met", {met, of});
  return context.words.format("targets.units_known", {met, of, std::to_string(outcome.known)});
}

std::vector<View> themes(const ViewContext& context, const Target& target) {
  std::vector<View> links;
  for (const Written& theme : target.themes) {
    for (const Topic& topic : context.site.topics) {
      if (topic.slug != theme.text && topic.name != theme.text) continue;
      links.push_back(context.plain_link(topic.name, address::topic(topic)));
    }
  }
  return links;
}

View target_view(const ViewContext& context, const TargetSet& set, const Target& target) {
  const TargetOutcome outcome = target_outcome(context.site, set, target);
  View view;
  view.text("target_text", target.text);
  if (target.metric) view.object("metric", context.record_link(ref(target.metric.id)));
  view.text("condition_text", condition_text(context, target));
  const std::string code(outcome_code(outcome.outcome));
  view.text("outcome", code).text("outcome_text", context.words.text("targets." + code));
  view.flag("is_stated", outcome.stated);
  view.flag("is_computed", !outcome.stated && outcome.outcome != Outcome::kNotKnown);
  view.text("units_text", units_text(context, outcome)).text("note", target.outcome_note);
  view.list("themes", themes(context, target));
  return view;
}

View set_view(const ViewContext& context, const TargetSet& set) {
  View view;
  view.text("period_text", context.phrases.period(set.period));
  std::vector<View> measured, qualitative;
  for (const Target& target : set.targets) {
    // A source may state what became of a target without a figure: then it stands in the table.
    const bool is_measured = !target.metric.empty() || target.stated_outcome != Outcome::kNotKnown;
    (is_measured ? measured : qualitative).push_back(target_view(context, set, target));
  }
  view.list("measured", std::move(measured)).list("qualitative", std::move(qualitative));
  view.object("source", context.source_link(set.source));
  return view;
}

const ViewType& target_type() {
  static const ViewType kType{
      "target",
      {{"target_text", FieldKind::kText, "lời của chỉ tiêu"},
       {"metric", FieldKind::kObject, "chỉ tiêu số liệu để đo", link_view_type},
       {"condition_text", FieldKind::kText, "mức phải đạt: ≥ tốt, 100% đơn vị"},
       {"outcome", FieldKind::kText, "met, not_met, unknown: để đặt lớp CSS"},
       {"outcome_text", FieldKind::kText, "đạt, không đạt, chưa có số liệu"},
       {"is_stated", FieldKind::kFlag, "kết quả do nguồn ghi"},
       {"is_computed", FieldKind::kFlag, "kết quả do chương trình tính"},
       {"units_text", FieldKind::kText, "bao nhiêu đơn vị đạt"},
       {"note", FieldKind::kText, "ghi chú về kết quả"},
       {"themes", FieldKind::kList, "chủ đề", link_view_type}}};
  return kType;
}

}  // namespace

std::string condition_text(const ViewContext& context, const Target& target) {
  if (!target.metric || target.comparison == Comparison::kNone) return {};
  const Metric& metric = context.site.metrics[target.metric.id.index()];
  std::string text(sign_of(target.comparison));
  text += "\u00A0" + context.phrases.value(target.value, metric);
  if (!target.share) return text;
  const int decimals = *target.share == std::floor(*target.share) ? 0 : 1;
  return context.words.format("targets.share",
                              {text, context.phrases.number(*target.share, decimals)});
}

std::vector<View> target_set_views(const ViewContext& context, const Rows& rows) {
  std::vector<View> sets;
  sets.reserve(rows.size());
  for (const std::uint32_t row : rows) {
    sets.push_back(set_view(context, context.site.target_sets[row]));
  }
  return sets;
}

const ViewType& target_set_type() {
  static const ViewType kType{"target_set",
                              {{"period_text", FieldKind::kText, "kỳ"},
                               {"measured", FieldKind::kList, "chỉ tiêu có mức để đo", target_type},
                               {"qualitative", FieldKind::kList, "chỉ tiêu bằng lời", target_type},
                               {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
