// A disk on which a run dies, or on which one step fails: for tests that try every step in turn.
#pragma once

#include <cerrno>
#include <cstddef>
#include <string>

#include "io/file_system.h"
#include "io/system_error.h"

namespace kyyeu::write {

// Thrown in place of kill -9. From then on nothing that the dead run still calls has any effect.
struct Killed {};

class DyingFileSystem final : public io::FileSystem {
 public:
  enum class Way { kKill, kFullDisk, kNoExchange };

  // The change number `when`, from 0, is where it happens; kNoExchange: exchanges never work.
  DyingFileSystem(io::FileSystem& disk, Way way, std::size_t when)
      : disk_(disk), way_(way), when_(when) {}

  bool struck() const { return struck_; }

  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override {
    return disk_.read(path, max_bytes);
  }
  std::optional<io::FileStat> stat(const std::string& path) const override {
    return disk_.stat(path);
  }
  Result<std::vector<io::DirEntry>> list(const std::string& folder) const override {
    return disk_.list(folder);
  }
  Result<std::string> resolve(const std::string& path) const override {
    return disk_.resolve(path);
  }
  Status write_new(const std::string& path, std::string_view bytes) override {
    if (strikes(path)) (void)disk_.write_new(path, bytes.substr(0, bytes.size() / 2));
    return after(path, [&] { return disk_.write_new(path, bytes); });
  }
  Status make_folders(const std::string& path) override {
    return change(path, [&] { return disk_.make_folders(path); });
  }
  Status rename(const std::string& from, const std::string& to) override {
    return change(from, [&] { return disk_.rename(from, to); });
  }
  Status exchange(const std::string& a, const std::string& b) override {
    if (way_ == Way::kNoExchange) return io::system_failure("error.rename", a, EINVAL);
    return change(a, [&] { return disk_.exchange(a, b); });
  }
  Status link(const std::string& from, const std::string& to) override {
    return change(to, [&] { return disk_.link(from, to); });
  }
  Status make_like(const std::string& from, const std::string& to) override {
    return change(to, [&] { return disk_.make_like(from, to); });
  }
  Status remove_file(const std::string& path) override {
    return change(path, [&] { return disk_.remove_file(path); });
  }
  Status remove_empty_folder(const std::string& path) override {
    return change(path, [&] { return disk_.remove_empty_folder(path); });
  }
  Status sync_file_system(const std::string& path) override {
    return change(path, [&] { return disk_.sync_file_system(path); });
  }

 private:
  bool strikes(const std::string&) {
    strikes_now_ = !dead_ && way_ != Way::kNoExchange && changes_++ == when_;
    struck_ = struck_ || strikes_now_;
    return strikes_now_;
  }

  template <typename Body>
  Status after(const std::string& path, const Body& body) {
    if (dead_) return io::system_failure("error.write", path, EIO);
    if (!strikes_now_) return body();
    if (way_ == Way::kFullDisk) return io::system_failure("error.write", path, ENOSPC);
    dead_ = true;
    throw Killed{};
  }

  template <typename Body>
  Status change(const std::string& path, const Body& body) {
    (void)strikes(path);
    return after(path, body);
  }

  io::FileSystem& disk_;
  Way way_;
  std::size_t when_;
  std::size_t changes_ = 0;
  bool strikes_now_ = false;
  bool struck_ = false;
  bool dead_ = false;
};

}  // namespace kyyeu::write
