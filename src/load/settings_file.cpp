#include "load/settings_file.h"

#include "format/toml.h"

namespace kyyeu::load {

void read_settings(const LoadContext& context, const ContentFile& file,
                   const RecordReader::Body& body) {
  const std::optional<std::string> text = context.read(file);
  if (!text) return;
  std::optional<format::TomlTable> table =
      format::parse_toml(*text, file.id, 1, context.findings);
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
