// SiteWriter: puts exactly the planned files into the output folder, or leaves it as it was.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/file_system.h"
#include "write/journal.h"
#include "write/manifest.h"
#include "write/stage.h"

namespace kyyeu::write {

struct WriteReport {
  std::size_t pages = 0;      // HTML files, written and unchanged
  std::size_t written = 0;    // HTML files whose bytes are new
  std::size_t unchanged = 0;  // HTML files that stayed as they were
  std::size_t removed = 0;    // HTML files that are no longer part of the site
};

// 1. open() reads the folder's manifest and refuses a folder that is not ours.
// 2. put() compares a file with what is there and stages it (stage.h) if it differs.
// 3. commit() publishes: a large change by an exchange of the folders (exchange.h), a small one
//    file by file with a journal (journal.h). Files that only the old manifest names go.
// Until commit() nothing that a reader can see has changed; without it the destructor removes what
// was staged. Files that are in no manifest of ours are never touched.
class SiteWriter {
 public:
  // `out` need not exist. "error.output-not-ours" for a folder that holds something (names that
  // begin with a dot apart) but no manifest of ours. With `dry_run` nothing is ever written; else
  // what a killed run left is finished first (finish_left_over).
  static Result<std::unique_ptr<SiteWriter>> open(io::FileSystem& files, std::string out,
                                                  bool dry_run);
  ~SiteWriter();
  SiteWriter(const SiteWriter&) = delete;
  SiteWriter& operator=(const SiteWriter&) = delete;

  // Thread-safe for different paths. `path` is relative to the output folder.
  Status put(const std::string& path, std::string_view bytes);

  // Once, after all puts. "error.output-foreign" when somebody else's file has the place of one of
  // ours. When it fails, `out` is as it was, or a journal is left that the next open() carries out.
  Result<WriteReport> commit();

  // What commit() published.
  const Manifest& published() const { return new_; }

 private:
  SiteWriter(io::FileSystem& files, std::string out, bool dry_run);
  Status read_old_manifest();
  Status make_folder_of(const std::string& path);
  Status make_staged_folder(const std::string& folder);
  bool is_there_already(const std::string& path, std::string_view bytes, const std::string& digest);
  void note_conflict(const std::string& path);
  void look_through(const std::string& folder);
  WriteReport count() const;
  bool is_large_change() const;
  Journal plan() const;
  Status publish();
  Status publish_by_journal();
  std::vector<std::string> stale() const;
  std::string in_out(std::string_view path) const { return out_ + "/" + std::string(path); }

  io::FileSystem& files_;
  std::string out_;
  bool dry_run_ = false;
  bool there_ = false;       // `out_` was there when the writer was opened
  bool keep_stage_ = false;  // a journal says what to do with it
  Manifest old_;
  std::mutex mutex_;  // guards what follows
  std::optional<Stage> stage_;
  Manifest new_;
  std::set<std::string> staged_;
  std::set<std::string> stage_folders_;
  std::vector<std::string> folders_in_the_way_;  // where files of the site shall stand
  std::string conflict_;  // the first path, in their order, at which somebody else's file stands
};

}  // namespace kyyeu::write
