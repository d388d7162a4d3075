// Findings of one file, written as short lines that a test can state.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/source_span.h"

namespace kyyeu::format {

class TestFindings {
 public:
  TestFindings() : file(files_.add("a")) {}

  // "KY102.toml-date 3:5+10 [15/07/2023] (toml-date)": place, length, words and hint. Sorted.
  std::vector<std::string> lines() const {
    std::vector<std::string> result;
    for (const Finding& finding : diagnostics.sorted(files_)) {
      std::string line = finding.message + ' ' + std::to_string(finding.span.line) + ':' +
                         std::to_string(finding.span.column) + '+' +
                         std::to_string(finding.span.length);
      for (const std::string& word : finding.arguments)
        line += " [" + word + ']';
      if (!finding.hint.empty()) line += " (" + finding.hint + ')';
      result.push_back(line);
    }
    return result;
  }

 private:
  SourceFiles files_;

 public:
  const FileId file;
  Diagnostics diagnostics;
};

using Lines = std::vector<std::string>;

}  // namespace kyyeu::format
