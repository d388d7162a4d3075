// What scripts rely on: exit statuses and the last line (cli.md).

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "cli/run.h"
#include "sites/site_test.h"

using kyyeu::cli::run;
using kyyeu::test::SiteTest;

namespace {

int build(const SiteTest& site, std::vector<std::string> more = {}) {
  std::vector<std::string> words = {"build", "-q", "-s", site.folder().string()};
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

}  // namespace

TEST_CASE("each kind of trouble has its exit status") {
  SiteTest site;
  CHECK(build(site) == kyyeu::cli::kUsage);  // no site.toml
  SiteTest::add_good_archive(site);
  CHECK(build(site) == kyyeu::cli::kDone);
  CHECK(build(site, {"--no-such-option"}) == kyyeu::cli::kUsage);
  CHECK(build(site, {"--jobs", "many"}) == kyyeu::cli::kUsage);
  CHECK(build(site, {"--clock", "yesterday"}) == kyyeu::cli::kUsage);
  CHECK(build(site, {"-t", "no-such-theme"}) == kyyeu::cli::kUsage);
  CHECK(run({"biuld"}) == kyyeu::cli::kUsage);
  site.file("foreign/holiday.jpg", "…");
  CHECK(build(site, {"-d", (site.folder() / "foreign").string()}) == kyyeu::cli::kFailed);
  site.file("content/units/ttyt-ba.toml", "nam = \"Ba\"\n");
  CHECK(build(site) == kyyeu::cli::kFindings);
}

TEST_CASE("a dry run writes nothing at all") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  CHECK(build(site, {"-n"}) == kyyeu::cli::kDone);
  CHECK_FALSE(std::filesystem::exists(site.folder() / "public"));
  CHECK_FALSE(std::filesystem::exists(site.folder() / ".kyyeu"));
}

TEST_CASE("--strict makes a warning an error") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  const char* article =
      "+++\ntitle = \"A\"\ndate = 2020-01-01\nauthor = \"Người Viêt\"\n+++\n\nChữ.\n";
  site.file("content/articles/2020/bai-hai.md", article);  // one author, misspelt?
  CHECK(build(site) == kyyeu::cli::kDone);
  CHECK(build(site, {"--strict"}) == kyyeu::cli::kFindings);
}
