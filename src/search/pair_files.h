// PairFiles: the pairs of the index, spread over files by a hash of their keys, so that the root
// need not say where each lies (docs/formats/search-index.md, 5).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "search/directory_file.h"

namespace kyyeu::search {

// FNV-1a of the UTF-16 units of the key, 32 bits: the engine in the browser reads units.
std::uint32_t pair_hash(std::string_view key);

// Belongs to one thread.
class PairFiles {
 public:
  explicit PairFiles(std::size_t files) : files_(files) {}

  // Entries of one key come in a row.
  void add(std::string_view key, std::string_view variant, const PackedList& list) {
    files_[pair_hash(key) % files_.size()].add(key, variant, list);
  }
  const std::vector<DirectoryFile>& files() const { return files_; }

 private:
  std::vector<DirectoryFile> files_;
};

}  // namespace kyyeu::search
