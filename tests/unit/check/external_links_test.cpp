#include "check/external_links.h"

#include <doctest/doctest.h>

#include <map>

#include "check/outside_addresses.h"
#include "io/memory_file_system.h"

using kyyeu::Body;
using kyyeu::Diagnostics;
using kyyeu::FileId;
using kyyeu::Finding;
using kyyeu::Severity;
using kyyeu::Site;
using kyyeu::SourceSpan;
using kyyeu::Status;
using kyyeu::check::check_external_links;
using kyyeu::check::ExternalOptions;
using kyyeu::io::FetchOutcome;
using kyyeu::io::FetchResult;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;
constexpr std::int64_t kDay = 86'400;

// An archive that names addresses, and a network that answers as it is told.
struct Fixture {
  Fixture() {
    options.folder = "/a/.kyyeu";
    options.now_seconds = kNow;
    options.ask = [this](const std::vector<std::string>& urls) {
      std::vector<FetchResult> results;
      for (const std::string& url : urls) {
        asked.push_back(url);
        results.push_back(answers.contains(url) ? answers.at(url) : answered(200));
      }
      return results;
    };
  }

  static FetchResult answered(int status, std::string moved_to = {}) {
    return {FetchOutcome::kAnswered, status, {}, std::move(moved_to), {}};
  }

  SourceSpan place(const std::string& path, std::uint32_t line) {
    for (std::uint32_t i = 1; i <= site.files.size(); ++i) {
      if (site.files.path(FileId{i}) == path) return {FileId{i}, line, 1, 1};
    }
    return {site.files.add(path), line, 1, 1};
  }

  void add_link(const std::string& url, const std::string& path = "content/links.toml",
                std::uint32_t line = 1) {
    if (site.link_groups.empty()) site.link_groups.emplace_back();
    site.link_groups[0].links.emplace_back().url = {url, place(path, line)};
  }

  // "KY613.dead(http://a.vn/, 404) content/links.toml:1" for each finding, one a line.
  std::string check() {
    Diagnostics diagnostics;
    asked.clear();
    status = check_external_links(site, options, files, diagnostics);
    std::string out;
    for (const Finding& finding : diagnostics.sorted(site.files)) {
      CHECK(finding.severity == Severity::kWarning);
      out += (out.empty() ? "" : "\n") + finding.message + "(";
      for (const std::string& word : finding.arguments)
        out += (out.ends_with('(') ? "" : ", ") + word;
      out += ") " + site.files.path(finding.span.file) + ":" + std::to_string(finding.span.line);
      for (const std::string& word : finding.hint_arguments)
        out += " → " + word;
    }
    return out;
  }

  Site site;
  kyyeu::io::MemoryFileSystem files;
  ExternalOptions options;
  std::map<std::string, FetchResult> answers;
  std::vector<std::string> asked;
  Status status;
};

}  // namespace

TEST_CASE("each kind of answer has its wording") {
  Fixture f;
  const std::vector<std::pair<FetchResult, std::string>> cases = {
      {Fixture::answered(200), ""},
      {Fixture::answered(206), ""},
      {Fixture::answered(404), "KY613.dead(http://a.vn/, 404) content/links.toml:1"},
      {Fixture::answered(410), "KY613.dead(http://a.vn/, 410) content/links.toml:1"},
      {Fixture::answered(403), "KY613.unsure(http://a.vn/, 403) content/links.toml:1"},
      {Fixture::answered(429), "KY613.unsure(http://a.vn/, 429) content/links.toml:1"},
      {Fixture::answered(503), "KY613.unsure(http://a.vn/, 503) content/links.toml:1"},
      {Fixture::answered(200, "https://a.vn/"),
       "KY613.moved(http://a.vn/) content/links.toml:1 → https://a.vn/"},
      {Fixture::answered(404, "https://a.vn/"),
       "KY613.dead(http://a.vn/, 404) content/links.toml:1"},
      {{FetchOutcome::kBadAddress, 0, {}, {}, {}},
       "KY613.dead-address(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kHostNotFound, 0, {}, {}, {}},
       "KY613.dead-host(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kRefused, 0, {}, {}, {}},
       "KY613.dead-refused(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kTls, 0, {}, {}, {}}, "KY613.dead-tls(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kTimeOut, 0, {}, {}, {}},
       "KY613.dead-time(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kTooManyRedirects, 0, {}, {}, {}},
       "KY613.dead-redirects(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kForbidden, 0, {}, {}, {}},
       "KY613.private(http://a.vn/) content/links.toml:1"},
      {{FetchOutcome::kFailed, 0, {}, {}, "x"},
       "KY613.dead-broken(http://a.vn/) content/links.toml:1"},
  };
  f.add_link("http://a.vn/");
  f.options.days = 0;
  for (const auto& [answer, finding] : cases) {
    f.answers["http://a.vn/"] = answer;
    CHECK(f.check() == finding);
  }
}

