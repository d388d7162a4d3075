// LoadContext: what every loader needs.
#pragma once

#include <mutex>
#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/source_span.h"
#include "base/task_pool.h"
#include "io/file_system.h"
#include "load/content_tree.h"
#include "load/load_site.h"
#include "text/date.h"

namespace kyyeu::load {

// The reason why load_site() will fail: of all failures that of the first file, so that the message
// does not depend on which worker came first. Thread-safe.
class FirstFailure {
 public:
  void add(FileId file, Error error);
  const std::optional<Error>& error() const { return error_; }

 private:
  std::mutex mutex_;
  FileId file_ = kNoFile;
  std::optional<Error> error_;
};

// Refers to objects that outlive it.
struct LoadContext {
  const io::FileSystem& files;
  const LoadOptions& options;
  const TaskPool& pool;
  const SourceFiles& sources;
  Diagnostics& findings;
  FirstFailure& failure;
  text::Date today;

  // The checked text of a source file (format/source_text.h). nullopt after a KY101 in
  // `file_findings`, or after a failure when the disk refused.
  std::optional<std::string> read(const std::string& disk_path, FileId file,
                                  Diagnostics& file_findings) const;
  std::optional<std::string> read(const ContentFile& file) const {
    return read(file.disk_path, file.id, findings);
  }
};

}  // namespace kyyeu::load
