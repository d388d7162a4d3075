#include "load/metric_columns.h"

#include <algorithm>

#include "load/values.h"
#include "text/fold.h"
#include "text/whitespace.h"

namespace kyyeu::load {
namespace {

std::string folded_key(std::string_view words) {
  return text::fold_marks(text::squeeze_spaces(words));
}

}  // namespace

MetricColumns::MetricColumns(const std::vector<Metric>& metrics) : metrics_(metrics) {
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    const MetricId id(i);
    for (const Written& column : metrics[i].columns)
      add(column.text, id);
    add(metrics[i].label, id);
    add(metrics[i].id, id);
  }
}

void MetricColumns::add(std::string_view words, MetricId metric) {
  headers_.push_back(words);
  const auto note = [&](Index& index, std::string key) {
    std::vector<MetricId>& ids = index[std::move(key)];
    if (std::find(ids.begin(), ids.end(), metric) == ids.end()) ids.push_back(metric);
  };
  note(exact_, text::name_key(words));
  note(folded_, folded_key(words));
}

MetricId MetricColumns::find(const format::CsvCell& header, Diagnostics& findings) const {
  auto found = exact_.find(text::name_key(header.text));
  if (found == exact_.end()) {
    found = folded_.find(folded_key(header.text));
    if (found == folded_.end()) {
      findings.add(with_nearest(Finding::error("KY303.metric", header.span, {header.text}),
                                header.text, headers_));
      return {};
    }
  }
  if (found->second.size() == 1) return found->second.front();
  std::string ids;
  for (const MetricId id : found->second) {
    ids += (ids.empty() ? "" : ", ") + metrics_[id.index()].id;
  }
  findings.add(Finding::error("KY303.ambiguous", header.span, {header.text, ids}));
  return {};
}

}  // namespace kyyeu::load
