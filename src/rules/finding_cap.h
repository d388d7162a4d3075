// FindingCap: keeps one cause from filling the screen.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostics.h"

namespace kyyeu::rules {

// Findings of one rule, gathered by where they have a common cause: a file, a folder, a cluster.
// Of each place the first ten are said; where there are more, an eleventh stands at the place of
// the next one and says how many were left out. Add them in the order in which they shall be said.
class FindingCap {
 public:
  // `more` is the key of that eleventh: {0} is the number of findings left out.
  FindingCap(Diagnostics& diagnostics, std::string more)
      : diagnostics_(diagnostics), more_(std::move(more)) {}
  FindingCap(const FindingCap&) = delete;
  FindingCap& operator=(const FindingCap&) = delete;
  // Says what was left out.
  ~FindingCap();

  void add(const std::string& place, Finding finding);
  // The place is the finding's file.
  void add(const SourceFiles& files, Finding finding);

 private:
  struct LeftOut {
    std::size_t said = 0;
    std::size_t count = 0;
    SourceSpan first;
  };

  Diagnostics& diagnostics_;
  std::string more_;
  std::map<std::string, LeftOut> places_;
};

}  // namespace kyyeu::rules
