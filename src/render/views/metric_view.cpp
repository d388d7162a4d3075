#include "render/views/metric_view.h"

#include <algorithm>
#include <string>
#include <utility>

#include "render/structured_data.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/metric_labels.h"
#include "render/views/metric_period.h"
#include "text/json_writer.h"
#include "text/url.h"

namespace kyyeu::render {
namespace {

// "2018/2023": the years its results speak of; "" for none.
std::string coverage(const Site& site, MetricId metric) {
  int first = 0, last = 0;
  for (const YearResult& result : site.results) {
    if (result.metric != metric) continue;
    first = first == 0 ? result.period.year : std::min(first, result.period.year);
    last = std::max(last, result.period.last_year);
  }
  if (first == 0) return {};
  return first == last ? std::to_string(first) : std::to_string(first) + "/" + std::to_string(last);
}

std::string json_ld(const ViewContext& context, const Metric& metric) {
  std::string out;
  text::JsonWriter json(out);
  const SiteConfig& config = context.site.config;
  json.begin_object().member("@type", "Dataset").member("name", metric.label);
  json.member("description", metric.definition.empty() ? metric.label : metric.definition);
  json.member("url", data_url(context, context.page.url));
  json.member("inLanguage", context.words.language());
  json.member("variableMeasured", metric.label);
  const std::string years = coverage(context.site, MetricId(context.page.record));
  if (!years.empty()) json.member("temporalCoverage", years);
  if (!config.licence.empty()) json.member("license", config.licence);
  if (!config.publisher.org.empty()) {
    json.key("creator").begin_object().member("@type", "Organization");
    json.member("name", config.publisher.org).end_object();
  }
  json.key("isPartOf").begin_object().member("@type", "DataCatalog");
  json.member("name", config.title).member("url", data_url(context, address::kData)).end_object();
  json.end_object();
  return out;
}

void add_definition(View& view, const ViewContext& context, const Metric& metric) {
  view.text("definition", metric.definition);
  view.text("unit_of_measure", metric.unit_of_measure);
  view.text("kind_text", metric_kind_text(context, metric.kind));
  view.text("better_text", metric_better_text(context, metric));
  view.text("scope_text", metric_scope_text(context, metric.scope));
  const auto limit = [&](std::optional<double> number) {
    return number ? metric_limit_text(context, *number, metric) : std::string();
  };
  view.text("reference_text", limit(metric.reference_line));
  view.text("min_text", limit(metric.min)).text("max_text", limit(metric.max));
  if (metric.kind != MetricKind::kGrade) return;
  const auto scale = context.site.config.grades.find(metric.scale.empty() ? "unit" : metric.scale);
  if (scale == context.site.config.grades.end()) return;
  std::string grades;
  for (const std::string& grade : scale->second)
    grades += (grades.empty() ? "" : " > ") + grade;
  view.text("grades_text", std::move(grades));
}

}  // namespace

PageView build_metric_view(const ViewContext& context) {
  const MetricId id(context.page.record);
  const Metric& metric = context.site.metrics[id.index()];
  PageView built;
  built.info.title = metric.label;
  built.info.description = metric.definition;
  built.info.crumbs.push_back(
      {context.words.text("kind.metrics"), std::string(address::kMetricIndex)});
  built.info.json_ld.push_back(json_ld(context, metric));
  built.info.changed = metric.updated;
  View& view = built.view;
  add_definition(view, context, metric);
  MetricPeriods periods = metric_periods(context, id);
  view.list("periods", std::move(periods.tables)).flag("is_cut", periods.left_out > 0);
  view.list("body", body_views(context, metric.composed));
  view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& metric_view_type() {
  static const ViewType kType{
      "metric",
      {{"definition", FieldKind::kText, "định nghĩa"},
       {"unit_of_measure", FieldKind::kText, "đơn vị tính"},
       {"kind_text", FieldKind::kText, "loại số liệu: tỷ lệ, số đếm …"},
       {"better_text", FieldKind::kText, "cao hay thấp là tốt; vắng khi không định"},
       {"scope_text", FieldKind::kText, "của từng đơn vị hay của cả cụm"},
       {"reference_text", FieldKind::kText, "mức đối chiếu"},
       {"min_text", FieldKind::kText, "giá trị nhỏ nhất có thể"},
       {"max_text", FieldKind::kText, "giá trị lớn nhất có thể"},
       {"grades_text", FieldKind::kText, "thang xếp loại, tốt nhất trước"},
       {"body", FieldKind::kList, "lời thêm", segment_view_type},
       {"periods", FieldKind::kList, "các kỳ, kỳ mới trước", metric_period_type},
       {"is_cut", FieldKind::kFlag, "các kỳ cũ không có ở đây, vì trang quá dài"},
       {"backlinks", FieldKind::kObject, "bài và bản ghi khác nhắc tới", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
