#include "io/memory_file_system.h"

#include <doctest/doctest.h>

namespace kyyeu::io {
namespace {

constexpr std::size_t kLimit = 1'000;

TEST_CASE("Memory: the root is there, and relative paths begin at it") {
  MemoryFileSystem files;
  files.add_file("a/b.md", "x");
  CHECK(files.read("/a/b.md", kLimit).value() == "x");
  CHECK(files.read("a/./c/../b.md", kLimit).error().detail == "No such file or directory");
  CHECK(files.read("a/./b.md", kLimit).value() == "x");
  CHECK(files.read("../a/b.md", kLimit).value() == "x");
  CHECK(files.list("/")->size() == 1);
  CHECK(files.resolve("a/../a/b.md").value() == "/a/b.md");
  CHECK(files.resolve(".").value() == "/");
}

TEST_CASE("Memory: links are followed, absolute and relative ones, until they turn in circles") {
  MemoryFileSystem files;
  files.add_file("/a/f", "x");
  files.add_symlink("/b/up", "../a");
  files.add_symlink("/b/absolute", "/a/f");
  files.add_symlink("/b/broken", "none");
  files.add_symlink("/b/self", "self");
  CHECK(files.read("/b/up/f", kLimit).value() == "x");
  CHECK(files.read("/b/absolute", kLimit).value() == "x");
  CHECK(files.resolve("/b/up/f").value() == "/a/f");
  CHECK_FALSE(files.stat("/b/broken"));
  CHECK(files.read("/b/self", kLimit).error().detail == "Too many levels of symbolic links");
  REQUIRE(files.remove_file("/b/absolute"));
  CHECK(files.stat("/a/f"));
}

TEST_CASE("Memory: writing to a link replaces it") {
  MemoryFileSystem files;
  files.add_file("/a", "mine");
  files.add_symlink("/b", "a");
  REQUIRE(files.write_new("/b", "new"));
  CHECK(files.read("/a", kLimit).value() == "mine");
}

TEST_CASE("Memory: what is forbidden cannot be read, listed or passed through") {
  MemoryFileSystem files;
  files.add_file("/a/f", "x");
  files.add_file("/b", "x");
  files.forbid("/a");
  files.forbid("/b");
  CHECK(files.list("/a").error().detail == "Permission denied");
  CHECK(files.read("/a/f", kLimit).error().detail == "Permission denied");
  CHECK(files.read("/b", kLimit).error().detail == "Permission denied");
  CHECK(files.write_new("/b", "y").error().detail == "Permission denied");
  CHECK_FALSE(files.stat("/a/f"));
}

TEST_CASE("Memory: two runs give the same stats, and set_mtime moves ctime alone beside it") {
  const auto run = [](MemoryFileSystem& files) {
    files.add_file("/a/f", "x");
    (void)files.write_new("/a/f", "y");
    return files.stat("/a/f").value();
  };
  MemoryFileSystem one;
  MemoryFileSystem two;
  const FileStat first = run(one);
  const FileStat second = run(two);
  CHECK(first.mtime_ns == second.mtime_ns);
  CHECK(first.inode == second.inode);
  one.set_mtime("/a/f", 5);
  CHECK(one.stat("/a/f")->mtime_ns == 5);
  CHECK(one.stat("/a/f")->ctime_ns > first.ctime_ns);
}

TEST_CASE("Memory: accesses are remembered in order until forgotten") {
  MemoryFileSystem files;
  files.add_file("/a", "x");
  (void)files.read("/a", kLimit);
  (void)files.read("/none", kLimit);
  (void)files.write_new("/b", "y");
  CHECK(files.reads() == std::vector<std::string>{"/a"});
  CHECK(files.writes() == std::vector<std::string>{"/b"});
  files.forget_accesses();
  CHECK(files.reads().empty());
  CHECK(files.writes().empty());
}

}  // namespace
}  // namespace kyyeu::io
