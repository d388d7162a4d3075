#include "write/site_writer.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "io/memory_file_system.h"

using kyyeu::io::MemoryFileSystem;
using kyyeu::write::SiteWriter;
using kyyeu::write::WriteReport;

namespace {

using Files = std::map<std::string, std::string>;

const Files kSite = {{"index.html", "trang chủ"},
                     {"don-vi/a.html", "đơn vị a"},
                     {"don-vi/a/2023.html", "năm 2023"},
                     {"du-lieu/datapackage.json", "{}"}};

WriteReport publish(MemoryFileSystem& disk, const Files& site, bool dry_run = false) {
  auto writer = SiteWriter::open(disk, "/out", dry_run);
  REQUIRE(writer);
  for (const auto& [path, bytes] : site)
    REQUIRE((*writer)->put(path, bytes));
  auto report = (*writer)->commit();
  REQUIRE(report);
  return *report;
}

std::string content(const MemoryFileSystem& disk, const std::string& path) {
  auto bytes = disk.read(path, 1 << 20);
  return bytes ? *bytes : "(không có)";
}

}  // namespace

TEST_CASE("a first build writes every file and the manifest") {
  MemoryFileSystem disk;
  const WriteReport report = publish(disk, kSite);
  CHECK(report.pages == 3);
  CHECK(report.written == 3);
  CHECK(report.unchanged == 0);
  CHECK(content(disk, "/out/don-vi/a/2023.html") == "năm 2023");
  CHECK(content(disk, "/out/manifest-sha256.txt").find("  don-vi/a.html\n") != std::string::npos);
  CHECK_FALSE(disk.stat("/out/.kyyeu-new"));
}

TEST_CASE("what did not change is not touched") {
  MemoryFileSystem disk;
  publish(disk, kSite);
  disk.forget_accesses();
  const WriteReport report = publish(disk, kSite);
  CHECK(report.unchanged == 3);
  CHECK(report.written == 0);
  CHECK(disk.writes().empty());
}

TEST_CASE("a page that somebody changed or removed comes back") {
  MemoryFileSystem disk;
  publish(disk, kSite);
  disk.add_file("/out/index.html", "trang chử");  // the same length
  REQUIRE(disk.remove_file("/out/don-vi/a.html"));
  CHECK(publish(disk, kSite).written == 2);
  CHECK(content(disk, "/out/index.html") == "trang chủ");
  CHECK(content(disk, "/out/don-vi/a.html") == "đơn vị a");
}

TEST_CASE("only files of our own manifest are removed") {
  MemoryFileSystem disk;
  publish(disk, kSite);
  disk.add_file("/out/don-vi/a/ghi-chu.txt", "của người khác");
  disk.add_file("/out/.htaccess", "của người khác");
  Files site = kSite;
  site.erase("don-vi/a.html");
  site.erase("don-vi/a/2023.html");
  const WriteReport report = publish(disk, site);
  CHECK(report.removed == 2);
  CHECK_FALSE(disk.stat("/out/don-vi/a.html"));
  CHECK(content(disk, "/out/don-vi/a/ghi-chu.txt") == "của người khác");
  CHECK(content(disk, "/out/.htaccess") == "của người khác");
}

TEST_CASE("a folder that is emptied goes with its last file") {
  MemoryFileSystem disk;
  publish(disk, kSite);
  Files site = kSite;
  site.erase("don-vi/a/2023.html");
  publish(disk, site);
  CHECK_FALSE(disk.stat("/out/don-vi/a"));
}

TEST_CASE("a folder that is not ours is refused and left alone") {
  MemoryFileSystem disk;
  disk.add_file("/out/anh-gia-dinh.jpg", "…");
  const auto writer = SiteWriter::open(disk, "/out", false);
  REQUIRE_FALSE(writer);
  CHECK(writer.error().kind == kyyeu::ErrorKind::kFileSystem);
  CHECK(writer.error().message == "error.output-not-ours");
  CHECK(content(disk, "/out/anh-gia-dinh.jpg") == "…");
}

TEST_CASE("a bag's folder is not ours, though it has a manifest of the same name") {
  MemoryFileSystem disk;
  disk.add_file("/out/manifest-sha256.txt", std::string(64, 'a') + "  data/index.html\n");
  CHECK_FALSE(SiteWriter::open(disk, "/out", false));
}

TEST_CASE("a file in the place of the folder is refused") {
  MemoryFileSystem disk;
  disk.add_file("/out", "tệp");
  CHECK_FALSE(SiteWriter::open(disk, "/out", false));
}

TEST_CASE("names that begin with a dot do not make a folder somebody else's") {
  MemoryFileSystem disk;
  disk.add_file("/out/.gitignore", "*\n");
  publish(disk, kSite);
  CHECK(content(disk, "/out/.gitignore") == "*\n");
}

TEST_CASE("without commit nothing is seen of what was put") {
  MemoryFileSystem disk;
  publish(disk, kSite);
  {
    auto writer = SiteWriter::open(disk, "/out", false);
    REQUIRE(writer);
    REQUIRE((*writer)->put("index.html", "trang mới"));
  }
  CHECK(content(disk, "/out/index.html") == "trang chủ");
  CHECK_FALSE(disk.stat("/out/.kyyeu-new"));
}

TEST_CASE("a dry run counts but writes nothing") {
  MemoryFileSystem disk;
  CHECK(publish(disk, kSite, true).written == 3);
  CHECK_FALSE(disk.stat("/out"));
  publish(disk, kSite);
  disk.forget_accesses();
  Files site = kSite;
  site.erase("don-vi/a.html");
  site["index.html"] = "trang mới";
  const WriteReport report = publish(disk, site, true);
  CHECK(report.written == 1);
  CHECK(report.removed == 1);
  CHECK(disk.writes().empty());
  CHECK(content(disk, "/out/don-vi/a.html") == "đơn vị a");
}
