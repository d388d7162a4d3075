#include "cli/finding_printer.h"

#include <doctest/doctest.h>

#include <sstream>

#include "io/memory_file_system.h"

using kyyeu::Finding;
using kyyeu::cli::Language;

namespace {

std::string print(const std::vector<Finding>& findings, const kyyeu::cli::PrintOptions& options) {
  const kyyeu::io::MemoryFileSystem disk;
  const kyyeu::cli::Messages messages(Language::kEnglish);
  const kyyeu::SourceFiles files;
  std::ostringstream out;
  kyyeu::cli::print_findings(findings, files, disk, ".", messages, options, out);
  return out.str();
}

}  // namespace

TEST_CASE("people see errors before warnings, and how many of each are left") {
  std::vector<Finding> findings;
  for (int i = 0; i < 3; ++i)
    findings.push_back(Finding::warning("KY608", {}, {std::to_string(i)}));
  findings.push_back(Finding::error("KY107.empty", {}));
  kyyeu::cli::PrintOptions options;
  options.limit = 2;
  const std::string text = print(findings, options);
  CHECK(text.find("[KY107]") < text.find("[KY608]"));
  CHECK(text.find("0 more errors, 2 more warnings") != std::string::npos);
  CHECK(text.find("not kept") == std::string::npos);
}

TEST_CASE("what could not be kept is said") {
  kyyeu::cli::PrintOptions options;
  options.dropped = 7;
  CHECK(print({}, options).find("7 further findings were not kept") != std::string::npos);
}
