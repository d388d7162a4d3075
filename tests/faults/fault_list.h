// The list of faults: what is done to the good archive, and what kyyeu must say to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::test {

// One command of the third column; fault_edit.h says which there are.
struct FaultEdit {
  std::string file;  // relative to the archive
  std::string command;
  std::vector<std::string> words;
};

// What one finding must be; a line or column of 0 is not compared.
struct ExpectedFinding {
  std::string code;
  std::string file;
  unsigned line = 0;
  unsigned column = 0;
};

struct Fault {
  std::string name;
  std::vector<FaultEdit> edits;
  std::vector<ExpectedFinding> expected;
  int status = 1;
  unsigned list_line = 0;  // of the list
};

// Reads faults.tsv, whose head says how it is written. Throws std::runtime_error with the line's
// number when a line cannot be read.
std::vector<Fault> parse_faults(std::string_view list);

}  // namespace kyyeu::test
