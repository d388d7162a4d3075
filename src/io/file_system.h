// FileSystem: every touch of a disk goes through here, so that tests can build a whole archive in
// memory and make any step fail.
//
// Paths are bytes, as the system has them, absolute or relative to the working directory; '/' parts
// them. All functions may be called from several threads at once for different paths. Errors are
// ErrorKind::kFileSystem with the path as subject and the system's words as detail.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace kyyeu::io {

enum class FileKind : std::uint8_t { kFile, kFolder, kSymlink, kOther };  // other: device, pipe …

struct FileStat {
  FileKind kind = FileKind::kOther;
  std::uint64_t size = 0;     // bytes; 0 for what is not a file
  std::int64_t mtime_ns = 0;  // since 1970, UTC
  std::int64_t ctime_ns = 0;  // moves with every change, and no program can set it
  std::uint64_t inode = 0;    // with `device`: which file this is, under whatever name
  std::uint64_t device = 0;
};

struct DirEntry {
  std::string name;  // bytes as on disk
  FileKind kind = FileKind::kOther;
};

class FileSystem {
 public:
  virtual ~FileSystem() = default;

  // The whole file. "error.read"; "error.too-large" (detail: the limit in bytes) when it holds more
  // than `max_bytes`, found before anything large is allocated.
  virtual Result<std::string> read(const std::string& path, std::size_t max_bytes) const = 0;

  // Follows links. nullopt when nothing can be seen there: missing, a broken link, no permission.
  virtual std::optional<FileStat> stat(const std::string& path) const = 0;

  // What the folder holds, without "." and "..", sorted by the names' bytes. A link is reported as
  // kSymlink. "error.list".
  virtual Result<std::vector<DirEntry>> list(const std::string& folder) const = 0;

  // The absolute path without links, "." and "..". "error.read" when there is nothing.
  virtual Result<std::string> resolve(const std::string& path) const = 0;

  // Makes the file, or replaces what a file of that name holds. Not atomic: a reader may meet a
  // part, and so may the next run after a crash; who needs more writes under another name and
  // renames. A link is replaced, not written through, and so is a file that has a second name
  // elsewhere (a copy made with hard links stays as it was). The folder must exist. "error.write".
  virtual Status write_new(const std::string& path, std::string_view bytes) = 0;

  // The folder and those above it, as far as they are missing. "error.make-folder".
  virtual Status make_folders(const std::string& path) = 0;

  // Atomic; replaces a file of the name `to`. "error.rename" with `from` as subject.
  virtual Status rename(const std::string& from, const std::string& to) = 0;

  // Atomic: a and b, which both exist, trade places; folders too. "error.rename" with `a` as
  // subject; its detail is that of ENOSYS or EINVAL where the file system cannot do it.
  virtual Status exchange(const std::string& a, const std::string& b) = 0;

  // Gives the file `from` a second name, which must not be there yet. "error.write" with `to` as
  // subject where the file system has no such links, or for a second disk.
  virtual Status link(const std::string& from, const std::string& to) = 0;

  // Makes the folder `to`, whose parent exists, with the owner and the permissions of the folder
  // `from`. "error.make-folder" when `from` has what cannot be given (extended attributes, access
  // lists, an owner that only the administrator may set); `to` may then be there.
  virtual Status make_like(const std::string& from, const std::string& to) = 0;

  // A file or a link, not what the link leads to. "error.remove", also when it is not there.
  virtual Status remove_file(const std::string& path) = 0;

  // "error.remove" when something is left in it.
  virtual Status remove_empty_folder(const std::string& path) = 0;

  // Returns when all that was written to the file system of `path` is on the disk. "error.write".
  virtual Status sync_file_system(const std::string& path) = 0;
};

}  // namespace kyyeu::io
