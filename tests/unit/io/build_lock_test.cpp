#include "io/build_lock.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>

#include "io_test_folder.h"

namespace kyyeu::io {
namespace {

TEST_CASE("A lock is held by one at a time and free again after it") {
  const TestFolder folder;
  const std::string path = folder.path() + "/lock";
  std::optional<BuildLock> held = BuildLock::acquire(path).value();
  const Error error = BuildLock::acquire(path).error();
  CHECK(error.kind == ErrorKind::kFileSystem);
  CHECK(error.message == "error.locked");
  CHECK(error.subject == path);
  CHECK(error.detail == std::to_string(::getpid()));
  BuildLock moved = std::move(*held);
  held.reset();
  CHECK_FALSE(BuildLock::acquire(path));
  moved = BuildLock::acquire(folder.path() + "/other").value();
  CHECK(BuildLock::acquire(path));
}

TEST_CASE("The lock of a process that was killed is free") {
  const TestFolder folder;
  const std::string path = folder.path() + "/lock";
  const pid_t child = ::fork();
  if (child == 0) {
    const auto held = BuildLock::acquire(path);
    ::_exit(held ? 0 : 1);
  }
  int status = 1;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(BuildLock::acquire(path));
}

TEST_CASE("A lock whose folder is missing is an error of its own") {
  const TestFolder folder;
  CHECK(BuildLock::acquire(folder.path() + "/none/lock").error().message == "error.lock");
}

}  // namespace
}  // namespace kyyeu::io
