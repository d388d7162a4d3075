// DirectoryShards: the words of the index, cut into files in the order of their keys
// (docs/formats/search-index.md, 5). Words that begin alike are neighbours, as prefixes need it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "search/directory_file.h"

namespace kyyeu::search {

// Takes entries in order and packs them; one thread.
class DirectoryShards {
 public:
  // A file is closed when it holds `target` bytes; what belongs to one key stays together unless it
  // is larger than `most`.
  DirectoryShards(std::size_t target, std::size_t most) : target_(target), most_(most) {}

  void add(std::string_view key, std::string_view variant, const PackedList& list);
  void finish();

  const std::vector<DirectoryFile>& files() const { return files_; }
  // What the entries of each file begin with: the shortest text that is not below its first place.
  const std::vector<std::string>& separators() const { return separators_; }

 private:
  using Entry = std::pair<std::string, PackedList>;  // a variant and its list

  void add_group();
  void take(const std::string& key, const Entry* first, const Entry* last, std::size_t size);

  std::size_t target_;
  std::size_t most_;
  std::string key_;  // that entries are coming for
  std::vector<Entry> group_;
  std::size_t group_size_ = 0;
  std::string last_place_;
  std::vector<DirectoryFile> files_;
  std::vector<std::string> separators_;
};

// An entry's place among all, as separators are compared with it.
std::string place_of(std::string_view key, std::string_view variant);

}  // namespace kyyeu::search
