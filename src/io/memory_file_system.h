// MemoryFileSystem: a FileSystem for tests, without a disk and without a clock. It remembers what
// was read and written.
//
// Behaves as DiskFileSystem does, links included. Times count operations: every change moves the
// clock by one second from 2000-01-01, so two runs give the same stats. Thread-safe.
#pragma once

#include <memory>
#include <mutex>

#include "io/file_system.h"

namespace kyyeu::io {

class MemoryFileSystem final : public FileSystem {
 public:
  MemoryFileSystem();
  ~MemoryFileSystem() override;

  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override;
  std::optional<FileStat> stat(const std::string& path) const override;
  Result<std::vector<DirEntry>> list(const std::string& folder) const override;
  Result<std::string> resolve(const std::string& path) const override;
  Status write_new(const std::string& path, std::string_view bytes) override;
  Status make_folders(const std::string& path) override;
  Status rename(const std::string& from, const std::string& to) override;
  Status exchange(const std::string& a, const std::string& b) override;
  Status link(const std::string& from, const std::string& to) override;
  Status make_like(const std::string& from, const std::string& to) override;
  Status remove_file(const std::string& path) override;
  Status remove_empty_folder(const std::string& path) override;
  Status sync_file_system(const std::string& path) override;

  // The next four make the folders above what they add, and replace what is there.
  void add_file(const std::string& path, std::string_view bytes);
  // `target` is relative to the link's folder, or absolute; it need not exist.
  void add_symlink(const std::string& path, const std::string& target);
  // Something that is neither file, folder nor link, as a pipe.
  void add_other(const std::string& path);
  // A folder that cannot be listed, or a file that cannot be read or written.
  void forbid(const std::string& path);

  // Sets mtime alone, as `touch -d` does; ctime moves. `path` must exist.
  void set_mtime(const std::string& path, std::int64_t mtime_ns);

  // Paths given to successful read() and write_new() calls so far, in the order of the calls.
  std::vector<std::string> reads() const;
  std::vector<std::string> writes() const;
  void forget_accesses();

 private:
  struct Node;
  struct Place;

  Place find(const std::string& path, bool follow_last_link) const;
  Node& make(const std::string& path, FileKind kind);
  void touch(Node& node);

  mutable std::mutex mutex_;
  std::unique_ptr<Node> root_;
  std::int64_t clock_ = 946684800;  // seconds
  std::uint64_t last_inode_ = 1;
  mutable std::vector<std::string> reads_;
  std::vector<std::string> writes_;
};

}  // namespace kyyeu::io
