#include "load/table_file.h"

#include <utility>

namespace kyyeu::load {

std::optional<format::CsvTable> read_table(const LoadContext& context, const ContentFile& file) {
  const std::optional<std::string> text = context.read(file);
  if (!text) return std::nullopt;
  Diagnostics faults;
  format::CsvTable table = format::parse_csv(*text, file.id, faults);
  for (Finding& fault : faults.sorted(context.sources))
    context.findings.add(std::move(fault));
  if (table.header.cells.empty()) {
    if (!faults.has_errors()) {
      context.findings.add(Finding::error("KY107.empty", {file.id, 1, 1, 0}));
    }
    return std::nullopt;
  }
  return table;
}

}  // namespace kyyeu::load
