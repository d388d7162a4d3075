// The state of the last build as it lies in the archive's .kyyeu folder.
#pragma once

#include <optional>
#include <string>

#include "base/task_pool.h"
#include "build/build_state.h"
#include "io/file_system.h"
#include "write/manifest.h"

namespace kyyeu::build {

// nullopt when there is none, or none that can be relied on.
std::optional<BuildState> read_state(const io::FileSystem& files, const std::string& root);

// Looks at what was published in `out` and keeps it with the rest. What cannot be kept is no error:
// the next build does all there is to do.
void keep_state(io::FileSystem& files, const std::string& root, BuildState state,
                const std::string& out, const write::Manifest& manifest, const TaskPool& pool);

// Before anything is built: a state that is no longer true must not outlive a run that is killed.
void forget_state(io::FileSystem& files, const std::string& root);

}  // namespace kyyeu::build
