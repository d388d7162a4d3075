// The files of an editor's folder, without the litter that desktops, office programs and version
// control leave in it. Holds to what lies below the root: a link that leads out of it is reported,
// not followed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/file_system.h"

namespace kyyeu::io {

struct SourceEntry {
  std::string path;       // relative to the root, '/' between the parts, normalised (TreeOptions)
  std::string disk_path;  // root and path with the bytes that the disk has: what FileSystem takes
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
  std::int64_t ctime_ns = 0;
};

enum class TreeProblemKind : std::uint8_t {
  kLeavesRoot,  // a link to something outside the root
  kLinkLoop,    // a link to a folder that holds it
  kBrokenLink,
  kNotAFile,    // device, socket, pipe
  kUnreadable,  // a folder that cannot be listed, or the root itself
  kTooDeep,     // a folder below max_depth others
  kTooMany,     // more than max_entries, or a folder behind more than max_linked links; reported
                // once, and the rest left out
  kBadName,     // TreeOptions::normalize refused the name
  kSameName,    // two names that normalise to one; the entry is the first by bytes
};

struct TreeProblem {
  std::string path;  // as SourceEntry::path, with the disk's bytes where kBadName; "" = the root
  TreeProblemKind kind = TreeProblemKind::kUnreadable;
};

struct TreeOptions {
  std::size_t max_depth = 32;
  std::size_t max_entries = 2'000'000;  // files and folders
  // Links to folders that are followed: a few that lead to each other's neighbours can make a tree
  // of millions.
  std::size_t max_linked = 1'000;
  // One name as the program shall know it: NFC, nullopt for what is not UTF-8. Empty = as on disk.
  // A parameter because io knows nothing of Unicode.
  std::function<std::optional<std::string>(std::string_view)> normalize;
};

// Whether a file or folder of this name is left out of every tree: names that begin with '.'
// (.git, .DS_Store, ._x) or "~$" (Word's locks), end in '~' or ".goc" (backups), and Thumbs.db,
// desktop.ini in any case.
bool is_litter(std::string_view name);

// All files below `root`, sorted by the bytes of `path`; links inside the root are followed.
// Problems are appended in the same order. What cannot be read costs its own entries only.
std::vector<SourceEntry> list_tree(const FileSystem& files, const std::string& root,
                                   const TreeOptions& options, std::vector<TreeProblem>& problems);

}  // namespace kyyeu::io
