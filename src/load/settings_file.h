// Settings files: TOML with a fixed place, without a record of its own (data/*.toml, links.toml …).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "format/toml.h"
#include "load/content_tree.h"
#include "load/context.h"
#include "load/record_reader.h"

namespace kyyeu::load {

// format::parse_toml, but a day that the calendar does not have is KY307, as it is in quotes.
std::optional<format::TomlTable> parse_toml(std::string_view text, FileId file,
                                            std::uint32_t first_line, const SourceFiles& sources,
                                            Diagnostics& findings);

// Reads the file and finishes the reader after `body`. An empty file is one without keys.
void read_settings(const LoadContext& context, const ContentFile& file,
                   const RecordReader::Body& body);
// `path` is relative to content/. Does nothing where the file does not exist.
void read_settings(const LoadContext& context, const ContentTree& tree, std::string_view path,
                   const RecordReader::Body& body);

}  // namespace kyyeu::load
