#include "render/theme_files.h"

namespace kyyeu::render {

const ThemeFile* ThemeFiles::find(std::string_view path) const {
  for (const ThemeFile& file : files) {
    if (file.path == path) return &file;
  }
  return nullptr;
}

std::string theme_asset_url(std::string_view path) {
  constexpr std::string_view kAssets = "assets/";
  if (!path.starts_with(kAssets)) return {};
  std::string url(kThemeFolder);
  url += path.substr(kAssets.size());
  return url;
}

}  // namespace kyyeu::render
