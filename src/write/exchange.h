// Exchange: a large change is published at once. The staged files are made a whole site, which then
// trades places with the published one in a single step of the system (renameat2).
#pragma once

#include <set>
#include <string>

#include "base/result.h"
#include "io/file_system.h"
#include "write/manifest.h"
#include "write/stage.h"

namespace kyyeu::write {

// What is published, what shall be, and which files of that are staged. `next` may have files that
// are not staged: they are in `out` as they shall be.
struct Change {
  const Manifest& old;
  const Manifest& next;
  const std::set<std::string>& staged;
};

// Everything of `out` that stays, files of others included, gets a second name in the stage; the
// manifest is written, all of it is brought to the disk, then the folders are exchanged, or the
// stage takes the place of `out` where there is none. false, with `out` as it was, where that
// cannot be done: other things than files and folders, a disk without second names or exchanges.
Result<bool> exchange_sites(io::FileSystem& files, const Stage& stage, const Change& change);

}  // namespace kyyeu::write
