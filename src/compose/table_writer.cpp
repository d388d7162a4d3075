#include "compose/table_writer.h"

#include "compose/compose_words.h"

namespace kyyeu::compose {
namespace {

using format::Alignment;
using format::BlockKind;

std::string_view alignment_class(Alignment alignment) {
  switch (alignment) {
    case Alignment::kLeft:
      return " class=\"align-left\"";
    case Alignment::kCentre:
      return " class=\"align-center\"";
    case Alignment::kRight:
      return " class=\"align-right\"";
    case Alignment::kNone:
      break;
  }
  return {};
}

}  // namespace

void TableWriter::enter(const format::Block& block) {
  switch (block.kind) {
    case BlockKind::kTable:
      // Keyboard users scroll what they can focus; a focusable part needs a name.
      writer_.markup("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"");
      writer_.attribute("aria-label", with_number(words_.table_label, ++tables_));
      writer_.markup("><table>\n");
      break;
    case BlockKind::kTableHead:
      writer_.markup("<thead>\n");
      break;
    case BlockKind::kTableBody:
      writer_.markup("<tbody>\n");
      break;
    case BlockKind::kTableRow:
      writer_.markup("<tr>");
      break;
    default:
      enter_cell(block);
  }
}

void TableWriter::enter_cell(const format::Block& block) {
  writer_.new_line();
  cell_ = writer_.mark();
  writer_.markup(block.kind == BlockKind::kTableHeaderCell ? "<th scope=\"col\"" : "<td");
  writer_.markup(alignment_class(block.alignment));
  writer_.markup(">");
  cell_content_ = writer_.mark().html;
}

void TableWriter::leave(const format::Block& block) {
  switch (block.kind) {
    case BlockKind::kTable:
      writer_.markup("</table></div>\n");
      break;
    case BlockKind::kTableHead:
      writer_.markup("</thead>\n");
      break;
    case BlockKind::kTableBody:
      writer_.markup("</tbody>\n");
      break;
    case BlockKind::kTableRow:
      writer_.markup("</tr>\n");
      break;
    case BlockKind::kTableHeaderCell:
      leave_header_cell();
      break;
    default:
      writer_.markup("</td>");
  }
  writer_.new_line();
}

// An empty head names nothing: it is an ordinary empty cell.
void TableWriter::leave_header_cell() {
  if (!writer_.html_is_at(cell_content_)) return writer_.markup("</th>");
  writer_.rewind(cell_);
  writer_.markup("<td></td>");
}

}  // namespace kyyeu::compose
