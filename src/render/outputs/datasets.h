// The tables of the data downloads: what stands in du-lieu/ (content-format.md §6). Ids are those
// of the sources; beside an id that a reader would have to look up stands its name, that of the
// time the row speaks of.
//
// To add a table: a file that declares its columns, its function here, a line in datasets().
#pragma once

#include <vector>

#include "render/outputs/dataset.h"

namespace kyyeu::render {

Dataset unit_dataset(const Site& site);
Dataset cluster_dataset(const Site& site);
// One row for each row of membership/*.csv.
Dataset membership_dataset(const Site& site);
// One row for each cell of results/**/*.csv that is not empty.
Dataset result_dataset(const Site& site);
// One row for each row of awards/*.csv.
Dataset award_dataset(const Site& site);
// Without expired articles, of which only a tombstone is left.
Dataset article_dataset(const Site& site);

// All of them, in the order in which they are explained to readers.
std::vector<Dataset> datasets(const Site& site);

// The rows of `records` for which `is_in` holds, as Dataset::rows.
template <typename Records, typename Predicate>
std::vector<std::uint32_t> rows_where(const Records& records, Predicate is_in) {
  std::vector<std::uint32_t> rows;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (is_in(records[i])) rows.push_back(static_cast<std::uint32_t>(i));
  }
  return rows;
}

}  // namespace kyyeu::render
