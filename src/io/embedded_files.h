// The files that ship inside the binary: themes and the tool's own messages.
//
// Thread-safe. The bytes live as long as the program.
#pragma once

#include <span>
#include <string_view>

namespace kyyeu::io {

struct EmbeddedFile {
  std::string_view path;  // as in the repository: "themes/mac-dinh/theme.toml", "lang/vi.toml"
  std::string_view bytes;
};

// Sorted by path, bytewise.
std::span<const EmbeddedFile> embedded_files();

}  // namespace kyyeu::io
