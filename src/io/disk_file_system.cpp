#include "io/disk_file_system.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "io/system_error.h"

namespace kyyeu::io {
namespace {

// Owns an open file. -1 = none; errno then says why.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return number_; }
  bool ok() const { return number_ >= 0; }
  // A full disk or quota may show itself only here.
  bool close() {
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0;
  }

 private:
  int number_;
};

FileKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return FileKind::kFile;
  if (S_ISDIR(mode)) return FileKind::kFolder;
  if (S_ISLNK(mode)) return FileKind::kSymlink;
  return FileKind::kOther;
}

FileKind kind_of(const dirent& entry, int folder) {
  switch (entry.d_type) {
    case DT_REG:
      return FileKind::kFile;
    case DT_DIR:
      return FileKind::kFolder;
    case DT_LNK:
      return FileKind::kSymlink;
    case DT_UNKNOWN:
      break;  // some file systems never tell
    default:
      return FileKind::kOther;
  }
  struct stat status {};
  const int failed = ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW);
  return failed ? FileKind::kOther : kind_of(status.st_mode);
}

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

Error too_large(const std::string& path, std::size_t max_bytes) {
  return {ErrorKind::kFileSystem, "error.too-large", path, std::to_string(max_bytes)};
}

// Reads to the end. The buffer is one byte larger than the file is said to be, so that one call
// reads the file and also shows that it has ended. A file that grows meanwhile is read on.
Result<std::string> read_all(int file, std::size_t expected, const std::string& path,
                             std::size_t max_bytes) {
  std::string bytes(expected + 1, '\0');
  std::size_t length = 0;
  while (true) {
    const ssize_t count = ::read(file, bytes.data() + length, bytes.size() - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_failure("error.read", path, errno);
    length += static_cast<std::size_t>(count);
    if (length > max_bytes) return fail(too_large(path, max_bytes));
    if (count == 0 || length == expected) break;
    if (length == bytes.size()) bytes.resize(bytes.size() * 2 + 4096);
  }
  bytes.resize(length);
  return bytes;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// Writes over what the file holds and cuts the rest off: several times faster on ext4 than
// truncating first, which frees the blocks only to allocate them again.
bool overwrite(Descriptor& file, std::string_view bytes, std::uint64_t old_size) {
  if (!write_all(file.get(), bytes)) return false;
  if (old_size > bytes.size() && ::ftruncate(file.get(), static_cast<off_t>(bytes.size())) != 0) {
    return false;
  }
  return file.close();
}

// Makes a file where there is none. false and errno when it cannot be done; no half file stays.
bool create(const std::string& path, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (!file.ok()) return false;
  if (write_all(file.get(), bytes) && file.close()) return true;
  const int code = errno;
  ::unlink(path.c_str());
  errno = code;
  return false;
}

// Replaces what stands at the path. false and errno when it cannot be done.
bool replace(const std::string& path, std::string_view bytes) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) return false;
  if (S_ISREG(status.st_mode) && status.st_nlink == 1) {
    Descriptor old(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    return old.ok() && overwrite(old, bytes, static_cast<std::uint64_t>(status.st_size));
  }
  if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode)) {
    errno = S_ISDIR(status.st_mode) ? EISDIR : EEXIST;
    return false;
  }
  return ::unlink(path.c_str()) == 0 && create(path, bytes);
}

}  // namespace

Result<std::string> DiskFileSystem::read(const std::string& path, std::size_t max_bytes) const {
  // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.ok()) return system_failure("error.read", path, errno);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) return system_failure("error.read", path, errno);
  if (S_ISDIR(status.st_mode)) return system_failure("error.read", path, EISDIR);
  if (!S_ISREG(status.st_mode)) return system_failure("error.read", path, EINVAL);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > max_bytes) return fail(too_large(path, max_bytes));
  return read_all(file.get(), size, path, max_bytes);
}

std::optional<FileStat> DiskFileSystem::stat(const std::string& path) const {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  FileStat result;
  result.kind = kind_of(status.st_mode);
  if (result.kind == FileKind::kFile) result.size = static_cast<std::uint64_t>(status.st_size);
  result.mtime_ns = nanoseconds(status.st_mtim);
  result.ctime_ns = nanoseconds(status.st_ctim);
  result.inode = status.st_ino;
  result.device = status.st_dev;
  return result;
}

