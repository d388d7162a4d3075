#include "io/memory_node.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace kyyeu::io {

std::deque<std::string> parts_of(const std::string& path) {
  std::deque<std::string> parts;
  std::size_t begin = 0;
  while (begin <= path.size()) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    if (end > begin) parts.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

MemoryFileSystem::MemoryFileSystem() : root_(std::make_unique<Node>()) { root_->inode = 1; }
MemoryFileSystem::~MemoryFileSystem() = default;

MemoryFileSystem::Place MemoryFileSystem::find(const std::string& path,
                                               bool follow_last_link) const {
  constexpr int kMaxLinks = 40;  // as Linux has it
  std::deque<std::string> rest = parts_of(path);
  std::vector<Place> trail{Place{nullptr, root_.get(), "", "", 0}};
  int links = 0;
  while (!rest.empty()) {
    const std::string name = std::move(rest.front());
    rest.pop_front();
    Node* folder = trail.back().node;
    if (folder == nullptr) return Place{nullptr, nullptr, name, "", ENOENT};
    if (folder->kind != FileKind::kFolder) return Place{nullptr, nullptr, name, "", ENOTDIR};
    if (folder->forbidden) return Place{nullptr, nullptr, name, "", EACCES};
    if (name == "." || name == "..") {
      if (name == ".." && trail.size() > 1) trail.pop_back();
      continue;
    }
    const auto child = folder->children.find(name);
    Node* node = child == folder->children.end() ? nullptr : child->second.get();
    if (node && node->kind == FileKind::kSymlink && (follow_last_link || !rest.empty())) {
      if (++links > kMaxLinks) return Place{nullptr, nullptr, name, "", ELOOP};
      if (node->bytes.starts_with('/')) trail.resize(1);
      const std::deque<std::string> target = parts_of(node->bytes);
      rest.insert(rest.begin(), target.begin(), target.end());
      continue;
    }
    trail.push_back({folder, node, name, trail.back().path + '/' + name, 0});
  }
  return trail.back();
}

void MemoryFileSystem::touch(Node& node) {
  node.mtime_ns = node.ctime_ns = ++clock_ * 1'000'000'000;
}

MemoryFileSystem::Node& MemoryFileSystem::make(const std::string& path, FileKind kind) {
  const std::size_t slash = path.find_last_of('/');
  if (slash != std::string::npos) (void)make_folders(path.substr(0, slash));
  const std::lock_guard lock(mutex_);
  const Place place = find(path, false);
  assert(place.error == 0 && place.folder != nullptr);
  auto node = std::make_shared<Node>();
  node->kind = kind;
  node->inode = ++last_inode_;
  touch(*node);
  touch(*place.folder);
  return *(place.folder->children[place.name] = std::move(node));
}

void MemoryFileSystem::add_file(const std::string& path, std::string_view bytes) {
  make(path, FileKind::kFile).bytes = bytes;
}

void MemoryFileSystem::add_symlink(const std::string& path, const std::string& target) {
  make(path, FileKind::kSymlink).bytes = target;
}

void MemoryFileSystem::add_other(const std::string& path) { make(path, FileKind::kOther); }

void MemoryFileSystem::forbid(const std::string& path) {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, true);
  assert(place.node != nullptr);
  place.node->forbidden = true;
}

void MemoryFileSystem::set_mtime(const std::string& path, std::int64_t mtime_ns) {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, true);
  assert(place.node != nullptr);
  touch(*place.node);
  place.node->mtime_ns = mtime_ns;
}

std::vector<std::string> MemoryFileSystem::reads() const {
  const std::lock_guard lock(mutex_);
  return reads_;
}

std::vector<std::string> MemoryFileSystem::writes() const {
  const std::lock_guard lock(mutex_);
  return writes_;
}

void MemoryFileSystem::forget_accesses() {
  const std::lock_guard lock(mutex_);
  reads_.clear();
  writes_.clear();
}

}  // namespace kyyeu::io
