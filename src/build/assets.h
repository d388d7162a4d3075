// The files that are copied into the site: pictures, attachments, the theme's own.
#pragma once

#include "base/diagnostics.h"
#include "base/task_pool.h"
#include "io/file_system.h"
#include "model/site.h"
#include "render/theme_files.h"
#include "write/site_writer.h"

namespace kyyeu::build {

// Fills the size of every asset that is a picture. A picture that cannot be read keeps none; its
// copying reports the fault.
void measure_pictures(Site& site, const io::FileSystem& files, const TaskPool& pool);

// Adds the theme's assets to the site's, so that their addresses are claimed like all others.
void add_theme_assets(Site& site, const render::ThemeFiles& theme);

// Copies all assets into the site.
Status write_assets(const Site& site, const render::ThemeFiles& theme, const io::FileSystem& files,
                    write::SiteWriter& writer);

}  // namespace kyyeu::build
