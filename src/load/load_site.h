// Load: the editor's files become the records of a Site. References stay as they were written;
// link says later what they mean.
#pragma once

#include <cstdint>
#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "base/task_pool.h"
#include "io/file_system.h"
#include "model/site.h"

namespace kyyeu::load {

struct LoadOptions {
  std::string root;              // the archive's folder
  std::string config_file;       // "" = site.toml in the root
  std::int64_t now_seconds = 0;  // the build's clock: decides what is scheduled and expired
  bool drafts = false;           // take drafts too
  bool future = false;           // take scheduled articles too
  std::string theme;             // overrules [site] theme; "" = as configured
};

// Reads site.toml and everything below content/. What is wrong in the files is recorded in
// `diagnostics` and left out of the result, so that one run finds all faults. Fails only when
// site.toml or a file of the content cannot be read.
//
// The result depends on the files, the options and nothing else: files are taken in the order of
// their paths, whatever the number of workers.
Result<Site> load_site(const io::FileSystem& files, const LoadOptions& options,
                       const TaskPool& pool, Diagnostics& diagnostics);

}  // namespace kyyeu::load
