// Which place in content/ holds what: the rules of content-format.md §1.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "load/content_tree.h"

namespace kyyeu::load {

// `path` is relative to content/.
Section section_of(std::string_view path);
bool is_record_section(Section section);
// index.md, index.toml.
bool is_index(std::string_view name);
// Fills what its path alone says: year, in_draft_folder.
void place_in_section(ContentFile& file);
// Needs all but the role itself.
FileRole role_of(const ContentFile& file);
// The name, without its ending, of the file that one of this name was copied from, as desktops and
// browsers name copies ("x - Copy", "x (1)", "Bản sao của x"). "" = it is not such a name.
std::string_view copied_name(std::string_view stem);
// KY103 with the nearest name that would be read there.
Finding stray_file(const ContentFile& file);

}  // namespace kyyeu::load
