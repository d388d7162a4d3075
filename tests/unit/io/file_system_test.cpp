// The same rules hold for the disk and for its twin in memory: each case runs on both.
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <memory>

#include "io/disk_file_system.h"
#include "io/memory_file_system.h"
#include "io_test_folder.h"

namespace kyyeu::io {
namespace {

constexpr std::size_t kLimit = 1'000'000;

struct Place {
  std::unique_ptr<FileSystem> files;
  std::string root;
  std::unique_ptr<TestFolder> folder;
};

Place on_disk() {
  auto folder = std::make_unique<TestFolder>();
  std::string root = folder->path();
  return {std::make_unique<DiskFileSystem>(), root, std::move(folder)};
}

Place in_memory() {
  auto files = std::make_unique<MemoryFileSystem>();
  (void)files->make_folders("/tmp/x");
  return {std::move(files), "/tmp/x", nullptr};
}

template <typename Body>
void on_both(const Body& body) {
  for (const auto& make : {on_disk, in_memory}) {
    const Place place = make();
    CAPTURE(place.root);
    body(*place.files, place.root);
  }
}

TEST_CASE("A file holds what was written last, shorter or longer") {
  on_both([](FileSystem& files, const std::string& root) {
    for (const std::string bytes : {"first", "a much longer second text", "3", ""}) {
      REQUIRE(files.write_new(root + "/f", bytes));
      CHECK(files.read(root + "/f", kLimit).value() == bytes);
      CHECK(files.stat(root + "/f")->size == bytes.size());
    }
  });
}

TEST_CASE("Bytes survive as they are, NUL and all") {
  on_both([](FileSystem& files, const std::string& root) {
    std::string bytes(300'000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
      bytes[i] = static_cast<char>(i * 7);
    REQUIRE(files.write_new(root + "/f", bytes));
    CHECK(files.read(root + "/f", kLimit).value() == bytes);
  });
}

TEST_CASE("A file of exactly the limit is read, one byte more is refused") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.write_new(root + "/f", "12345"));
    CHECK(files.read(root + "/f", 5).value() == "12345");
    const Error error = files.read(root + "/f", 4).error();
    CHECK(error.kind == ErrorKind::kFileSystem);
    CHECK(error.message == "error.too-large");
    CHECK(error.subject == root + "/f");
    CHECK(error.detail == "4");
  });
}

TEST_CASE("What is missing gives the system's words and its own key") {
  on_both([](FileSystem& files, const std::string& root) {
    const std::string none = root + "/none";
    const std::string words = "No such file or directory";
    const auto check = [&](const Error& error, const char* key) {
      CHECK(error.kind == ErrorKind::kFileSystem);
      CHECK(error.message == key);
      CHECK(error.detail == words);
    };
    check(files.read(none, kLimit).error(), "error.read");
    check(files.list(none).error(), "error.list");
    check(files.resolve(none).error(), "error.read");
    check(files.write_new(none + "/f", "x").error(), "error.write");
    check(files.rename(none, root + "/b").error(), "error.rename");
    check(files.exchange(none, root).error(), "error.rename");
    CHECK(files.link(none, root + "/b").error().subject == root + "/b");
    CHECK(files.make_like(none, root + "/b").error().message == "error.make-folder");
    check(files.remove_file(none).error(), "error.remove");
    check(files.remove_empty_folder(none).error(), "error.remove");
    check(files.sync_file_system(none).error(), "error.write");
    CHECK_FALSE(files.stat(none));
  });
}

TEST_CASE("A folder is no file") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.make_folders(root + "/a"));
    CHECK(files.read(root + "/a", kLimit).error().detail == "Is a directory");
    CHECK(files.write_new(root + "/a", "x").error().message == "error.write");
    CHECK(files.stat(root + "/a")->kind == FileKind::kFolder);
    CHECK(files.stat(root + "/a")->size == 0);
    REQUIRE(files.write_new(root + "/f", "x"));
    CHECK(files.make_folders(root + "/f").error().message == "error.make-folder");
    CHECK(files.make_folders(root + "/f/g").error().message == "error.make-folder");
    CHECK(files.list(root + "/f").error().detail == "Not a directory");
  });
}

