// AskingFileSystem: remembers what a build asked the disk. A later build that would get the same
// answers would make the same site.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "base/hash.h"
#include "io/file_system.h"

namespace kyyeu::build {

// Every time that the system keeps of a file is compared; a file that changed so shortly before it
// was looked at that a second change may leave its times alone has its content compared too.
struct Answer {
  std::optional<io::FileStat> stat;  // nullopt: nothing was there
  std::optional<Hash128> content;    // of a file's bytes or a folder's names
};

bool is_same(const std::optional<io::FileStat>& a, const std::optional<io::FileStat>& b);

// Whether its times are too near to `now_ns` (Unix time) to be relied on. Systems that count times
// in seconds (FAT) are given three of them.
bool is_doubtful(const io::FileStat& stat, std::int64_t now_ns);

// Unix time in ns.
std::int64_t clock_now();

// The hash that Answer::content holds, as the disk has it now; nullopt when it cannot be read.
std::optional<Hash128> hash_content(const io::FileSystem& files, const std::string& path,
                                    io::FileKind kind);

// Hands all questions on to `disk` and remembers them by path. Thread-safe. It cannot write.
class AskingFileSystem final : public io::FileSystem {
 public:
  explicit AskingFileSystem(const io::FileSystem& disk) : disk_(disk) {}

  Result<std::string> read(const std::string& path, std::size_t max_bytes) const override;
  std::optional<io::FileStat> stat(const std::string& path) const override;
  Result<std::vector<io::DirEntry>> list(const std::string& folder) const override;
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

  // What was asked, with the answers as they were when each was asked for the first time.
  std::map<std::string, Answer> answers() const;

 private:
  struct Asked {
    Answer answer;
    bool doubtful = false;
  };

  Asked ask(const std::string& path) const;
  void remember(const std::string& path, const Hash128& content) const;

  const io::FileSystem& disk_;
  mutable std::mutex mutex_;
  mutable std::map<std::string, Asked> asked_;
};

}  // namespace kyyeu::build
