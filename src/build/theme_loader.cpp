#include "build/theme_loader.h"

#include <map>

#include "io/embedded_files.h"
#include "io/source_tree.h"
#include "text/slug.h"

namespace kyyeu::build {
namespace {

constexpr std::string_view kDefaultTheme = "mac-dinh";
constexpr std::size_t kMaxThemeFileBytes = 64UL << 20U;

using FilesByPath = std::map<std::string, render::ThemeFile>;

// Takes the files of the shipped theme that are not there yet.
bool add_shipped(const std::string& name, FilesByPath& theme, SourceFiles& files) {
  const std::string prefix = "themes/" + name + "/";
  bool any = false;
  for (const io::EmbeddedFile& file : io::embedded_files()) {
    if (!file.path.starts_with(prefix)) continue;
    any = true;
    std::string path(file.path.substr(prefix.size()));
    if (theme.contains(path)) continue;
    const FileId id = files.add(std::string(file.path));
    theme.emplace(path, render::ThemeFile{path, std::string(file.bytes), id});
  }
  return any;
}

Result<bool> add_own(const io::FileSystem& disk, const std::string& root, const std::string& name,
                     FilesByPath& theme, SourceFiles& files) {
  const std::string folder = root + "/themes/" + name;
  const auto stat = disk.stat(folder);
  if (!stat || stat->kind != io::FileKind::kFolder) return false;
  std::vector<io::TreeProblem> problems;
  for (const io::SourceEntry& entry : io::list_tree(disk, folder, {}, problems)) {
    auto bytes = disk.read(entry.disk_path, kMaxThemeFileBytes);
    if (!bytes) return fail(bytes.error());
    const FileId id = files.add("themes/" + name + "/" + entry.path);
    theme.emplace(entry.path, render::ThemeFile{entry.path, std::move(*bytes), id});
  }
  return true;
}

}  // namespace

Result<render::ThemeFiles> load_theme(const io::FileSystem& disk, const std::string& root,
                                      const std::string& name, SourceFiles& files) {
  const Error unknown{ErrorKind::kUsage, "error.no-theme", name, {}};
  if (!text::is_slug(name)) return fail(unknown);
  FilesByPath theme;
  const Result<bool> own = add_own(disk, root, name, theme, files);
  if (!own) return fail(own.error());
  const bool shipped = add_shipped(name, theme, files);
  if (!*own && !shipped) return fail(unknown);
  add_shipped(std::string(kDefaultTheme), theme, files);
  render::ThemeFiles out;
  out.files.reserve(theme.size());
  for (auto& [path, file] : theme)
    out.files.push_back(std::move(file));
  return out;
}

}  // namespace kyyeu::build
