// ThemeFiles: a theme's files in memory. The caller reads them, lays the archive's own files over
// those of the shipped theme, and gives each its id for findings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace kyyeu::render {

// Path within the theme: "theme.toml", "layouts/article.mustache", "partials/p-card.mustache",
// "assets/kyyeu.css", "i18n/vi.toml".
struct ThemeFile {
  std::string path;
  std::string bytes;
  FileId file = kNoFile;
};

struct ThemeFiles {
  std::vector<ThemeFile> files;

  // nullptr when the theme has no such file.
  const ThemeFile* find(std::string_view path) const;
};

// What the templates expect of the data they are given; theme.toml states it as `api`.
inline constexpr int kThemeApi = 1;

// Folder of the built site that holds the theme's assets.
inline constexpr std::string_view kThemeFolder = "giao-dien/";

// Address of "assets/x" in the built site: "giao-dien/x". "" for files that are no assets.
std::string theme_asset_url(std::string_view path);

}  // namespace kyyeu::render