TEST_CASE("Folders are made as far as they are missing") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.make_folders(root + "/a/b/c"));
    REQUIRE(files.make_folders(root + "/a/b/c/"));
    REQUIRE(files.make_folders(root + "/a//d"));
    const auto entries = files.list(root + "/a").value();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].name == "b");
    CHECK(entries[1].name == "d");
    CHECK(entries[0].kind == FileKind::kFolder);
  });
}

TEST_CASE("Lists are sorted by bytes") {
  on_both([](FileSystem& files, const std::string& root) {
    for (const char* name : {"b", "á", "a", "B", "a.md"}) {
      REQUIRE(files.write_new(root + "/" + name, ""));
    }
    std::vector<std::string> names;
    const std::vector<DirEntry> entries = files.list(root).value();
    for (const DirEntry& entry : entries)
      names.push_back(entry.name);
    CHECK(names == std::vector<std::string>{"B", "a", "a.md", "b", "á"});
  });
}

TEST_CASE("Renaming replaces a file and moves a folder whole") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.write_new(root + "/a", "new"));
    REQUIRE(files.write_new(root + "/b", "old"));
    REQUIRE(files.rename(root + "/a", root + "/b"));
    CHECK(files.read(root + "/b", kLimit).value() == "new");
    CHECK_FALSE(files.stat(root + "/a"));
    REQUIRE(files.make_folders(root + "/d/e"));
    REQUIRE(files.rename(root + "/d", root + "/c"));
    CHECK(files.stat(root + "/c/e"));
    CHECK(files.rename(root + "/c", root + "/c/e/f").error().detail == "Invalid argument");
    CHECK(files.rename(root + "/b", root + "/c").error().detail == "Is a directory");
  });
}

TEST_CASE("Two folders trade places") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.make_folders(root + "/a"));
    REQUIRE(files.make_folders(root + "/b"));
    REQUIRE(files.write_new(root + "/a/f", "1"));
    REQUIRE(files.write_new(root + "/b/f", "2"));
    REQUIRE(files.exchange(root + "/a", root + "/b"));
    CHECK(files.read(root + "/a/f", kLimit).value() == "2");
    CHECK(files.read(root + "/b/f", kLimit).value() == "1");
    CHECK(files.exchange(root + "/a", root + "/none").error().message == "error.rename");
    CHECK(files.stat(root + "/a"));
  });
}

TEST_CASE("A file with a second name is written under one of them only") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.write_new(root + "/a", "1"));
    REQUIRE(files.link(root + "/a", root + "/b"));
    CHECK(files.stat(root + "/a")->inode == files.stat(root + "/b")->inode);
    CHECK(files.link(root + "/a", root + "/b").error().message == "error.write");
    REQUIRE(files.write_new(root + "/b", "2"));
    CHECK(files.read(root + "/a", kLimit).value() == "1");
    REQUIRE(files.remove_file(root + "/a"));
    CHECK(files.read(root + "/b", kLimit).value() == "2");
  });
}

TEST_CASE("A folder is made like another") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.make_folders(root + "/a"));
    REQUIRE(files.make_like(root + "/a", root + "/b"));
    CHECK(files.stat(root + "/b")->kind == FileKind::kFolder);
    CHECK(files.make_like(root + "/a", root + "/b").error().message == "error.make-folder");
    CHECK_FALSE(files.make_like(root + "/a", root + "/none/c"));
  });
}

TEST_CASE("A folder is made with the permissions of another") {
  const TestFolder folder;
  DiskFileSystem files;
  const std::string from = folder.path() + "/a";
  REQUIRE(files.make_folders(from));
  REQUIRE(::chmod(from.c_str(), 02751) == 0);
  REQUIRE(files.make_like(from, folder.path() + "/b"));
  struct stat made {};
  REQUIRE(::stat((folder.path() + "/b").c_str(), &made) == 0);
  CHECK((made.st_mode & 07777U) == 02751);
}

