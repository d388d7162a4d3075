// Pictures of articles, galleries and banners, as TOML tables.
#pragma once

#include <string_view>
#include <vector>

#include "load/record_reader.h"
#include "model/article.h"

namespace kyyeu::load {

// file, alt, caption, author, prize. "KY107" without `file_key`, "KY502" without alt.
Picture read_picture(RecordReader& reader, std::string_view file_key);
// An array of such tables; those without a file are left out.
void read_pictures(RecordReader& reader, std::string_view key, std::vector<Picture>& out);
// A file's name, or a table as above.
void read_cover(RecordReader& reader, std::string_view key, Picture& out);

}  // namespace kyyeu::load
