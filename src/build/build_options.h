// What a build is asked to do, and what it says when it is done.
#pragma once

#include <cstdint>
#include <string>

#include "base/source_span.h"
#include "base/timings.h"
#include "write/site_writer.h"

namespace kyyeu::build {

struct BuildOptions {
  std::string root = ".";   // the archive's folder
  std::string config_file;  // "" = site.toml in the root
  std::string destination;  // "" = public in the root
  std::string base_url;     // overrules [site] base_url when has_base_url
  bool has_base_url = false;
  std::string theme;  // overrules [site] theme; "" = as configured
  bool drafts = false;
  bool future = false;
  bool force = false;       // builds even if nothing has changed
  bool strict = false;      // warnings count as errors
  bool dry_run = false;     // writes nothing at all
  bool check_only = false;  // ends when all that can be found is found: no pages, no writing
  bool relate = false;      // of a check: the related articles too, for its further steps
  std::size_t jobs = 0;     // 0 = one for each processor
  std::int64_t now_seconds = 0;
};

struct BuildReport {
  SourceFiles files;          // the paths that findings speak of
  write::WriteReport output;  // after a check only `pages`: how many a build would have
  std::vector<Timing> timings;
  bool written = false;  // false: findings kept the output as it was, or a dry run
};

}  // namespace kyyeu::build
