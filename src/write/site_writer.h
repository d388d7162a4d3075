// SiteWriter: puts exactly the planned files into the output folder, or leaves it as it was.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/file_system.h"
#include "write/manifest.h"

namespace kyyeu::write {

struct WriteReport {
  std::size_t pages = 0;      // HTML files, written and unchanged
  std::size_t written = 0;    // HTML files whose bytes are new
  std::size_t unchanged = 0;  // HTML files that stayed as they were
  std::size_t removed = 0;    // HTML files that are no longer part of the site
};

// 1. open() reads the folder's manifest and refuses a folder that is not ours.
// 2. put() compares a file with what is there and stages it in a hidden folder if it differs.
// 3. commit() moves what was staged into place, removes files that only the old manifest names,
//    and writes the new manifest.
// Until commit() nothing that a reader can see has changed; without it the destructor removes what
// was staged. Files that are in no manifest of ours are never touched.
class SiteWriter {
 public:
  // `out` need not exist. "error.output-not-ours" for a folder that holds something (names that
  // begin with a dot apart) but no manifest of ours. With `dry_run` nothing is ever written.
  static Result<std::unique_ptr<SiteWriter>> open(io::FileSystem& files, std::string out,
                                                  bool dry_run);
  ~SiteWriter();
  SiteWriter(const SiteWriter&) = delete;
  SiteWriter& operator=(const SiteWriter&) = delete;

  // Thread-safe for different paths. `path` is relative to the output folder.
  Status put(const std::string& path, std::string_view bytes);

  // Once, after all puts. What was staged stays staged when it fails, and the next run begins anew.
  Result<WriteReport> commit();

 private:
  SiteWriter(io::FileSystem& files, std::string out, bool dry_run);
  Status read_old_manifest();
  Status make_folder_of(const std::string& path);
  Status move_into_place();
  Status remove_stale(WriteReport& report);
  void remove_stage();
  std::string in_out(std::string_view path) const { return out_ + "/" + std::string(path); }
  std::string in_stage(std::string_view path) const { return stage_ + "/" + std::string(path); }

  io::FileSystem& files_;
  std::string out_;
  std::string stage_;
  bool dry_run_ = false;
  bool committed_ = false;
  Manifest old_;
  std::mutex mutex_;  // guards what follows
  Manifest new_;
  std::vector<std::string> staged_;
  std::set<std::string> stage_folders_;
};

}  // namespace kyyeu::write
