// BuildLock: at most one kyyeu writes an archive's output at a time.
#pragma once

#include <string>

#include "base/result.h"

namespace kyyeu::io {

// An flock(2) on a file, held as long as the object lives; the system drops it when the process
// dies, however it dies. The file stays: removing it would let two processes lock two files of one
// name. Belongs to one thread.
class BuildLock {
 public:
  // Does not wait. "error.locked" when another process (or another BuildLock of this one) holds
  // it, with that process's number as detail; "error.lock" when the file cannot be made. Its folder
  // must exist.
  static Result<BuildLock> acquire(const std::string& path);

  BuildLock(BuildLock&& other) noexcept;
  BuildLock& operator=(BuildLock&& other) noexcept;
  ~BuildLock();

 private:
  explicit BuildLock(int descriptor) : descriptor_(descriptor) {}

  int descriptor_ = -1;
};

}  // namespace kyyeu::io
