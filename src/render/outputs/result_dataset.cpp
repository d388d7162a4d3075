#include <fmt/format.h>

#include <cmath>

#include "render/outputs/data_cells.h"
#include "render/outputs/datasets.h"
#include "text/number.h"

namespace kyyeu::render {
namespace {

using enum DataType;

constexpr int kMaxDecimals = 6;  // of a ratio and its share

// With as many decimals as the source gave: 90.0 says more than 90.
std::string as_written(double number, int decimals) {
  return std::isfinite(number) ? fmt::format("{:.{}f}", number, decimals) : std::string();
}

std::string share_of(const ResultValue& value) {
  if (value.out_of == 0) return {};
  return text::format_plain(value.number / value.out_of, kMaxDecimals);
}

std::string figure_of(const ResultValue& value) {
  switch (value.kind) {
    case ResultValue::Kind::kNumber:
    case ResultValue::Kind::kRank:
      return as_written(value.number, value.decimals);
    case ResultValue::Kind::kRatio:
      return share_of(value);
    case ResultValue::Kind::kUnknown:
    case ResultValue::Kind::kNotApplicable:
    case ResultValue::Kind::kGrade:
    case ResultValue::Kind::kText:
      break;
  }
  return {};
}

std::string text_of(const ResultValue& value) {
  switch (value.kind) {
    case ResultValue::Kind::kNotApplicable:
      return "-";
    case ResultValue::Kind::kRank:
      return value.tie ? as_written(value.number, value.decimals) + "=" : std::string();
    case ResultValue::Kind::kRatio:
      return text::format_plain(value.number, kMaxDecimals) + "/" +
             text::format_plain(value.out_of, kMaxDecimals);
    case ResultValue::Kind::kGrade:
    case ResultValue::Kind::kText:
      return value.text;
    case ResultValue::Kind::kUnknown:
    case ResultValue::Kind::kNumber:
      break;
  }
  return {};
}

std::string word_of(MetricKind kind) {
  switch (kind) {
    case MetricKind::kPercent:
      return "percent";
    case MetricKind::kCount:
      return "count";
    case MetricKind::kScore:
      return "score";
    case MetricKind::kRank:
      return "rank";
    case MetricKind::kGrade:
      return "grade";
    case MetricKind::kRatio:
      return "ratio";
    case MetricKind::kMoney:
      return "money";
    case MetricKind::kText:
      return "text";
  }
  return {};
}

const Cluster& cluster_of(const Site& site, std::size_t i) {
  return site.clusters[site.results[i].cluster.index()];
}

const Metric& metric_of(const Site& site, std::size_t i) {
  return site.metrics[site.results[i].metric.index()];
}

constexpr DatasetColumn kColumns[] = {
    {"cluster", kText, "Mã của cụm hoặc khối.",
     [](const Site& site, std::size_t i) { return cluster_of(site, i).id; }, "clusters"},
    {"unit", kText, "Mã của đơn vị; trống khi là số chung của cả cụm hoặc khối.",
     [](const Site& site, std::size_t i) { return id_of(site.units, site.results[i].unit); },
     "units"},
    {"period", kText,
     "Kỳ: 2018 (năm), 2023-H1 (nửa đầu năm), 2023-Q3 (quý III), 2025-9T (chín tháng đầu năm), "
     "2023-07 (tháng), 2017..2022 (nhiều năm).",
     [](const Site& site, std::size_t i) { return site.results[i].period.code(); }},
    {"metric", kText, "Mã của chỉ tiêu.",
     [](const Site& site, std::size_t i) { return metric_of(site, i).id; }},
    {"value", kNumber,
     "Con số, dấu chấm thập phân, đủ chữ số như nguồn ghi; với tỉ số là thương của nó, từ 0 đến 1 "
     "(14/14 là 1). Trống khi kết quả là chữ hoặc không áp dụng.",
     [](const Site& site, std::size_t i) { return figure_of(site.results[i].value); }},
    {"value_text", kText,
     "Kết quả như nguồn ghi khi không chỉ là một con số: xếp loại, lời, tỉ số (14/14), đồng hạng "
     "(2=); dấu - là không áp dụng.",
     [](const Site& site, std::size_t i) { return text_of(site.results[i].value); }},
    {"unit_of_measure", kText, "Đơn vị đo.",
     [](const Site& site, std::size_t i) { return metric_of(site, i).unit_of_measure; }},
    {"source", kText, "Nguồn: mã bài viết, mã văn bản hoặc địa chỉ trang mạng.",
     [](const Site& site, std::size_t i) { return id_of(site, site.results[i].source); }},
    {"cluster_name", kText, "Tên của cụm hoặc khối trong kỳ ấy.",
     [](const Site& site, std::size_t i) {
       return name_on_day(cluster_of(site, i), site.results[i].period.last_day());
     }},
    {"unit_name", kText, "Tên của đơn vị trong kỳ ấy.",
     [](const Site& site, std::size_t i) {
       const YearResult& result = site.results[i];
       return name_of(site.units, result.unit, result.period.last_day());
     }},
    {"metric_label", kText, "Tên của chỉ tiêu.",
     [](const Site& site, std::size_t i) { return metric_of(site, i).label; }},
    {"metric_kind", kText,
     "Loại chỉ tiêu: percent, count, score, rank, grade, ratio, money, text (phần trăm, số lượng, "
     "điểm, hạng, xếp loại, tỉ số, tiền, lời).",
     [](const Site& site, std::size_t i) { return word_of(metric_of(site, i).kind); }},
};

}  // namespace

Dataset result_dataset(const Site& site) {
  return {"results",
          "Kết quả",
          "Mỗi dòng là kết quả của một đơn vị, hoặc của cả cụm, khối, theo một chỉ tiêu trong một "
          "kỳ. Ô chưa có số liệu không có dòng.",
          kColumns,
          false,
          rows_where(site.results, [](const YearResult& result) {
            return result.value.kind != ResultValue::Kind::kUnknown && result.cluster &&
                   result.metric;
          })};
}

}  // namespace kyyeu::render
