// DirectoryFile: keys, their variants and lists as one payload (docs/formats/search-index.md, 6).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "search/list_merger.h"

namespace kyyeu::search {

// What an entry takes beside its list, about: its share of a compressed directory.
inline constexpr std::size_t kEntryBytes = 8;

// Belongs to one thread. The lists' bytes must outlive it.
class DirectoryFile {
 public:
  // Entries of one key come in a row, keys and variants in the order of their bytes.
  void add(std::string_view key, std::string_view variant, const PackedList& list);

  bool empty() const { return groups_.empty(); }
  // About how long the payload will be.
  std::size_t size() const { return size_; }
  std::string payload() const;

 private:
  struct Entry {
    std::string variant;
    PackedList list;
  };
  struct Group {
    std::string key;
    std::vector<Entry> entries;
  };

  std::vector<Group> groups_;
  std::size_t size_ = 0;
};

}  // namespace kyyeu::search
