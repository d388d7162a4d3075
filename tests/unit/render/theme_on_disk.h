// The shipped theme as it stands in the checkout.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "base/diagnostics.h"
#include "base/source_span.h"
#include "render/theme_files.h"

namespace kyyeu::render {

inline ThemeFiles theme_on_disk(SourceFiles& files) {
  namespace fs = std::filesystem;
  const fs::path root = fs::path(KYYEU_SOURCE_DIR) / "themes" / "mac-dinh";
  ThemeFiles theme;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    theme.files.push_back(
        {entry.path().lexically_relative(root).generic_string(), std::move(bytes)});
  }
  std::sort(theme.files.begin(), theme.files.end(),
            [](const ThemeFile& a, const ThemeFile& b) { return a.path < b.path; });
  for (ThemeFile& file : theme.files)
    file.file = files.add("themes/mac-dinh/" + file.path);
  return theme;
}

// Findings in short form, "file:line:column code words", one a line.
inline std::string in_short(const Diagnostics& diagnostics, const SourceFiles& files) {
  std::string out;
  for (const Finding& finding : diagnostics.sorted(files)) {
    out += files.path(finding.span.file) + ":" + std::to_string(finding.span.line) + ":" +
           std::to_string(finding.span.column) + " " + finding.message;
    for (const std::string& word : finding.arguments)
      out += " " + word;
    for (const std::string& word : finding.hint_arguments)
      out += " ~" + word;
    out += "\n";
  }
  return out;
}

}  // namespace kyyeu::render
