// What MemoryFileSystem keeps: a tree of nodes, and where a path leads in it.
#pragma once

#include <cerrno>
#include <deque>
#include <map>
#include <memory>
#include <string>

#include "io/memory_file_system.h"

namespace kyyeu::io {

struct MemoryFileSystem::Node {
  FileKind kind = FileKind::kFolder;
  std::string bytes;  // of a file; a link's target
  std::int64_t mtime_ns = 0;
  std::int64_t ctime_ns = 0;
  std::uint64_t inode = 0;
  bool forbidden = false;
  std::map<std::string, std::shared_ptr<Node>> children;  // a file may have several names
};

// Where a path leads. `node` is nullptr when the last name is not there; `error` is 0 as long as
// its folder is.
struct MemoryFileSystem::Place {
  Node* folder = nullptr;  // nullptr for the root
  Node* node = nullptr;
  std::string name;
  std::string path;  // absolute, without links
  int error = 0;

  // The errno of an operation that needs something there; 0 = it is.
  int missing() const { return error == 0 && node == nullptr ? ENOENT : error; }
};

// The names of a path, without the slashes between them.
std::deque<std::string> parts_of(const std::string& path);

}  // namespace kyyeu::io
