// Pipeline: content/ → public/, as one list of named, timed steps.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "build/build_options.h"
#include "io/file_system.h"
#include "model/site.h"

namespace kyyeu::build {

// What a check does beyond a build: a step of its own after the rules, over the linked and composed
// site, whose articles are related where the options ask for it. Its Error ends the run.
struct FurtherStep {
  std::string_view name;  // in the timings
  std::function<Status(const Site& site, Diagnostics& diagnostics)> run;
};

// Builds the archive; with `check_only`, takes the further steps and ends. Findings about the
// content go to `diagnostics`; when there is an error among them the output stays as it was and the
// report says `written = false`. An Error is something outside the content: configuration, disk,
// lock.
Result<BuildReport> build_archive(const BuildOptions& options, io::FileSystem& files,
                                  Diagnostics& diagnostics,
                                  std::span<const FurtherStep> further = {});

}  // namespace kyyeu::build
