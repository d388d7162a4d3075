// TableWriter: tables that scroll for themselves where the page is narrow.
#pragma once

#include <cstddef>

#include "compose/body_writer.h"
#include "compose/compose_options.h"
#include "format/markdown.h"

namespace kyyeu::compose {

class TableWriter {
 public:
  TableWriter(BodyWriter& writer, const ComposeWords& words) : writer_(writer), words_(words) {}

  // kTable, kTableHead, kTableBody, kTableRow, kTableHeaderCell, kTableCell.
  void enter(const format::Block& block);
  void leave(const format::Block& block);

 private:
  void enter_cell(const format::Block& block);
  void leave_header_cell();

  BodyWriter& writer_;
  const ComposeWords& words_;
  std::size_t tables_ = 0;
  BodyWriter::Mark cell_;         // before the cell's tag
  std::size_t cell_content_ = 0;  // in the HTML, behind it
};

}  // namespace kyyeu::compose
