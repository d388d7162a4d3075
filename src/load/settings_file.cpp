#include "load/settings_file.h"

#include <string>
#include <utility>

#include "load/values.h"

namespace kyyeu::load {

std::optional<format::TomlTable> parse_toml(std::string_view text, FileId file,
                                            std::uint32_t first_line, const SourceFiles& sources,
                                            Diagnostics& findings) {
  Diagnostics faults;
  std::optional<format::TomlTable> table = format::parse_toml(text, file, first_line, faults);
  if (table) return table;
  for (Finding& fault : faults.sorted(sources)) {
    if (fault.message == "KY102.toml-date" && !fault.arguments.empty()) {
      const std::string& words = fault.arguments.front();
      const std::optional<Date> date = text::parse_cell_date(words);
      if (date && !check_real(*date, words, fault.span, findings)) continue;
    }
    findings.add(std::move(fault));
  }
  return std::nullopt;
}

void read_settings(const LoadContext& context, const ContentFile& file,
                   const RecordReader::Body& body) {
  const std::optional<std::string> text = context.read(file);
  if (!text) return;
  std::optional<format::TomlTable> table =
      parse_toml(*text, file.id, 1, context.sources, context.findings);
  if (!table) return;
  RecordReader reader(*table, {file.id, 1, 1, 0}, context.findings);
  body(reader);
  reader.finish();
}

void read_settings(const LoadContext& context, const ContentTree& tree, std::string_view path,
                   const RecordReader::Body& body) {
  if (const ContentFile* file = tree.find(path)) read_settings(context, *file, body);
}

}  // namespace kyyeu::load
