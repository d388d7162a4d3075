// docs/layers.txt, and the rules it states, held against the sources.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "architecture/source_tree.h"

namespace kyyeu::architecture {

using Modules = std::set<std::string>;
using Violations = std::vector<std::string>;

struct OutsideHeader {
  std::string prefix;
  Modules modules;       // {"*"} for all
  bool limited = false;  // third-party: each header in two files at most
};

struct Layers {
  std::vector<std::string> order;
  std::map<std::string, Modules> may_include;
  std::vector<OutsideHeader> outside;
};

// Throws std::runtime_error, with the line, where the text states no rule or breaks the order.
Layers parse_layers(std::string_view text);

// The edges that CMakeLists.txt states with kyyeu_module.
std::map<std::string, Modules> modules_in_cmake(std::string_view text);

// Includes between modules: edges outside the layers, names without a module, files that do not
// exist, internal headers of another folder.
Violations check_modules(const std::vector<SourceFile>& files, const Layers& layers);

// Headers from outside: unknown ones, in the wrong module, in too many files.
Violations check_outside_headers(const std::vector<SourceFile>& files, const Layers& layers);

// Headers that include each other in a ring.
Violations check_rings(const std::vector<SourceFile>& files);

}  // namespace kyyeu::architecture
