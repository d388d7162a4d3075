// FileWatcher: waits for changes below some folders (inotify).
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "base/result.h"

namespace kyyeu::io {

// Says only that something has changed: what, the caller sees better by looking. Folders that are
// made later are watched too. Links are not followed. Belongs to one thread.
class FileWatcher {
 public:
  // "error.watch" with the system's words as detail.
  static Result<FileWatcher> open();

  FileWatcher(FileWatcher&& other) noexcept;
  FileWatcher& operator=(FileWatcher&& other) noexcept;
  ~FileWatcher();

  // The folder with all below it, names that begin with a dot apart. One that is not there is no
  // error. "error.watch", also when the system allows no more watches.
  Status watch_tree(const std::string& folder);
  // These names in the folder, whatever becomes of them.
  Status watch_names(const std::string& folder, const std::set<std::string>& names);

  // Returns true when something has changed and then nothing more for `quiet`, but at the latest
  // ten times `quiet` after the first change; false when nothing changes for `at_most`.
  Result<bool> wait(std::chrono::milliseconds quiet, std::chrono::milliseconds at_most);

 private:
  struct Watched {
    std::string folder;
    std::set<std::string> names;  // none: all, and the folders in it too
  };

  explicit FileWatcher(int descriptor) : descriptor_(descriptor) {}
  Status add(const std::string& folder, const std::set<std::string>& names);
  Status enter(int number, std::uint32_t mask, const std::string& name, bool& counts);
  // Reads what has happened; true when any of it counts.
  Result<bool> take_events();

  int descriptor_ = -1;
  std::map<int, Watched> watched_;  // by the system's number
};

}  // namespace kyyeu::io
