// A table of data (p-data-table): results, members, awards, whatever has rows and columns.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// The first cell of each row is its header. Fill the parts, then take view(); a table without rows
// is an empty View.
class DataTable {
 public:
  explicit DataTable(std::string caption) : caption_(std::move(caption)) {}

  // Figures stand at the right.
  DataTable& column(std::string name, bool is_figure = false);
  DataTable& row(std::vector<View> cells);
  DataTable& note(std::string words);
  // Says in words that the figures were computed by the tool.
  DataTable& computed();

  bool empty() const { return rows_.empty(); }
  View view() &&;

 private:
  std::string caption_;
  std::string note_;
  bool computed_ = false;
  std::vector<View> columns_;
  std::vector<View> rows_;
};

// Cells.
View text_cell(std::string text, bool is_figure = false);
View link_cell(View link);
// "chưa có số liệu" and the like are marked as missing.
View value_cell(const ViewContext& context, const ResultValue& value, const Metric& metric);

const ViewType& data_table_view_type();

}  // namespace kyyeu::render