Result<std::vector<DirEntry>> DiskFileSystem::list(const std::string& folder) const {
  const std::unique_ptr<DIR, int (*)(DIR*)> stream(::opendir(folder.c_str()), ::closedir);
  if (!stream) return system_failure("error.list", folder, errno);
  std::vector<DirEntry> entries;
  while (true) {
    errno = 0;
    const dirent* entry = ::readdir(stream.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    entries.push_back({std::string(name), kind_of(*entry, ::dirfd(stream.get()))});
  }
  if (errno != 0) return system_failure("error.list", folder, errno);
  std::sort(entries.begin(), entries.end(),
            [](const DirEntry& a, const DirEntry& b) { return a.name < b.name; });
  return entries;
}

Result<std::string> DiskFileSystem::resolve(const std::string& path) const {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         std::free);
  if (!real) return system_failure("error.read", path, errno);
  return std::string(real.get());
}

Status DiskFileSystem::write_new(const std::string& path, std::string_view bytes) {
  if (create(path, bytes) || (errno == EEXIST && replace(path, bytes))) return {};
  return system_failure("error.write", path, errno);
}

Status DiskFileSystem::make_folders(const std::string& path) {
  if (path.empty() || ::mkdir(path.c_str(), 0777) == 0) return {};
  int code = errno;
  if (code == ENOENT) {
    const std::size_t slash = path.find_last_of('/', path.find_last_not_of('/'));
    if (slash == std::string::npos || slash == 0) {
      return system_failure("error.make-folder", path, code);
    }
    if (Status above = make_folders(path.substr(0, slash)); !above) return above;
    if (::mkdir(path.c_str(), 0777) == 0) return {};
    code = errno;
  }
  const std::optional<FileStat> there = code == EEXIST ? stat(path) : std::nullopt;
  if (there && there->kind == FileKind::kFolder) return {};
  return system_failure("error.make-folder", path, code);
}

Status DiskFileSystem::rename(const std::string& from, const std::string& to) {
  if (::rename(from.c_str(), to.c_str()) == 0) return {};
  return system_failure("error.rename", from, errno);
}

Status DiskFileSystem::exchange(const std::string& a, const std::string& b) {
  if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return {};
  return system_failure("error.rename", a, errno);
}

Status DiskFileSystem::link(const std::string& from, const std::string& to) {
  if (::link(from.c_str(), to.c_str()) == 0) return {};
  return system_failure("error.write", to, errno);
}

Status DiskFileSystem::make_like(const std::string& from, const std::string& to) {
  struct stat like {};
  struct stat made {};
  if (::stat(from.c_str(), &like) != 0 || ::mkdir(to.c_str(), 0700) != 0) {
    return system_failure("error.make-folder", to, errno);
  }
  if (::listxattr(from.c_str(), nullptr, 0) > 0) {
    return system_failure("error.make-folder", to, ENOTSUP);
  }
  if (::stat(to.c_str(), &made) != 0) return system_failure("error.make-folder", to, errno);
  const bool same_owner = made.st_uid == like.st_uid && made.st_gid == like.st_gid;
  if ((!same_owner && ::chown(to.c_str(), like.st_uid, like.st_gid) != 0) ||
      ::chmod(to.c_str(), like.st_mode & 07777U) != 0) {
    return system_failure("error.make-folder", to, errno);
  }
  return {};
}

Status DiskFileSystem::remove_file(const std::string& path) {
  if (::unlink(path.c_str()) == 0) return {};
  return system_failure("error.remove", path, errno);
}

Status DiskFileSystem::remove_empty_folder(const std::string& path) {
  if (::rmdir(path.c_str()) == 0) return {};
  return system_failure("error.remove", path, errno);
}

Status DiskFileSystem::sync_file_system(const std::string& path) {
  const Descriptor place(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!place.ok() || ::syncfs(place.get()) != 0) return system_failure("error.write", path, errno);
  return {};
}

}  // namespace kyyeu::io
