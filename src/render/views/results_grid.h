// The results of a cluster's units in one period as a grid of units and metrics.
#pragma once

#include <optional>
#include <vector>

#include "model/site.h"

namespace kyyeu::render {

struct ResultsGrid {
  struct Row {
    UnitId unit;
    MemberRole role = MemberRole::kMember;
    std::vector<const YearResult*> cells;  // by metric; nullptr: no cell in the archive
  };

  Period period;
  std::vector<MetricId> metrics;  // in the order of the results table
  std::vector<Row> rows;
  std::size_t members = 0;  // how many of them are members of the year

  // How good each row is at the metric, for those whose value is known.
  std::vector<double> merits(const Site& site, std::size_t column) const;
  // The place of one row among them; nullopt where its value is not known or has no order.
  std::optional<double> merit(const Site& site, const Row& row, std::size_t column) const;
  // The metric that orders the rows: the only one, if it says what is better.
  bool is_ranked(const Site& site) const;
};

// One for each period of the year, by time.
std::vector<ResultsGrid> results_grids(const Site& site, ClusterId cluster, int year);

}  // namespace kyyeu::render
