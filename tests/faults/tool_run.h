// Runs the tool as a child, so that a crash or an endless loop is seen and not shared.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace kyyeu::test {

struct ToolFinding {
  std::string severity;
  std::string code;
  std::string file;
  unsigned line = 0;
  unsigned column = 0;
};

struct ToolRun {
  int status = -1;  // the exit status; 128 and the signal's number when one ended it
  bool timed_out = false;
  std::chrono::milliseconds time{0};
  std::string errors;                 // what it wrote to standard error
  std::vector<ToolFinding> findings;  // read from there (--format json)
};

// Runs the program of the environment's KYYEU_BIN; it is ended after `limit`.
ToolRun run_tool(const std::vector<std::string>& arguments, std::chrono::seconds limit);

}  // namespace kyyeu::test
