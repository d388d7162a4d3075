// MetricColumns: which metric a column of a results table holds, by its header.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "format/csv.h"
#include "model/result.h"

namespace kyyeu::load {

// Refers to the metrics, which outlive it.
class MetricColumns {
 public:
  explicit MetricColumns(const std::vector<Metric>& metrics);

  // A header is a metric's id, its label or one of its `columns`, first to the letter (but for case
  // and spaces), then without marks. "KY303.metric" with the nearest known header;
  // "KY303.ambiguous" naming the metrics where it fits several.
  MetricId find(const format::CsvCell& header, Diagnostics& findings) const;

 private:
  using Index = std::unordered_map<std::string, std::vector<MetricId>>;

  void add(std::string_view words, MetricId metric);

  const std::vector<Metric>& metrics_;
  Index exact_;
  Index folded_;
  std::vector<std::string_view> headers_;  // as written, for hints
};

}  // namespace kyyeu::load
