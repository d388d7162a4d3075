#include "search/directory_file.h"

#include "format/deflate.h"
#include "search/lexicon.h"

namespace kyyeu::search {
namespace {

void append_bytes(std::string& out, std::string_view bytes) {
  append_varint(out, bytes.size());
  out += bytes;
}

}  // namespace

void DirectoryFile::add(std::string_view key, std::string_view variant, const PackedList& list) {
  if (groups_.empty() || groups_.back().key != key) groups_.push_back({std::string(key), {}});
  groups_.back().entries.push_back({std::string(variant), list});
  size_ += list.bytes.size() + kEntryBytes;
}

std::string DirectoryFile::payload() const {
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
  std::string payload;
  append_varint(payload, directory.size());
  payload += directory;
  return payload += lists;
}

}  // namespace kyyeu::search
