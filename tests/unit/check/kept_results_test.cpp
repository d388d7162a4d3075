#include "check/kept_results.h"

#include <doctest/doctest.h>

#include "base/hash.h"

using kyyeu::check::KeptResult;
using kyyeu::check::KeptResults;
using kyyeu::check::read_kept_results;
using kyyeu::check::write_kept_results;
using kyyeu::io::FetchOutcome;

namespace {

KeptResults some_results() {
  KeptResults results;
  results["https://b.vn/x?y=1"] = {1'700'000'000, {FetchOutcome::kAnswered, 200, {}, {}, {}}};
  results["http://a.vn/"] = {
      1'700'000'001, {FetchOutcome::kAnswered, 200, "https://a.vn/2", "https://a.vn/", "x"}};
  results["http://c.vn/đức"] = {5, {FetchOutcome::kHostNotFound, 0, {}, {}, {}}};
  return results;
}

std::string sealed(std::string content) {
  return content + "sha256\t" + kyyeu::to_hex(kyyeu::sha256(content)) + "\n";
}

}  // namespace

TEST_CASE("the file is as docs/formats/external-links.md says") {
  CHECK(write_kept_results(some_results(), false) ==
        sealed("kyyeu external-links 1\tpublic\n"
               "1700000001\tanswered\t200\thttps://a.vn/\thttp://a.vn/\n"
               "5\thost-not-found\t0\t\thttp://c.vn/đức\n"
               "1700000000\tanswered\t200\t\thttps://b.vn/x?y=1\n"));
  CHECK(write_kept_results({}, true) == sealed("kyyeu external-links 1\tany\n"));
}

TEST_CASE("what was kept comes back") {
  const KeptResults results = read_kept_results(write_kept_results(some_results(), true), true);
  REQUIRE(results.size() == 3);
  const KeptResult& moved = results.at("http://a.vn/");
  CHECK(moved.asked == 1'700'000'001);
  CHECK(moved.result.outcome == FetchOutcome::kAnswered);
  CHECK(moved.result.status == 200);
  CHECK(moved.result.moved_to == "https://a.vn/");
  CHECK(results.at("http://c.vn/đức").result.outcome == FetchOutcome::kHostNotFound);
}

TEST_CASE("answers had with leave for private addresses say nothing without it") {
  CHECK(read_kept_results(write_kept_results(some_results(), true), false).empty());
  CHECK(read_kept_results(write_kept_results(some_results(), false), true).empty());
}

TEST_CASE("a file that is cut or changed at any byte is no file") {
  const std::string whole = write_kept_results(some_results(), false);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    CHECK(read_kept_results(whole.substr(0, i), false).empty());
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    CHECK(read_kept_results(changed, false).empty());
  }
  CHECK(read_kept_results(whole + whole, false).empty());
}

TEST_CASE("a foreign file with a true hash is no file either") {
  const std::string head = "kyyeu external-links 1\tpublic\n";
  CHECK(read_kept_results(sealed(head + "1\tanswered\t200\t\thttp://a/\n"), false).size() == 1);
  for (const std::string line :
       {"1\tanswered\t200\thttp://a/\n", "1\tanswered\t200\t\t\n",
        "x\tanswered\t200\t\thttp://a/\n", "-1\tanswered\t200\t\thttp://a/\n",
        "1\tanswered\t-200\t\thttp://a/\n", "1\tsaid\t200\t\thttp://a/\n",
        "1\tanswered\t99999999999\t\thttp://a/\n",
        "99999999999999999999\tanswered\t200\t\thttp://a/\n",
        "1\tanswered\t200\t\033[2J\thttp://a/\n", "1\tanswered\t200\t\thttp://a/\tmore\n", "\n",
        "1\tanswered\t200\t\thttp://a/\n1\tanswered\t200\t\thttp://a/\n"}) {
    CHECK_MESSAGE(read_kept_results(sealed(head + line), false).empty(), line);
  }
  CHECK(read_kept_results(sealed("kyyeu external-links 2\tpublic\n"), false).empty());
  CHECK(read_kept_results(sealed(""), false).empty());
}
