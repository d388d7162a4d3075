// The theme of an archive: its own files laid over the theme that ships with kyyeu.
#pragma once

#include <string>

#include "base/result.h"
#include "base/source_span.h"
#include "io/file_system.h"
#include "render/theme_files.h"

namespace kyyeu::build {

// File by file: ROOT/themes/NAME, else the shipped theme NAME, else the shipped default theme. So
// an archive overrides single templates, and a copy of a shipped theme stands on its own. Adds
// each file to `files`. "error.no-theme" when nobody has a theme of that name.
Result<render::ThemeFiles> load_theme(const io::FileSystem& disk, const std::string& root,
                                      const std::string& name, SourceFiles& files);

}  // namespace kyyeu::build
