#include "build/asking_file_system.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "io/disk_file_system.h"
#include "io/memory_file_system.h"

namespace kyyeu::build {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

io::FileStat changed_at(std::int64_t ns) {
  io::FileStat stat;
  stat.mtime_ns = ns;
  stat.ctime_ns = ns;
  return stat;
}

}  // namespace

TEST_CASE("times are doubtful when the clock has hardly moved since") {
  const std::int64_t fine = 1'700'000'000 * kSecond + 123;
  CHECK(is_doubtful(changed_at(fine), fine + 1));
  CHECK_FALSE(is_doubtful(changed_at(fine), fine + kSecond / 10));
  CHECK(is_doubtful(changed_at(fine), fine - kSecond));  // a clock that was put back
  const std::int64_t coarse = 1'700'000'000 * kSecond;   // whole seconds, as FAT has them
  CHECK(is_doubtful(changed_at(coarse), coarse + 2 * kSecond));
  CHECK_FALSE(is_doubtful(changed_at(coarse), coarse + 4 * kSecond));
}

TEST_CASE("all questions are remembered, with what was there and what was not") {
  io::MemoryFileSystem disk;
  disk.add_file("/a/f", "1");
  const AskingFileSystem asking(disk);
  CHECK(asking.read("/a/f", 9).value() == "1");
  CHECK_FALSE(asking.stat("/a/none"));
  CHECK(asking.list("/a").value().size() == 1);
  CHECK(asking.resolve("/a/f"));
  const auto answers = asking.answers();
  REQUIRE(answers.size() == 3);
  CHECK(is_same(answers.at("/a/f").stat, disk.stat("/a/f")));
  CHECK_FALSE(answers.at("/a/none").stat);
  CHECK(answers.at("/a").stat->kind == io::FileKind::kFolder);
}

TEST_CASE("the first answer counts: what changes afterwards is a change") {
  io::MemoryFileSystem disk;
  disk.add_file("/f", "1");
  const AskingFileSystem asking(disk);
  (void)asking.stat("/f");
  disk.add_file("/f", "2");
  (void)asking.read("/f", 9);
  CHECK_FALSE(is_same(asking.answers().at("/f").stat, disk.stat("/f")));
}

TEST_CASE("a file that was just written has its content remembered") {
  const std::string path =
      (std::filesystem::temp_directory_path() / ("kyyeu-hoi-" + std::to_string(::getpid())))
          .string();
  io::DiskFileSystem disk;
  REQUIRE(disk.write_new(path, "1"));
  const AskingFileSystem asking(disk);
  (void)asking.read(path, 9);
  CHECK(asking.answers().at(path).content == content_hash("1"));
  // Read twice, and different: no later build may take it for either.
  REQUIRE(disk.write_new(path, "2"));
  (void)asking.read(path, 9);
  CHECK(asking.answers().at(path).content == Hash128{});
  REQUIRE(disk.remove_file(path));
}

TEST_CASE("what a site is made from is not written through it") {
  io::MemoryFileSystem disk;
  AskingFileSystem asking(disk);
  CHECK_FALSE(asking.write_new("/f", "1"));
  CHECK_FALSE(disk.stat("/f"));
}

}  // namespace kyyeu::build
