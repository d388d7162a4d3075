// Settings files: TOML with a fixed place, without a record of its own (data/*.toml, links.toml …).
#pragma once

#include <functional>
#include <string_view>

#include "load/content_tree.h"
#include "load/context.h"
#include "load/record_reader.h"

namespace kyyeu::load {

// Reads the file and finishes the reader after `body`. Does nothing where the file does not exist;
// an empty file is one without keys.
void read_settings(const LoadContext& context, const ContentFile& file,
                   const RecordReader::Body& body);
// `path` is relative to content/.
void read_settings(const LoadContext& context, const ContentTree& tree, std::string_view path,
                   const RecordReader::Body& body);

}  // namespace kyyeu::load
