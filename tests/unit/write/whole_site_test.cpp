// A reader meets the old site or the new one, file by file whole, whatever happens to a build.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "dying_file_system.h"
#include "io/memory_file_system.h"
#include "write/site_writer.h"

using kyyeu::Status;
using kyyeu::io::MemoryFileSystem;
using kyyeu::write::DyingFileSystem;
using kyyeu::write::Killed;
using kyyeu::write::SiteWriter;
using Way = DyingFileSystem::Way;

namespace {

using Files = std::map<std::string, std::string>;

constexpr const char* kNote = "của người khác";

Files large_site(const std::string& version) {
  Files site = {{"index.html", "trang chủ " + version}, {"du-lieu/datapackage.json", "{}"}};
  for (int i = 0; i < 24; ++i)
    site["bai/20" + std::to_string(i % 3) + "/" + std::to_string(i) + ".html"] = "bài";
  return site;
}

struct Case {
  const char* name;
  Files before;  // empty: nothing is published yet
  Files after;
};

// Small and large changes, and names that change between file and folder.
std::vector<Case> cases() {
  std::vector<Case> all;
  const Files old = large_site("2022");
  Files small = large_site("2023");
  small.erase("bai/200/0.html");
  small["bai/203/moi.html"] = "bài mới";
  all.push_back({"small", old, small});
  Files large = small;
  for (auto& [path, bytes] : large)
    bytes += path.ends_with("1.html") || path.ends_with("3.html") ? " sửa" : "";
  large.erase("bai/202/2.html");
  all.push_back({"large", old, large});
  all.push_back({"first", {}, old});
  Files file = old;
  file["tep/a"] = "tệp";
  Files folder = old;
  folder["tep/a/b"] = "tệp";
  all.push_back({"a file becomes a folder", file, folder});
  all.push_back({"a folder becomes a file", folder, file});
  return all;
}

// false when the disk failed; Killed flies through.
bool publish(kyyeu::io::FileSystem& disk, const Files& site) {
  auto writer = SiteWriter::open(disk, "/web/out", false);
  if (!writer) return false;
  for (const auto& [path, bytes] : site) {
    if (!(*writer)->put(path, bytes)) return false;
  }
  return (*writer)->commit().has_value();
}

void walk(const MemoryFileSystem& disk, const std::string& folder, Files& found) {
  const auto entries = disk.list(folder);
  if (!entries) return;
  for (const auto& entry : *entries) {
    const std::string path = folder + "/" + entry.name;
    if (entry.kind == kyyeu::io::FileKind::kFolder) {
      walk(disk, path, found);
      found[path + "/"] = "";
    } else if (entry.kind == kyyeu::io::FileKind::kFile) {
      found[path] = disk.read(path, 1 << 20).value();
    }
  }
}

Files everything(const MemoryFileSystem& disk) {
  Files found;
  walk(disk, "", found);
  return found;
}

void prepare(MemoryFileSystem& disk, const Files& before) {
  disk.add_file("/web/khac.txt", kNote);
  if (before.empty()) return;
  REQUIRE(publish(disk, before));
  disk.add_file("/web/out/bai/ghi-chu.txt", kNote);
  disk.add_file("/web/out/.htaccess", kNote);
  REQUIRE(disk.make_folders("/web/out/trong"));
}

Files clean_result(const Case& test) {
  MemoryFileSystem disk;
  prepare(disk, test.before);
  REQUIRE(publish(disk, test.after));
  return everything(disk);
}

// What a reader sees in between: each file is that of one of the two sites.
void check_whole(const MemoryFileSystem& disk, const Case& test) {
  for (const auto& [path, bytes] : everything(disk)) {
    if (!path.starts_with("/web/out/") || path.find(".kyyeu-new") != std::string::npos) continue;
    const std::string name = path.substr(9);
    if (name.empty() || name.ends_with("/") || name.ends_with(".txt") || name == ".htaccess")
      continue;
    const auto before = test.before.find(name);
    const auto after = test.after.find(name);
    const bool whole = (before != test.before.end() && before->second == bytes) ||
                       (after != test.after.end() && after->second == bytes);
    INFO(test.name, ": ", path);
    CHECK(whole);
  }
}

// Whether the step was reached.
bool try_step(const Case& test, Way way, std::size_t step, const Files& wanted) {
  MemoryFileSystem disk;
  prepare(disk, test.before);
  const Files at_first = everything(disk);
  DyingFileSystem dying(disk, way, step);
  bool published = false;
  try {
    published = publish(dying, test.after);
  } catch (const Killed&) {
  }
  INFO(test.name, ", step ", step);
  CHECK_FALSE((way == Way::kKill && dying.struck() && published));
  check_whole(disk, test);
  if (!test.before.empty()) {
    CHECK(everything(disk).at("/web/out/bai/ghi-chu.txt") == kNote);
    CHECK(everything(disk).at("/web/out/.htaccess") == kNote);
  }
  if (way == Way::kFullDisk && !published && !disk.stat("/web/.out.kyyeu-new")) {
    CHECK(everything(disk) == at_first);
  }
  CHECK(publish(disk, test.after));
  CHECK(everything(disk) == wanted);
  return dying.struck();
}

void try_every_step(Way way) {
  for (const Case& test : cases()) {
    const Files wanted = clean_result(test);
    std::size_t step = 0;
    while (try_step(test, way, step, wanted))
      ++step;
    CHECK(step > 10);
  }
}

}  // namespace

