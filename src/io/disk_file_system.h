// DiskFileSystem: the FileSystem of the machine. Holds no state; Linux only.
#pragma once

#include "io/file_system.h"

namespace kyyeu::io {

class DiskFileSystem final : public FileSystem {
 public:
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
};

}  // namespace kyyeu::io
