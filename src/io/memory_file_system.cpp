#include "io/memory_file_system.h"

#include <cerrno>
#include <utility>

#include "io/memory_node.h"
#include "io/system_error.h"

namespace kyyeu::io {

Result<std::string> MemoryFileSystem::read(const std::string& path, std::size_t max_bytes) const {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, true);
  const Node* node = place.node;
  if (node == nullptr) return system_failure("error.read", path, place.missing());
  if (node->kind == FileKind::kFolder) return system_failure("error.read", path, EISDIR);
  if (node->kind != FileKind::kFile) return system_failure("error.read", path, EINVAL);
  if (node->forbidden) return system_failure("error.read", path, EACCES);
  if (node->bytes.size() > max_bytes) {
    return fail(Error{ErrorKind::kFileSystem, "error.too-large", path, std::to_string(max_bytes)});
  }
  reads_.push_back(path);
  return node->bytes;
}

std::optional<FileStat> MemoryFileSystem::stat(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const Node* node = find(path, true).node;
  if (node == nullptr) return std::nullopt;
  const std::uint64_t size = node->kind == FileKind::kFile ? node->bytes.size() : 0;
  return FileStat{node->kind, size, node->mtime_ns, node->ctime_ns, node->inode, 1};
}

Result<std::vector<DirEntry>> MemoryFileSystem::list(const std::string& folder) const {
  const std::lock_guard lock(mutex_);
  const Place place = find(folder, true);
  const Node* node = place.node;
  if (node == nullptr) return system_failure("error.list", folder, place.missing());
  if (node->kind != FileKind::kFolder) return system_failure("error.list", folder, ENOTDIR);
  if (node->forbidden) return system_failure("error.list", folder, EACCES);
  std::vector<DirEntry> entries;
  for (const auto& [name, child] : node->children)
    entries.push_back({name, child->kind});
  return entries;
}

Result<std::string> MemoryFileSystem::resolve(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, true);
  if (place.node == nullptr) return system_failure("error.read", path, place.missing());
  return place.path.empty() ? "/" : place.path;
}

Status MemoryFileSystem::write_new(const std::string& path, std::string_view bytes) {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, false);
  if (place.error) return system_failure("error.write", path, place.error);
  if (place.folder == nullptr) return system_failure("error.write", path, EISDIR);
  std::shared_ptr<Node>& node = place.folder->children[place.name];
  if (node && node->kind == FileKind::kFolder) return system_failure("error.write", path, EISDIR);
  if (node && node->kind == FileKind::kOther) return system_failure("error.write", path, EEXIST);
  if (node && node->forbidden) return system_failure("error.write", path, EACCES);
  if (!node || node->kind != FileKind::kFile || node.use_count() > 1) {
    node = std::make_shared<Node>();
    node->kind = FileKind::kFile;
    node->inode = ++last_inode_;
    touch(*place.folder);
  }
  node->bytes = bytes;
  touch(*node);
  writes_.push_back(path);
  return {};
}

Status MemoryFileSystem::make_folders(const std::string& path) {
  const std::lock_guard lock(mutex_);
  std::string so_far;
  for (const std::string& part : parts_of(path)) {
    so_far += '/' + part;
    const Place place = find(so_far, true);
    if (place.error) return system_failure("error.make-folder", path, place.error);
    if (place.node && place.node->kind != FileKind::kFolder) {
      return system_failure("error.make-folder", path, ENOTDIR);
    }
    if (place.node) continue;
    auto node = std::make_shared<Node>();
    node->inode = ++last_inode_;
    touch(*node);
    touch(*place.folder);
    place.folder->children[place.name] = std::move(node);
  }
  return {};
}

Status MemoryFileSystem::rename(const std::string& from, const std::string& to) {
  const std::lock_guard lock(mutex_);
  const Place source = find(from, false);
  const Place goal = find(to, false);
  int code = source.missing() ? source.missing() : goal.error;
  if (!code && (!source.folder || !goal.folder)) code = EBUSY;
  if (!code && goal.path.starts_with(source.path + '/')) code = EINVAL;
  if (!code && goal.node && goal.node != source.node) {
    const bool is_folder = source.node->kind == FileKind::kFolder;
    const bool onto_folder = goal.node->kind == FileKind::kFolder;
    if (is_folder != onto_folder) code = onto_folder ? EISDIR : ENOTDIR;
    if (!code && !goal.node->children.empty()) code = ENOTEMPTY;
  }
  if (code) return system_failure("error.rename", from, code);
  if (goal.node == source.node) return {};
  goal.folder->children[goal.name] = std::move(source.folder->children[source.name]);
  source.folder->children.erase(source.name);
  touch(*source.folder);
  touch(*goal.folder);
  source.node->ctime_ns = ++clock_ * 1'000'000'000;
  return {};
}

Status MemoryFileSystem::exchange(const std::string& a, const std::string& b) {
  const std::lock_guard lock(mutex_);
  const Place first = find(a, false);
  const Place second = find(b, false);
  int code = first.missing() ? first.missing() : second.missing();
  if (!code && (!first.folder || !second.folder)) code = EBUSY;
  if (!code &&
      (first.path.starts_with(second.path + '/') || second.path.starts_with(first.path + '/'))) {
    code = EINVAL;
  }
  if (code) return system_failure("error.rename", a, code);
  std::swap(first.folder->children[first.name], second.folder->children[second.name]);
  touch(*first.folder);
  touch(*second.folder);
  return {};
}

Status MemoryFileSystem::link(const std::string& from, const std::string& to) {
  const std::lock_guard lock(mutex_);
  const Place source = find(from, false);
  const Place goal = find(to, false);
  int code = source.missing() ? source.missing() : goal.error;
  if (!code && goal.node) code = EEXIST;
  if (!code && source.node->kind != FileKind::kFile) code = EPERM;
  if (code) return system_failure("error.write", to, code);
  goal.folder->children[goal.name] = source.folder->children[source.name];
  touch(*goal.folder);
  source.node->ctime_ns = ++clock_ * 1'000'000'000;
  return {};
}

Status MemoryFileSystem::make_like(const std::string& from, const std::string& to) {
  const std::optional<FileStat> like = stat(from);
  const std::optional<FileStat> there = stat(to);
  if (!like || there) return system_failure("error.make-folder", to, like ? EEXIST : ENOENT);
  const std::size_t slash = to.find_last_of('/');
  if (slash > 0 && !stat(to.substr(0, slash)))
    return system_failure("error.make-folder", to, ENOENT);
  return make_folders(to);
}

Status MemoryFileSystem::remove_file(const std::string& path) {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, false);
  int code = place.missing();
  if (!code && place.node->kind == FileKind::kFolder) code = EISDIR;
  if (code) return system_failure("error.remove", path, code);
  place.folder->children.erase(place.name);
  touch(*place.folder);
  return {};
}

Status MemoryFileSystem::remove_empty_folder(const std::string& path) {
  const std::lock_guard lock(mutex_);
  const Place place = find(path, false);
  int code = place.missing();
  if (!code && place.node->kind != FileKind::kFolder) code = ENOTDIR;
  if (!code && !place.node->children.empty()) code = ENOTEMPTY;
  if (!code && !place.folder) code = EBUSY;
  if (code) return system_failure("error.remove", path, code);
  place.folder->children.erase(place.name);
  touch(*place.folder);
  return {};
}

Status MemoryFileSystem::sync_file_system(const std::string& path) {
  const std::lock_guard lock(mutex_);
  if (find(path, true).node == nullptr) return system_failure("error.write", path, ENOENT);
  return {};
}

}  // namespace kyyeu::io
