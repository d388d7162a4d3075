#include "io/source_tree.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "io/disk_file_system.h"
#include "io/memory_file_system.h"
#include "io_test_folder.h"

namespace kyyeu::io {
namespace {

using Problems = std::vector<std::pair<std::string, TreeProblemKind>>;

struct Listing {
  std::vector<SourceEntry> entries;
  Problems problems;

  std::vector<std::string> paths() const {
    std::vector<std::string> result;
    for (const SourceEntry& entry : entries)
      result.push_back(entry.path);
    return result;
  }
};

Listing list(const FileSystem& files, const std::string& root, const TreeOptions& options = {}) {
  Listing listing;
  std::vector<TreeProblem> problems;
  listing.entries = list_tree(files, root, options, problems);
  for (const TreeProblem& problem : problems) {
    listing.problems.emplace_back(problem.path, problem.kind);
  }
  return listing;
}

using Paths = std::vector<std::string>;

TEST_CASE("A tree is sorted by the bytes of whole paths") {
  MemoryFileSystem files;
  for (const char* path : {"/c/b/x.md", "/c/b.md", "/c/a.md", "/c/b-c.md", "/c/B/z"}) {
    files.add_file(path, "12");
  }
  const Listing listing = list(files, "/c");
  CHECK(listing.paths() == Paths{"B/z", "a.md", "b-c.md", "b.md", "b/x.md"});
  CHECK(listing.problems.empty());
  CHECK(listing.entries[4].disk_path == "/c/b/x.md");
  CHECK(listing.entries[4].size == 2);
  CHECK(listing.entries[4].mtime_ns == files.stat("/c/b/x.md")->mtime_ns);
  CHECK(listing.entries[4].ctime_ns == files.stat("/c/b/x.md")->ctime_ns);
}

TEST_CASE("Links that make a tree of millions are followed a bounded number of times") {
  MemoryFileSystem files;
  for (int depth = 0; depth < 20; ++depth) {
    const std::string folder = "/c/" + std::to_string(depth);
    files.add_file(folder + "/x.md", "");
    const std::string next = "../" + std::to_string(depth + 1);
    files.add_symlink(folder + "/a", next);
    files.add_symlink(folder + "/b", next);
  }
  files.add_file("/c/20/x.md", "");
  const Listing listing = list(files, "/c");
  CHECK(listing.entries.size() < 2'000);
  REQUIRE(listing.problems.size() == 1);
  CHECK(listing.problems.front().second == TreeProblemKind::kTooMany);
}

TEST_CASE("Litter of desktops and office programs is left out") {
  for (const char* name : {".git", ".DS_Store", "._x.md", "~$so-ket.docx", "x.md~", "Thumbs.db",
                           "THUMBS.DB", "desktop.ini", "x.md.goc"}) {
    CAPTURE(name);
    CHECK(is_litter(name));
  }
  for (const char* name : {"x.md", "thumbs.db.md", "~x.md", "desktop", "goc"}) {
    CAPTURE(name);
    CHECK_FALSE(is_litter(name));
  }
  MemoryFileSystem files;
  files.add_file("/c/.git/config", "");
  files.add_file("/c/~$a.docx", "");
  files.add_file("/c/a.md", "");
  CHECK(list(files, "/c").paths() == Paths{"a.md"});
}

TEST_CASE("Links inside the tree are followed, others reported") {
  MemoryFileSystem files;
  files.add_file("/c/a/x.md", "");
  files.add_file("/secret/key", "");
  files.add_file("/content/key", "");
  files.add_symlink("/c/b", "a");
  files.add_symlink("/c/file.md", "a/x.md");
  files.add_symlink("/c/out", "../secret");
  files.add_symlink("/c/out-file", "/secret/key");
  files.add_symlink("/c/neighbour", "/content");  // "/c" is a prefix of its name only
  files.add_symlink("/c/broken", "none");
  files.add_symlink("/c/a/up", "..");
  files.add_symlink("/c/a/self", ".");
  files.add_other("/c/pipe");
  const Listing listing = list(files, "/c");
  CHECK(listing.paths() == Paths{"a/x.md", "b/x.md", "file.md"});
  CHECK(listing.problems == Problems{{"a/self", TreeProblemKind::kLinkLoop},
                                     {"a/up", TreeProblemKind::kLinkLoop},
                                     {"b/self", TreeProblemKind::kLinkLoop},
                                     {"b/up", TreeProblemKind::kLinkLoop},
                                     {"broken", TreeProblemKind::kBrokenLink},
                                     {"neighbour", TreeProblemKind::kLeavesRoot},
                                     {"out", TreeProblemKind::kLeavesRoot},
                                     {"out-file", TreeProblemKind::kLeavesRoot},
                                     {"pipe", TreeProblemKind::kNotAFile}});
}

TEST_CASE("A root that is a link itself is its target") {
  MemoryFileSystem files;
  files.add_file("/real/a/x.md", "");
  files.add_symlink("/real/b", "/real/a");
  files.add_symlink("/c", "/real");
  const Listing listing = list(files, "/c");
  CHECK(listing.paths() == Paths{"a/x.md", "b/x.md"});
  CHECK(listing.problems.empty());
}

TEST_CASE("An unreadable folder costs its own files only") {
  MemoryFileSystem files;
  files.add_file("/c/a/x.md", "");
  files.add_file("/c/b/x.md", "");
  files.forbid("/c/a");
  const Listing listing = list(files, "/c");
  CHECK(listing.paths() == Paths{"b/x.md"});
  CHECK(listing.problems == Problems{{"a", TreeProblemKind::kUnreadable}});
  CHECK(list(files, "/none").problems == Problems{{"", TreeProblemKind::kUnreadable}});
}

TEST_CASE("Depth and number are bounded") {
  MemoryFileSystem files;
  files.add_file("/c/1/2/3/x.md", "");
  files.add_file("/c/1/2/x.md", "");
  TreeOptions shallow;
  shallow.max_depth = 2;
  const Listing listing = list(files, "/c", shallow);
  CHECK(listing.paths() == Paths{"1/2/x.md"});
  CHECK(listing.problems == Problems{{"1/2/3", TreeProblemKind::kTooDeep}});

  TreeOptions few;
  few.max_entries = 3;
  const Listing cut = list(files, "/c", few);
  CHECK(cut.paths().empty());
  CHECK(cut.problems == Problems{{"1/2/3/x.md", TreeProblemKind::kTooMany}});
}

TEST_CASE("Links that multiply their folders stop at the bound") {
  MemoryFileSystem files;
  for (int i = 0; i < 30; ++i) {
    const std::string folder = "/c/" + std::to_string(100 + i);
    const std::string next = "/c/" + std::to_string(101 + i);
    files.add_symlink(folder + "/l1", next);
    files.add_symlink(folder + "/l2", next);
  }
  files.add_file("/c/130/x", "");
  TreeOptions options;
  options.max_entries = 10'000;
  const Listing listing = list(files, "/c", options);
  REQUIRE(listing.problems.size() >= 1);
  CHECK(listing.problems[0].second == TreeProblemKind::kTooMany);
}

TEST_CASE("Names are normalised in the path and kept in the disk path") {
  MemoryFileSystem files;
  files.add_file("/c/A/X.md", "");
  files.add_file("/c/b\xff.md", "");
  files.add_file("/c/TWICE", "first");
  files.add_file("/c/twice", "second");
  files.add_file("/c/aLike", "");
  files.add_file("/c/aliKe", "");
  TreeOptions options;
  options.normalize = [](std::string_view name) -> std::optional<std::string> {
    if (name.find('\xff') != std::string_view::npos) return std::nullopt;
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
  };
  const Listing listing = list(files, "/c", options);
  CHECK(listing.paths() == Paths{"a/x.md", "alike", "twice"});
  CHECK(listing.entries[0].disk_path == "/c/A/X.md");
  CHECK(listing.entries[2].disk_path == "/c/TWICE");
  CHECK(listing.problems == Problems{{"alike", TreeProblemKind::kSameName},
                                     {"b\xff.md", TreeProblemKind::kBadName},
                                     {"twice", TreeProblemKind::kSameName}});
}

TEST_CASE("The disk's tree is that of memory") {
  const TestFolder folder;
  DiskFileSystem files;
  const std::string root = folder.path() + "/c";
  REQUIRE(files.make_folders(root + "/a b/ế"));
  REQUIRE(files.write_new(root + "/a b/ế/x.md", "123"));
  REQUIRE(::symlink("/etc", (root + "/etc").c_str()) == 0);
  REQUIRE(::symlink("..", (root + "/a b/up").c_str()) == 0);
  REQUIRE(::symlink("a b", (root + "/b").c_str()) == 0);
  REQUIRE(::mkfifo((root + "/pipe").c_str(), 0666) == 0);
  const Listing listing = list(files, root);
  CHECK(listing.paths() == Paths{"a b/ế/x.md", "b/ế/x.md"});
  CHECK(listing.entries[0].size == 3);
  CHECK(listing.problems == Problems{{"a b/up", TreeProblemKind::kLinkLoop},
                                     {"b/up", TreeProblemKind::kLinkLoop},
                                     {"etc", TreeProblemKind::kLeavesRoot},
                                     {"pipe", TreeProblemKind::kNotAFile}});
}

}  // namespace
}  // namespace kyyeu::io