TEST_CASE("Only an empty folder is removed") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.make_folders(root + "/a"));
    REQUIRE(files.write_new(root + "/a/f", "x"));
    CHECK(files.remove_empty_folder(root + "/a").error().detail == "Directory not empty");
    CHECK(files.remove_file(root + "/a").error().message == "error.remove");
    REQUIRE(files.remove_file(root + "/a/f"));
    REQUIRE(files.remove_empty_folder(root + "/a"));
    CHECK_FALSE(files.stat(root + "/a"));
    CHECK(files.sync_file_system(root));
  });
}

TEST_CASE("A change that keeps size and mtime still moves ctime") {
  on_both([](FileSystem& files, const std::string& root) {
    REQUIRE(files.write_new(root + "/f", "1"));
    const FileStat before = files.stat(root + "/f").value();
    ::usleep(20'000);  // the clock of the kernel ticks every few milliseconds
    REQUIRE(files.write_new(root + "/f", "2"));
    const FileStat after = files.stat(root + "/f").value();
    CHECK(after.ctime_ns > before.ctime_ns);
    CHECK(after.inode == before.inode);
  });
}

TEST_CASE("Disk: a link is replaced, not written through") {
  const TestFolder folder;
  DiskFileSystem files;
  REQUIRE(files.write_new(folder.path() + "/outside", "mine"));
  REQUIRE(::symlink((folder.path() + "/outside").c_str(), (folder.path() + "/f").c_str()) == 0);
  CHECK(files.list(folder.path())->at(0).kind == FileKind::kSymlink);
  CHECK(files.resolve(folder.path() + "/f").value() ==
        files.resolve(folder.path()).value() + "/outside");
  REQUIRE(files.write_new(folder.path() + "/f", "new"));
  CHECK(files.read(folder.path() + "/outside", kLimit).value() == "mine");
  CHECK(files.read(folder.path() + "/f", kLimit).value() == "new");
}

TEST_CASE("Disk: a copy made with hard links stays as it was") {
  const TestFolder folder;
  DiskFileSystem files;
  REQUIRE(files.write_new(folder.path() + "/f", "old"));
  REQUIRE(::link((folder.path() + "/f").c_str(), (folder.path() + "/copy").c_str()) == 0);
  REQUIRE(files.write_new(folder.path() + "/f", "new"));
  CHECK(files.read(folder.path() + "/copy", kLimit).value() == "old");
  CHECK(files.read(folder.path() + "/f", kLimit).value() == "new");
}

TEST_CASE("Disk: a pipe is not waited for") {
  const TestFolder folder;
  DiskFileSystem files;
  const std::string pipe = folder.path() + "/pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0666) == 0);
  CHECK(files.list(folder.path())->at(0).kind == FileKind::kOther);
  CHECK(files.read(pipe, kLimit).error().message == "error.read");
  CHECK(files.write_new(pipe, "x").error().detail == "File exists");
  CHECK(files.list(folder.path())->size() == 1);
}

TEST_CASE("Disk: a file that says it is empty is read to its end") {
  const DiskFileSystem files;
  CHECK(files.stat("/proc/self/status")->size == 0);
  CHECK(files.read("/proc/self/status", kLimit).value().size() > 100);
  CHECK(files.read("/proc/self/status", 100).error().message == "error.too-large");
}

TEST_CASE("Disk: a write that is cut short is an error, and no half file stays") {
  const TestFolder folder;
  DiskFileSystem files;
  rlimit old{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
  const auto old_handler = ::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{100, old.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
  const Status written = files.write_new(folder.path() + "/f", std::string(1000, 'x'));
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &old) == 0);
  ::signal(SIGXFSZ, old_handler);
  CHECK(written.error().detail == "File too large");
  CHECK_FALSE(files.stat(folder.path() + "/f"));
}

}  // namespace
}  // namespace kyyeu::io