TEST_CASE("each address is asked once, without its fragment, and reported for each file") {
  Fixture f;
  f.add_link("http://a.vn/#x", "content/links.toml", 9);
  f.add_link("http://a.vn/", "content/links.toml", 4);
  f.site.banners.emplace_back().url = {"http://a.vn/#y", f.place("content/banners.toml", 2)};
  f.add_link("mailto:a@b.vn");
  f.add_link("/gioi-thieu.html");
  f.add_link("");
  f.answers["http://a.vn/"] = Fixture::answered(404);
  CHECK(f.check() ==
        "KY613.dead(http://a.vn/, 404) content/banners.toml:2\n"
        "KY613.dead(http://a.vn/, 404) content/links.toml:4");
  CHECK(f.asked == std::vector<std::string>{"http://a.vn/"});
}

TEST_CASE("addresses come from everywhere an editor writes them") {
  Fixture f;
  int count = 0;
  const auto next = [&] { return "http://x.vn/" + std::to_string(10 + count++); };
  const auto source = [&] { return kyyeu::Source{next(), {}, {}, true}; };
  const auto written = [&] { return kyyeu::Written{next(), {}}; };
  Site& site = f.site;
  auto& unit = site.units.emplace_back();
  unit.source = source();
  unit.website = written();
  unit.names.emplace_back().source = source();
  unit.levels.emplace_back().source = source();
  unit.relations.emplace_back().source = source();
  unit.composed.outside.push_back({next(), {}});
  auto& cluster = site.clusters.emplace_back();
  cluster.stated_members[2023].source = source();
  cluster.themes.emplace_back().source = source();
  cluster.assignments.emplace_back().source = source();
  cluster.relations.emplace_back().source = source();
  site.people.emplace_back().offices.emplace_back().source = source();
  site.orgs.emplace_back().website = written();
  site.documents.emplace_back().url = written();
  auto& article = site.articles.emplace_back();
  article.source_url = written();
  article.composed.outside.push_back({next(), {}});
  site.memberships.emplace_back().source = source();
  site.results.emplace_back().source = source();
  site.awards.emplace_back().source = source();
  auto& set = site.target_sets.emplace_back();
  set.source = source();
  set.targets.emplace_back().source = source();
  f.add_link(next());
  site.banners.emplace_back().url = written();
  site.mailboxes.emplace_back().url = written();
  site.feedback.print_form = written();
  site.config.menu.push_back({"x", written()});
  const auto found = kyyeu::check::outside_addresses(site);
  CHECK(static_cast<int>(found.size()) == count);
}

TEST_CASE("a kept answer is not asked for again until it is old") {
  Fixture f;
  f.add_link("http://good.vn/");
  f.add_link("http://dead.vn/");
  f.answers["http://dead.vn/"] = Fixture::answered(404);
  const std::string dead = "KY613.dead(http://dead.vn/, 404) content/links.toml:1";
  CHECK(f.check() == dead);
  CHECK(f.asked.size() == 2);
  f.options.now_seconds = kNow + kDay - 1;
  CHECK(f.check() == dead);
  CHECK(f.asked.empty());
  f.options.now_seconds = kNow + kDay;
  CHECK(f.check() == dead);
  CHECK(f.asked == std::vector<std::string>{"http://dead.vn/"});
  f.options.now_seconds = kNow + 7 * kDay;
  CHECK(f.check() == dead);
  CHECK(f.asked == std::vector<std::string>{"http://dead.vn/", "http://good.vn/"});
  f.options.now_seconds = kNow - 1;  // an answer of the future
  CHECK(f.check() == dead);
  CHECK(f.asked.size() == 2);
  f.options.days = 0;
  CHECK(f.check() == dead);
  CHECK(f.asked.size() == 2);
}

TEST_CASE("addresses that are gone from the archive go from the file") {
  Fixture f;
  f.add_link("http://a.vn/");
  f.add_link("http://b.vn/");
  f.check();
  f.site.link_groups[0].links.pop_back();
  f.check();
  CHECK(f.asked.empty());
  const auto bytes = f.files.read("/a/.kyyeu/external-links.tsv", 1000);
  REQUIRE(bytes);
  CHECK(bytes->find("http://a.vn/") != std::string::npos);
  CHECK(bytes->find("http://b.vn/") == std::string::npos);
}

TEST_CASE("a damaged file is passed over and written anew") {
  Fixture f;
  f.add_link("http://a.vn/");
  f.check();
  const auto good = f.files.read("/a/.kyyeu/external-links.tsv", 1000);
  f.files.add_file("/a/.kyyeu/external-links.tsv", good->substr(0, good->size() / 2));
  CHECK(f.check().empty());
  CHECK(f.asked.size() == 1);
  CHECK(f.files.read("/a/.kyyeu/external-links.tsv", 1000).value_or("") == *good);
}

TEST_CASE("a dry run keeps nothing, and a full one says when it cannot") {
  Fixture f;
  f.add_link("http://a.vn/");
  f.options.dry_run = true;
  f.check();
  CHECK_FALSE(f.files.stat("/a/.kyyeu"));
  f.options.dry_run = false;
  f.files.add_file("/a/.kyyeu", "a file in the place of the folder");
  f.check();
  CHECK_FALSE(f.status);
}
