// BuildState: what a build was made from and what it made, so that the next can tell whether there
// is anything to do. Lies in .kyyeu/build-state; bytes: docs/formats/build-state.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source_span.h"
#include "base/task_pool.h"
#include "build/asking_file_system.h"
#include "build/build_options.h"
#include "io/file_system.h"

namespace kyyeu::build {

struct BuildState {
  std::string key;        // build_key()
  std::string time_zone;  // [site] time_zone
  std::string day;        // the date there, YYYY-MM-DD: what is scheduled or expired hangs on it
  std::map<std::string, Answer> inputs;   // path → as the build met it
  std::map<std::string, Answer> outputs;  // path → as the build left it
  std::size_t pages = 0;
  std::vector<std::string> files;  // paths of SourceFiles, without kNoFile
  std::vector<Finding> findings;
};

// What decides about the output beside the files: this program (its own file's times and inode) and
// the options, the number of workers apart.
std::string build_key(const io::FileSystem& files, const BuildOptions& options,
                      const std::string& destination);

std::string to_bytes(const BuildState& state);
// nullopt for what was cut off or changed, and for another version.
std::optional<BuildState> parse_state(std::string_view bytes);

// Whether a build now would find all that it asked for as it was, and make what is there: same key
// and day, every input and every output unchanged.
bool is_current(const BuildState& state, const io::FileSystem& files, const std::string& key,
                std::int64_t now_seconds, const TaskPool& pool);

}  // namespace kyyeu::build
