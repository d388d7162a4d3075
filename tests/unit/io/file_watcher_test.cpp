#include "io/file_watcher.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "io_test_folder.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace kyyeu::io {
namespace {

constexpr auto kQuiet = 20ms;
constexpr auto kSoon = 5s;  // something happens: returns long before
constexpr auto kNothing = 60ms;

void write(const fs::path& path, const std::string& bytes) { std::ofstream(path) << bytes; }

struct Watching {
  TestFolder folder;
  fs::path root = folder.path();
  FileWatcher watcher = FileWatcher::open().value();

  bool changed() { return watcher.wait(kQuiet, kSoon).value(); }
  bool nothing() { return !watcher.wait(kQuiet, kNothing).value(); }
};

}  // namespace

TEST_CASE("every kind of change below a watched folder is told") {
  Watching place;
  fs::create_directories(place.root / "a/b");
  write(place.root / "a/b/f", "1");
  REQUIRE(place.watcher.watch_tree((place.root / "a").string()));
  CHECK(place.nothing());
  write(place.root / "a/b/f", "2");
  CHECK(place.changed());
  fs::rename(place.root / "a/b/f", place.root / "a/g");
  CHECK(place.changed());
  fs::last_write_time(place.root / "a/g", fs::file_time_type::clock::now() + 1h);
  CHECK(place.changed());
  fs::remove(place.root / "a/g");
  CHECK(place.changed());
  CHECK(place.nothing());
}

TEST_CASE("folders that are made later are watched, with what is in them already") {
  Watching place;
  REQUIRE(place.watcher.watch_tree(place.root.string()));
  fs::create_directories(place.root / "x/y/z");
  CHECK(place.changed());
  write(place.root / "x/y/z/f", "1");
  CHECK(place.changed());
}

TEST_CASE("names that begin with a dot, and folders beside, do not count") {
  Watching place;
  fs::create_directories(place.root / "a");
  REQUIRE(place.watcher.watch_tree((place.root / "a").string()));
  write(place.root / "a/.swap", "1");
  write(place.root / "b", "1");
  CHECK(place.nothing());
}

TEST_CASE("of a folder watched for names only these count, however often it is asked for") {
  Watching place;
  REQUIRE(place.watcher.watch_names(place.root.string(), {"site.toml"}));
  REQUIRE(place.watcher.watch_names(place.root.string(), {"content"}));
  fs::create_directories(place.root / "public");
  CHECK(place.nothing());
  write(place.root / "site.toml", "1");
  CHECK(place.changed());
  fs::create_directories(place.root / "content");
  CHECK(place.changed());
}

TEST_CASE("many changes are one, and a flood does not wait for ever") {
  Watching place;
  REQUIRE(place.watcher.watch_tree(place.root.string()));
  for (int i = 0; i < 200; ++i)
    write(place.root / std::to_string(i), "1");
  CHECK(place.changed());
  CHECK(place.nothing());
}

TEST_CASE("a folder that is not there is no fault") {
  Watching place;
  CHECK(place.watcher.watch_tree((place.root / "none").string()));
  CHECK(place.nothing());
}

}  // namespace kyyeu::io
