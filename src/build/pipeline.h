// Pipeline: content/ → public/, as one list of named, timed steps.
#pragma once

#include "base/diagnostics.h"
#include "base/result.h"
#include "build/build_options.h"
#include "io/file_system.h"

namespace kyyeu::build {

// Builds the archive. Findings about the content go to `diagnostics`; when there is an error among
// them the output stays as it was and the report says `written = false`. An Error is something
// outside the content: configuration, disk, lock.
Result<BuildReport> build_archive(const BuildOptions& options, io::FileSystem& files,
                                  Diagnostics& diagnostics);

}  // namespace kyyeu::build
