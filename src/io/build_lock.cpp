#include "io/build_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "io/system_error.h"

namespace kyyeu::io {
namespace {

// The number that the holder wrote, "" when it has not come to that yet.
std::string holder(int descriptor) {
  std::array<char, 32> bytes{};
  const ssize_t count = ::pread(descriptor, bytes.data(), bytes.size(), 0);
  if (count <= 0) return {};
  std::string words(bytes.data(), static_cast<std::size_t>(count));
  words.resize(std::min(words.find('\n'), words.size()));
  return words;
}

}  // namespace

Result<BuildLock> BuildLock::acquire(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  if (descriptor < 0) return system_failure("error.lock", path, errno);
  BuildLock lock(descriptor);
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return system_failure("error.lock", path, errno);
    return fail(Error{ErrorKind::kFileSystem, "error.locked", path, holder(descriptor)});
  }
  // For people only: what is locked is the file, not its words.
  const std::string number = std::to_string(::getpid()) + '\n';
  if (::ftruncate(descriptor, 0) != 0 ||
      ::pwrite(descriptor, number.data(), number.size(), 0) < 0) {
    return system_failure("error.lock", path, errno);
  }
  return lock;
}

BuildLock::BuildLock(BuildLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

BuildLock& BuildLock::operator=(BuildLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

BuildLock::~BuildLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace kyyeu::io
