#include "load/table_file.h"

namespace kyyeu::load {

std::optional<format::CsvTable> read_table(const LoadContext& context, const ContentFile& file) {
  const std::optional<std::string> text = context.read(file);
  if (!text) return std::nullopt;
  format::CsvTable table = format::parse_csv(*text, file.id, context.findings);
  if (table.header.cells.empty()) {
    context.findings.add(Finding::error("KY107.empty", {file.id, 1, 1, 0}));
    return std::nullopt;
  }
  return table;
}

}  // namespace kyyeu::load
