#include "base/source_span.h"

#include <cassert>
#include <utility>

namespace kyyeu {

FileId SourceFiles::add(std::string path) {
  const FileId id{static_cast<std::uint32_t>(paths_.size())};
  paths_.push_back(std::move(path));
  return id;
}

const std::string& SourceFiles::path(FileId id) const {
  const auto index = static_cast<std::size_t>(id);
  assert(index < paths_.size());
  return paths_[index];
}

}  // namespace kyyeu
