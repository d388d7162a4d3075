// manifest-sha256.txt: every file of the site with its checksum, as `sha256sum` writes it, so that
// `sha256sum -c` checks a copy in thirty years with no tool of ours.
//
// One line a file, "<64 hex digits>  <path>\n", sorted by the bytes of the paths, without the
// manifest itself. Paths with a backslash or a line feed do not occur (text::is_safe_file_name).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::write {

inline constexpr std::string_view kManifestName = "manifest-sha256.txt";

// Path → hexadecimal SHA-256.
using Manifest = std::map<std::string, std::string>;

std::string to_text(const Manifest& manifest);
// nullopt when it is no such list, or names a path that leaves its folder.
std::optional<Manifest> parse_manifest(std::string_view text);
// Whether a path that a list of ours names leads to a file below the list's own folder. Files are
// moved and removed by such lists.
bool stays_inside(std::string_view path);
// The folder of a path within the site; "" for the site's root.
std::string folder_of(const std::string& path);
// Whether it is the manifest of a site that kyyeu made, and not one of another tool's (BagIt uses
// the same name): it lists the home page and the data package.
bool is_ours(const Manifest& manifest);

}  // namespace kyyeu::write
