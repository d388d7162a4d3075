// Each fault of faults.tsv is put into the good archive, alone: it is said at its place, with the
// right exit status and in time, and an error leaves what was published as it was.

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "faults/fault_edit.h"
#include "faults/fault_list.h"
#include "faults/tool_run.h"
#include "sites/site_test.h"

namespace fs = std::filesystem;

using kyyeu::test::ExpectedFinding;
using kyyeu::test::Fault;
using kyyeu::test::FaultEdit;
using kyyeu::test::run_tool;
using kyyeu::test::SiteTest;
using kyyeu::test::ToolFinding;
using kyyeu::test::ToolRun;

namespace {

constexpr std::chrono::seconds kLimit(5);  // a busy machine; on a quiet one each takes far less
constexpr std::chrono::milliseconds kSlow(1000);

constexpr std::size_t kMostTold = 8;

const fs::path kFolder = fs::path(KYYEU_SOURCE_DIR) / "tests/faults";

std::vector<Fault> read_list(const char* name) {
  std::ifstream in(kFolder / name, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return kyyeu::test::parse_faults(out.str());
}

std::string told(const std::vector<ToolFinding>& findings) {
  std::string out;
  std::size_t shown = 0;
  for (const ToolFinding& finding : findings) {
    if (shown++ == kMostTold) return out + "\n  …";
    out += "\n  " + finding.code + ' ' + finding.file + ':' + std::to_string(finding.line) + ':' +
           std::to_string(finding.column);
  }
  return out.empty() ? "\n  nothing" : out;
}

bool matches(const ToolFinding& finding, const ExpectedFinding& expected) {
  return finding.code == expected.code && (finding.file == expected.file || expected.file == "*") &&
         (expected.line == 0 || finding.line == expected.line) &&
         (expected.column == 0 || finding.column == expected.column);
}

class FaultTest {
 public:
  FaultTest() {
    restore();
    const ToolRun run = build("public");
    REQUIRE_MESSAGE(run.status == 0, run.errors);
    REQUIRE_MESSAGE(run.findings.empty(), told(run.findings));
    published_ = site_.output();
  }

  void check(const Fault& fault) {
    CAPTURE(fault.list_line);
    CAPTURE(fault.name);
    restore();
    for (const FaultEdit& edit : fault.edits)
      kyyeu::test::put_fault(site_.folder(), edit);
    const ToolRun run = build(fault.status == 0 ? "other" : "public");
    CHECK_MESSAGE(!run.timed_out, "no answer within ", kLimit.count(), " s");
    CHECK(run.status == fault.status);
    if (run.time > kSlow) MESSAGE(fault.name << " took " << run.time.count() << " ms");
    check_findings(fault, run);
    if (fault.status == 0) return;
    const auto published = site_.output();
    CHECK_MESSAGE(published == published_, "what was published changed");
    if (published != published_) published_ = published;  // to be told of once
  }

 private:
  ToolRun build(const std::string& out) {
    return run_tool({"build", "-s", site_.folder(), "-d", site_.folder() / out, "--clock",
                     "2026-11-22T00:00:00Z", "--format", "json", "--jobs", "2"},
                    kLimit);
  }

  void restore() {
    for (const auto& entry : fs::directory_iterator(site_.folder())) {
      if (entry.path().filename() != "public") fs::remove_all(entry.path());
    }
    site_.copy_archive(kFolder / "archive");
  }

  // All that was expected was said, and no other error; of what is only doubtful, nothing else.
  static void check_findings(const Fault& fault, const ToolRun& run) {
    const auto expects = [&](const ToolFinding& finding) {
      return std::any_of(fault.expected.begin(), fault.expected.end(),
                         [&](const ExpectedFinding& e) { return matches(finding, e); });
    };
    for (const ExpectedFinding& expected : fault.expected) {
      const bool said =
          std::any_of(run.findings.begin(), run.findings.end(),
                      [&](const ToolFinding& finding) { return matches(finding, expected); });
      CHECK_MESSAGE(said, "not said: ", expected.code, " ", expected.file, ":", expected.line,
                    ". Said:", told(run.findings));
    }
    std::vector<ToolFinding> others;
    for (const ToolFinding& finding : run.findings) {
      const bool matters = fault.status == 0 || finding.severity == "error";
      if (matters && !expects(finding)) others.push_back(finding);
    }
    CHECK_MESSAGE(others.empty(), "said too:", told(others));
  }

  SiteTest site_;
  std::map<std::string, std::string> published_;
};

// Rights stop no superuser.
bool can_be_put(const Fault& fault) {
  return ::geteuid() != 0 || std::none_of(fault.edits.begin(), fault.edits.end(),
                                          [](const auto& e) { return e.command == "unreadable"; });
}

// Those whose first code begins so; all others for "".
void check_all(std::string_view code) {
  FaultTest test;
  for (const Fault& fault : read_list("faults.tsv")) {
    const std::string first = fault.expected.empty() ? "" : fault.expected.front().code;
    const bool numbered = first.starts_with("KY");
    if ((code.empty() ? !numbered : first.starts_with(code)) && can_be_put(fault)) {
      test.check(fault);
    }
  }
}

}  // namespace

TEST_CASE("faults of files, keys and ids are found at their place") { check_all("KY1"); }

TEST_CASE("faults between records are found at their place") { check_all("KY2"); }

TEST_CASE("faults of figures and dates are found at their place") { check_all("KY3"); }

TEST_CASE("faults of awards are found at their place") { check_all("KY4"); }

TEST_CASE("faults of links, pictures and paths are found at their place") { check_all("KY5"); }

TEST_CASE("what is doubtful is found at its place, and the site is built") { check_all("KY6"); }

TEST_CASE("faults outside the content end with their own status, or none") { check_all(""); }

TEST_CASE("every rule has a fault that breaks it, and every fault a name of its own") {
  std::set<std::string> codes;
  std::set<std::string> names;
  for (const Fault& fault : read_list("faults.tsv")) {
    CHECK_MESSAGE(names.insert(fault.name).second, fault.name);
    for (const ExpectedFinding& expected : fault.expected)
      codes.insert(expected.code);
  }
  for (const auto& [first, last] :
       {std::pair(101, 109), {201, 209}, {301, 307}, {401, 403}, {501, 504}, {601, 618}}) {
    for (int code = first; code <= last; ++code)
      CHECK_MESSAGE(codes.contains("KY" + std::to_string(code)), code);
  }
}
