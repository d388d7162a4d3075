#include "search/directory_shards.h"

#include <algorithm>
#include <utility>

#include "format/deflate.h"
#include "search/lexicon.h"

namespace kyyeu::search {
namespace {

constexpr std::size_t kEntryBytes = 8;  // about what a compressed directory takes for one

void append_bytes(std::string& out, std::string_view bytes) {
  append_varint(out, bytes.size());
  out += bytes;
}

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
  if (key != group_.key) add_group();
  group_.key = key;
  group_.entries.push_back({std::string(variant), list});
  group_.size += list.bytes.size() + kEntryBytes;
}

void DirectoryShards::finish() {
  add_group();
  close();
}

void DirectoryShards::add_group() {
  Group group = std::exchange(group_, {});
  if (group.entries.empty()) return;
  if (group.size <= most_) {
    take(std::move(group));
    return;
  }
  for (Entry& entry : group.entries) {
    Group alone;
    alone.key = group.key;
    alone.size = entry.list.bytes.size() + kEntryBytes;
    alone.entries.push_back(std::move(entry));
    take(std::move(alone));
  }
}

void DirectoryShards::take(Group group) {
  if (!groups_.empty() && size_ + group.size > target_) close();
  if (groups_.empty()) {
    separators_.push_back(
        separator(last_place_, place_of(group.key, group.entries.front().variant)));
    if (separators_.size() == 1) separators_.front().clear();
  }
  size_ += group.size;
  last_place_ = place_of(group.key, group.entries.back().variant);
  if (!groups_.empty() && groups_.back().key == group.key) {
    groups_.back().entries.push_back(std::move(group.entries.front()));
  } else {
    groups_.push_back(std::move(group));
  }
}

void DirectoryShards::close() {
  if (groups_.empty()) return;
  std::string directory;
  std::string lists;
  append_varint(directory, groups_.size());
  for (const Group& group : groups_) {
    append_bytes(directory, group.key);
    append_varint(directory, group.entries.size());
    for (const Entry& entry : group.entries) {
      append_bytes(directory, short_variant(group.key, entry.variant));
      append_varint(directory, entry.list.documents);
      append_varint(directory, entry.list.bytes.size());
      lists += entry.list.bytes;
    }
  }
  directory = format::deflate(directory);
  std::string& payload = payloads_.emplace_back();
  append_varint(payload, directory.size());
  payload += directory;
  payload += lists;
  groups_.clear();
  size_ = 0;
}

}  // namespace kyyeu::search