TEST_CASE("a build that is killed at any step leaves whole files, and the next completes it") {
  try_every_step(Way::kKill);
}

TEST_CASE("a step that fails leaves whole files, and the next build is as if it had not") {
  try_every_step(Way::kFullDisk);
}

TEST_CASE("where folders cannot trade places, files are moved one by one") {
  for (const Case& test : cases()) {
    MemoryFileSystem disk;
    prepare(disk, test.before);
    DyingFileSystem old_disk(disk, Way::kNoExchange, 0);
    REQUIRE(publish(old_disk, test.after));
    CHECK(everything(disk) == clean_result(test));
  }
}

TEST_CASE("a change that was decided is completed before a build that changes it back") {
  const Case test = cases()[0];
  const Files wanted = clean_result({"back", test.before, test.before});
  for (std::size_t step = 0; step < 60; ++step) {
    MemoryFileSystem disk;
    prepare(disk, test.before);
    DyingFileSystem dying(disk, Way::kKill, step);
    try {
      (void)publish(dying, test.after);
    } catch (const Killed&) {
    }
    REQUIRE(publish(disk, test.before));
    CHECK(everything(disk) == wanted);
  }
}

TEST_CASE("a file that somebody adds while the folders trade places is kept") {
  const Case test = cases()[1];
  for (std::size_t step = 0; step < 200; ++step) {
    // The run dies right after the exchange, so that the old site still lies in the stage.
    MemoryFileSystem copy;
    prepare(copy, test.before);
    DyingFileSystem dying(copy, Way::kKill, step);
    try {
      (void)publish(dying, test.after);
    } catch (const Killed&) {
    }
    const bool old_in_stage = copy.stat("/web/.out.kyyeu-new/site/bai/202/2.html") &&
                              copy.stat("/web/.out.kyyeu-new/site/manifest-sha256.txt");
    if (!old_in_stage) continue;
    copy.add_file("/web/.out.kyyeu-new/site/bai/muon.txt", kNote);
    REQUIRE(publish(copy, test.after));
    CHECK(everything(copy).at("/web/out/bai/muon.txt") == kNote);
    return;
  }
  FAIL("no step leaves the old site in the stage");
}

TEST_CASE(
    "a file of somebody else in the place of a page is left alone, and nothing is published") {
  for (const Files& added :
       {Files{{"bai/203/moi.html", "bài mới"}}, Files{{"bai/ghi-chu.txt/a.html", "b"}}}) {
    MemoryFileSystem disk;
    prepare(disk, large_site("2022"));
    disk.add_file("/web/out/bai/203/moi.html", kNote);
    const Files before = everything(disk);
    Files site = large_site("2023");
    site.insert(added.begin(), added.end());
    CHECK_FALSE(publish(disk, site));
    CHECK(everything(disk) == before);
  }
}

TEST_CASE("a folder that holds a file of somebody else makes no room for a page") {
  MemoryFileSystem disk;
  Files site = large_site("2022");
  site["tep/a/b"] = "tệp";
  prepare(disk, site);
  disk.add_file("/web/out/tep/a/c", kNote);
  const Files before = everything(disk);
  site.erase("tep/a/b");
  site["tep/a"] = "tệp";
  CHECK_FALSE(publish(disk, site));
  CHECK(everything(disk) == before);
}

TEST_CASE("a file of somebody else that is what the site wants becomes ours") {
  MemoryFileSystem disk;
  prepare(disk, large_site("2022"));
  disk.add_file("/web/out/bai/203/moi.html", "bài mới");
  Files site = large_site("2022");
  site["bai/203/moi.html"] = "bài mới";
  REQUIRE(publish(disk, site));
  CHECK(everything(disk).at("/web/out/manifest-sha256.txt").find("bai/203/moi.html") !=
        std::string::npos);
}

TEST_CASE("a large change does not follow links out of the site") {
  MemoryFileSystem disk;
  prepare(disk, large_site("2022"));
  disk.add_symlink("/web/out/lien-ket", "/web/khac.txt");
  Files site;
  for (const auto& [path, bytes] : large_site("2023"))
    site[path] = bytes + " mới";
  REQUIRE(publish(disk, site));
  CHECK(everything(disk).at("/web/out/index.html") == "trang chủ 2023 mới");
  CHECK(disk.resolve("/web/out/lien-ket").value() == "/web/khac.txt");
}

TEST_CASE("an output folder that is a link stays one") {
  MemoryFileSystem disk;
  disk.add_symlink("/web/out", "/dia/that");
  REQUIRE(disk.make_folders("/dia/that"));
  REQUIRE(publish(disk, large_site("2022")));
  REQUIRE(publish(disk, large_site("2023")));
  CHECK(disk.resolve("/web/out").value() == "/dia/that");
  CHECK(everything(disk).at("/dia/that/index.html") == "trang chủ 2023");
}
