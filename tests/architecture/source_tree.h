// The sources as the architecture tests see them: names and text.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::architecture {

struct SourceFile {
  std::string path;  // below src/: "load/article_loader.cpp"
  std::string text;
};

struct Include {
  int line = 0;
  std::string target;   // "model/unit.h", "unicode/coll.h"
  bool quoted = false;  // "…" rather than <…>
};

// Every .h and .cpp below `root`, sorted by path.
std::vector<SourceFile> read_sources(const std::filesystem::path& root);

std::string read_text(const std::filesystem::path& file);

std::vector<Include> includes_of(const SourceFile& file);

// "load" for "load/readers/csv.h"; "main" for "main.cpp".
std::string module_of(std::string_view path);

// The text with comments, literals and preprocessor lines blanked out, line ends kept.
std::string code_only(std::string_view text);

}  // namespace kyyeu::architecture
