// kyyeu convert: what scripts and editors rely on.

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/run.h"
#include "sites/site_test.h"
#include "text/legacy_encoding.h"

using kyyeu::cli::run;
using kyyeu::test::SiteTest;
using kyyeu::text::Encoding;

namespace {

const std::string kUnit = "name = \"Trung tâm Y tế huyện Hữu Lũng\"\ntype = \"ttyt\"\n";

std::string bytes_of(std::string_view text, Encoding encoding) {
  return kyyeu::text::encode_legacy(text, encoding).value();
}

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int convert(const SiteTest& site, const std::string& path, std::vector<std::string> more = {}) {
  std::vector<std::string> words = {"convert", "-q", (site.folder() / path).string()};
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

}  // namespace

TEST_CASE("convert mends what the build refuses, and the backup disturbs nobody") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  const std::string path = "content/units/ttyt-ba.toml";
  site.file(path, bytes_of(kUnit, Encoding::kTcvn3));
  CHECK_FALSE(site.build());
  CHECK(site.errors() == "KY101 " + path + ":1");
  CHECK(convert(site, path, {"-n"}) == kyyeu::cli::kDone);
  CHECK(read(site.folder() / path) == bytes_of(kUnit, Encoding::kTcvn3));
  CHECK(run({"doi-ma", "-q", (site.folder() / path).string()}) == kyyeu::cli::kDone);
  CHECK(read(site.folder() / path) == kUnit);
  CHECK(read(site.folder() / (path + ".goc")) == bytes_of(kUnit, Encoding::kTcvn3));
  CHECK(site.build());
  CHECK(site.findings().empty());
}

TEST_CASE("convert takes a folder and leaves alone what is fine") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/units/ttyt-ba.toml", bytes_of(kUnit, Encoding::kVni));
  CHECK(convert(site, "content") == kyyeu::cli::kDone);
  CHECK(site.build());
  std::size_t backups = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(site.folder()))
    backups += entry.path().extension() == ".goc" ? 1 : 0;
  CHECK(backups == 1);
}

TEST_CASE("convert's exit status tells what is left to do") {
  SiteTest site;
  site.file("tie.txt", bytes_of("Tên gọi", Encoding::kTcvn3));
  site.file("a.pdf", "%PDF-1.4");
  CHECK(run({"convert"}) == kyyeu::cli::kUsage);
  CHECK(convert(site, "tie.txt") == kyyeu::cli::kFindings);
  CHECK(convert(site, "a.pdf") == kyyeu::cli::kFindings);
  CHECK(convert(site, "none.txt") == kyyeu::cli::kFailed);
  CHECK(convert(site, "tie.txt", {"--from", "vps"}) == kyyeu::cli::kUsage);
  CHECK(convert(site, "tie.txt", {"--from", "tcvn3", "--format", "json"}) == kyyeu::cli::kDone);
  CHECK(read(site.folder() / "tie.txt") == "Tên gọi");
}

TEST_CASE("convert takes the paths that findings give") {
  SiteTest site;
  site.file("content/a.txt", bytes_of(kUnit, Encoding::kCp1258));
  CHECK(run({"convert", "-q", "-s", site.folder().string(), "content/a.txt"}) == kyyeu::cli::kDone);
  CHECK(read(site.folder() / "content/a.txt") == kUnit);
}
