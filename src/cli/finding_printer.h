// Prints findings: for people with the line and a caret, for programs as JSON (cli.md).
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "cli/messages.h"
#include "io/file_system.h"

namespace kyyeu::cli {

struct PrintOptions {
  bool json = false;
  bool colour = false;
  std::size_t dropped = 0;  // findings beyond the bound of Diagnostics, told to people
  std::size_t limit = 20;   // findings printed in full for people; the rest is counted
};

// Every JSON object stands on a line of its own: severity, code, file, line, column, message, hint.
// For people each finding has `file:line:column` and `[KYnnn]` in its first two lines; the source
// line is read again from below `root`. People see the errors before the warnings.
void print_findings(const std::vector<Finding>& findings, const SourceFiles& files,
                    const io::FileSystem& disk, const std::string& root, const Messages& messages,
                    const PrintOptions& options, std::ostream& out);

}  // namespace kyyeu::cli
