// DirectoryShards: keys, their variants and lists, cut into files (docs/formats/search-index.md,
// 6).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "search/list_merger.h"

namespace kyyeu::search {

// Takes entries in order and packs them; one thread.
class DirectoryShards {
 public:
  // A file is closed when it holds `target` bytes; what belongs to one key stays together unless it
  // is larger than `most`.
  DirectoryShards(std::size_t target, std::size_t most) : target_(target), most_(most) {}

  void add(std::string_view key, std::string_view variant, const PackedList& list);
  void finish();

  const std::vector<std::string>& payloads() const { return payloads_; }
  // What the entries of each file begin with: the shortest text that is not below its first place.
  const std::vector<std::string>& separators() const { return separators_; }

 private:
  struct Entry {
    std::string variant;
    PackedList list;
  };
  struct Group {
    std::string key;
    std::vector<Entry> entries;
    std::size_t size = 0;
  };

  void add_group();
  void take(Group group);
  void close();

  std::size_t target_;
  std::size_t most_;
  Group group_;                // of the key that entries are coming for
  std::vector<Group> groups_;  // of the file that is being filled
  std::size_t size_ = 0;
  std::string last_place_;
  std::vector<std::string> payloads_;
  std::vector<std::string> separators_;
};

// An entry's place among all, as separators are compared with it.
std::string place_of(std::string_view key, std::string_view variant);

}  // namespace kyyeu::search
