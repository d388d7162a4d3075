#include "search/directory_shards.h"

#include <algorithm>

namespace kyyeu::search {
namespace {

// The shortest beginning of `place` that is greater than `before`: up to where they differ, and
// not within a character.
std::string separator(const std::string& before, const std::string& place) {
  const auto differ = std::mismatch(before.begin(), before.end(), place.begin(), place.end());
  auto end = differ.second;
  if (end != place.end()) ++end;
  while (end != place.end() && (static_cast<unsigned char>(*end) & 0xC0U) == 0x80U)
    ++end;
  return {place.begin(), end};
}

}  // namespace

std::string place_of(std::string_view key, std::string_view variant) {
  std::string place(key);
  place += '\1';
  place += variant;
  return place;
}

void DirectoryShards::add(std::string_view key, std::string_view variant, const PackedList& list) {
  if (key != key_) add_group();
  key_ = key;
  group_.emplace_back(variant, list);
  group_size_ += list.bytes.size() + kEntryBytes;
}

void DirectoryShards::finish() { add_group(); }

void DirectoryShards::add_group() {
  const Entry* first = group_.data();
  const Entry* last = first + group_.size();
  if (group_size_ <= most_) {
    take(key_, first, last, group_size_);
  } else {
    for (; first != last; ++first)
      take(key_, first, first + 1, first->second.bytes.size() + kEntryBytes);
  }
  group_.clear();
  group_size_ = 0;
}

void DirectoryShards::take(const std::string& key, const Entry* first, const Entry* last,
                           std::size_t size) {
  if (first == last) return;
  if (files_.empty() || files_.back().size() + size > target_) {
    separators_.push_back(files_.empty() ? ""
                                         : separator(last_place_, place_of(key, first->first)));
    files_.emplace_back();
  }
  for (; first != last; ++first) {
    files_.back().add(key, first->first, first->second);
    last_place_ = place_of(key, first->first);
  }
}

}  // namespace kyyeu::search
