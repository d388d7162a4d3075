// kyyeu check: what it prints, what it leaves alone, how it ends.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "cli/run.h"
#include "sites/site_test.h"
#include "support/http_server.h"

using kyyeu::test::HttpReply;
using kyyeu::test::HttpServer;
using kyyeu::test::SiteTest;

namespace {

struct Outcome {
  int status = 0;
  std::string errors;  // standard error
};

Outcome check(const SiteTest& site, std::vector<std::string> more = {}) {
  std::vector<std::string> words = {"check", "-q", "-s", site.folder().string()};
  words.insert(words.end(), more.begin(), more.end());
  std::ostringstream caught;
  std::streambuf* before = std::cerr.rdbuf(caught.rdbuf());
  const int status = kyyeu::cli::run(words);
  std::cerr.rdbuf(before);
  return {status, caught.str()};
}

std::string json_of(const SiteTest& site, std::vector<std::string> more = {}) {
  more.insert(more.end(), {"--format", "json"});
  std::ostringstream caught;
  std::streambuf* before = std::cout.rdbuf(caught.rdbuf());
  check(site, more);
  std::cout.rdbuf(before);
  return caught.str();
}

// Every file of the archive with its bytes; folders too.
std::map<std::string, std::string> tree(const SiteTest& site) {
  std::map<std::string, std::string> files = site.output(".");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(site.folder()))
    files.try_emplace(entry.path().string());
  return files;
}

void add_link(SiteTest& site, const std::string& url) {
  site.file("content/links.toml",
            "[[group]]\nid = \"nhom\"\ntitle = \"Nhóm\"\n[[group.links]]\nlabel = \"Sở\"\n"
            "checked = 2026-11-01\nurl = \"" +
                url + "\"\n");
}

std::size_t count(const std::string& text, const std::string& word) {
  std::size_t found = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("check writes nothing and needs no lock") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  const auto before = tree(site);
  CHECK(check(site).status == kyyeu::cli::kDone);
  CHECK(check(site, {"--format", "json", "--timings"}).status == kyyeu::cli::kDone);
  CHECK(tree(site) == before);
}

TEST_CASE("check ends with 1 for errors, with 0 for warnings, with 2 for misuse") {
  SiteTest site;
  CHECK(check(site).status == kyyeu::cli::kUsage);  // no site.toml
  SiteTest::add_good_archive(site);
  site.file("content/pages/le-loi.md", "+++\ntitle = \"Lẻ loi\"\n+++\nChữ.\n");
  const Outcome warned = check(site, {"--lang", "en"});
  CHECK(warned.status == kyyeu::cli::kDone);
  CHECK(warned.errors.find("content/pages/le-loi.md:1:") != std::string::npos);
  CHECK(warned.errors.find("[KY612]") != std::string::npos);
  CHECK(check(site, {"--strict"}).status == kyyeu::cli::kFindings);
  site.file("content/units/ttyt-ba.toml", "nam = \"Ba\"\n");
  CHECK(check(site).status == kyyeu::cli::kFindings);
  CHECK(check(site, {"more"}).status == kyyeu::cli::kUsage);
  CHECK(check(site, {"--destination", "x"}).status == kyyeu::cli::kUsage);
  CHECK(check(site, {"--allow-private"}).status == kyyeu::cli::kUsage);
  CHECK(check(site, {"--external-days", "3"}).status == kyyeu::cli::kUsage);
  CHECK(check(site, {"--external", "--external-days", "x"}).status == kyyeu::cli::kUsage);
}

TEST_CASE("the outcome as JSON counts pages as build does") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  REQUIRE(site.build());
  const std::string pages = "\"pages\":" + std::to_string(site.report().pages) + ",";
  const std::string json = json_of(site);
  CHECK_MESSAGE(json.starts_with("{\"errors\":0,\"warnings\":"), json);
  CHECK_MESSAGE(json.find(pages) != std::string::npos, json);
  CHECK(json.find("\"seconds\":") != std::string::npos);
  CHECK(json.ends_with("}\n"));
}

TEST_CASE("outside links are asked only with --external, and answers are kept") {
  HttpServer server;
  SiteTest site;
  SiteTest::add_good_archive(site);
  add_link(site, server.url("/mat"));
  CHECK(check(site).errors.find("/mat") == std::string::npos);
  CHECK(server.connections() == 0);

  const auto before = tree(site);
  const Outcome dry = check(site, {"--external", "--allow-private", "-n"});
  CHECK(dry.status == kyyeu::cli::kDone);
  CHECK_MESSAGE(dry.errors.find("content/links.toml:7:") != std::string::npos, dry.errors);
  CHECK(count(dry.errors, "[KY613]") == 1);
  CHECK(tree(site) == before);

  const std::size_t requests = server.requests().size();
  CHECK(check(site, {"--external", "--allow-private"}).status == kyyeu::cli::kDone);
  CHECK(server.requests().size() == 2 * requests);
  CHECK(std::filesystem::exists(site.folder() / ".kyyeu/external-links.tsv"));
  const Outcome kept = check(site, {"--external", "--allow-private"});
  CHECK(count(kept.errors, "[KY613]") == 1);
  CHECK(server.requests().size() == 2 * requests);
  check(site, {"--external", "--allow-private", "--external-days", "0"});
  CHECK(server.requests().size() == 3 * requests);
}

TEST_CASE("no byte is sent to a private address without leave") {
  HttpServer server;
  server.reply("/", {HttpReply{}});
  SiteTest site;
  SiteTest::add_good_archive(site);
  add_link(site, server.url("/", "localhost"));
  const Outcome outcome = check(site, {"--external"});
  CHECK(outcome.errors.find("--allow-private") != std::string::npos);
  CHECK(server.connections() == 0);
}

TEST_CASE("a flag in the environment can say no") {
  SiteTest site;
  SiteTest::add_good_archive(site);
  site.file("content/pages/le-loi.md", "+++\ntitle = \"Lẻ loi\"\n+++\nChữ.\n");
  for (const char* no : {"", "0", "false", "no"}) {
    setenv("KYYEU_STRICT", no, 1);
    CHECK_MESSAGE(check(site).status == kyyeu::cli::kDone, no);
  }
  setenv("KYYEU_STRICT", "1", 1);
  CHECK(check(site).status == kyyeu::cli::kFindings);
  unsetenv("KYYEU_STRICT");
}
