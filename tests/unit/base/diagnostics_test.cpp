#include "base/diagnostics.h"

#include <doctest/doctest.h>

#include "base/task_pool.h"

namespace kyyeu {
namespace {

SourceSpan at(FileId file, std::uint32_t line, std::uint32_t column = 1) {
  return {file, line, column, 1};
}

std::vector<std::string> messages(const Diagnostics& diagnostics, const SourceFiles& files) {
  std::vector<std::string> result;
  for (const Finding& finding : diagnostics.sorted(files)) {
    result.push_back(finding.message);
  }
  return result;
}

TEST_CASE("the code of a finding is its key up to the wording") {
  CHECK(Finding::error("KY201.unit", {}).code() == "KY201");
  CHECK(Finding::error("KY201", {}).code() == "KY201");
}

TEST_CASE("a hint goes with its finding") {
  const Finding finding = Finding::warning("KY609", {}, {"khu vực"}).with_hint("nearest", {"a"});
  CHECK(finding.severity == Severity::kWarning);
  CHECK(finding.arguments == std::vector<std::string>{"khu vực"});
  CHECK(finding.hint == "nearest");
  CHECK(finding.hint_arguments == std::vector<std::string>{"a"});
}

TEST_CASE("findings are sorted by path, line, column and code, not as they came") {
  SourceFiles files;
  const FileId b = files.add("content/b.md");
  const FileId a = files.add("content/a.md");
  Diagnostics diagnostics;
  diagnostics.add(Finding::error("KY5", at(b, 1)));
  diagnostics.add(Finding::error("KY4", at(a, 10)));
  diagnostics.add(Finding::error("KY3", at(a, 9, 7)));
  diagnostics.add(Finding::error("KY2", at(a, 9, 2)));
  diagnostics.add(Finding::error("KY1.b", at(a, 9, 2), {"x"}));
  diagnostics.add(Finding::error("KY0", {}));
  CHECK(messages(diagnostics, files) ==
        std::vector<std::string>{"KY0", "KY1.b", "KY2", "KY3", "KY4", "KY5"});
}

TEST_CASE("a finding recorded twice is shown and counted once") {
  SourceFiles files;
  const FileId file = files.add("content/a.md");
  Diagnostics diagnostics;
  diagnostics.add(Finding::error("KY201", at(file, 3), {"x"}));
  diagnostics.add(Finding::error("KY201", at(file, 3), {"x"}));
  diagnostics.add(Finding::error("KY201", at(file, 3), {"y"}));
  CHECK(diagnostics.error_count() == 2);
  CHECK(diagnostics.sorted(files).size() == 2);
}

TEST_CASE("errors and warnings are counted apart") {
  Diagnostics diagnostics;
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.add(Finding::warning("KY601", {}));
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(diagnostics.warning_count() == 1);
  diagnostics.add(Finding::error("KY101", {}));
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.error_count() == 1);
  CHECK(diagnostics.warning_count() == 1);
}

TEST_CASE("strict makes errors of warnings, those before and those after") {
  SourceFiles files;
  Diagnostics diagnostics;
  diagnostics.add(Finding::warning("KY601", {}));
  diagnostics.make_strict();
  diagnostics.add(Finding::warning("KY602", {}));
  CHECK(diagnostics.error_count() == 2);
  CHECK(diagnostics.warning_count() == 0);
  for (const Finding& finding : diagnostics.sorted(files)) {
    CHECK(finding.severity == Severity::kError);
  }
}

TEST_CASE("the order of findings does not depend on the number of workers") {
  SourceFiles files;
  const FileId file = files.add("content/a.md");
  std::vector<std::vector<Finding>> outcomes;
  for (const std::size_t workers : {1U, 2U, 7U}) {
    const TaskPool pool(workers);
    Diagnostics diagnostics;
    pool.parallel_for(500, 1, [&](std::size_t first, std::size_t last) {
      for (std::size_t i = first; i < last; ++i) {
        const auto line = static_cast<std::uint32_t>(i % 50);
        diagnostics.add(Finding::error("KY201", at(file, line), {std::to_string(i)}));
      }
    });
    outcomes.push_back(diagnostics.sorted(files));
  }
  CHECK(outcomes[0].size() == 500);
  CHECK(outcomes[0] == outcomes[1]);
  CHECK(outcomes[0] == outcomes[2]);
}

TEST_CASE("file ids name their paths; no file has no path") {
  SourceFiles files;
  CHECK(files.size() == 0);
  CHECK(files.path(kNoFile).empty());
  const FileId id = files.add("content/a.md");
  CHECK(id != kNoFile);
  CHECK(files.path(id) == "content/a.md");
  CHECK(files.size() == 1);
}

}  // namespace
}  // namespace kyyeu

TEST_CASE("a flood of findings is bounded, and errors are kept before warnings") {
  kyyeu::Diagnostics diagnostics;
  for (std::uint32_t line = 1; line <= kyyeu::Diagnostics::kMost + 10; ++line) {
    diagnostics.add(kyyeu::Finding::warning("KY611", {kyyeu::kNoFile, line, 1, 1}));
  }
  diagnostics.add(kyyeu::Finding::error("KY201", {kyyeu::kNoFile, 1, 1, 1}));
  CHECK(diagnostics.dropped_count() == 11);
  CHECK(diagnostics.error_count() == 1);
  CHECK(diagnostics.warning_count() == kyyeu::Diagnostics::kMost - 1);
}
