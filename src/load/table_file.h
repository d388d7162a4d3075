// Table files: CSV read from content/.
#pragma once

#include <optional>

#include "format/csv.h"
#include "load/content_tree.h"
#include "load/context.h"

namespace kyyeu::load {

// nullopt after KY101, after a failure of the disk, or for a file without a header ("KY107.empty").
std::optional<format::CsvTable> read_table(const LoadContext& context, const ContentFile& file);

}  // namespace kyyeu::load
