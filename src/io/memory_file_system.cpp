#include "io/memory_file_system.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <deque>
#include <map>
#include <utility>

#include "io/system_error.h"

namespace kyyeu::io {

struct MemoryFileSystem::Node {
  FileKind kind = FileKind::kFolder;
  std::string bytes;  // of a file; a link's target
  std::int64_t mtime_ns = 0;
  std::int64_t ctime_ns = 0;
  std::uint64_t inode = 0;
  bool forbidden = false;
  std::map<std::string, std::unique_ptr<Node>> children;
};

// Where a path leads. `node` is nullptr when the last name is not there; `error` is 0 as long as
// its folder is.
struct MemoryFileSystem::Place {
  Node* folder = nullptr;  // nullptr for the root
  Node* node = nullptr;
  std::string name;
  std::string path;  // absolute, without links
  int error = 0;

  // The errno of an operation that needs something there; 0 = it is.
  int missing() const { return error == 0 && node == nullptr ? ENOENT : error; }
};

namespace {

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

}  // namespace

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
  auto node = std::make_unique<Node>();
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
  std::unique_ptr<Node>& node = place.folder->children[place.name];
  if (node && node->kind == FileKind::kFolder) return system_failure("error.write", path, EISDIR);
  if (node && node->kind == FileKind::kOther) return system_failure("error.write", path, EEXIST);
  if (node && node->forbidden) return system_failure("error.write", path, EACCES);
  if (!node || node->kind != FileKind::kFile) {
    node = std::make_unique<Node>();
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
    auto node = std::make_unique<Node>();
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
