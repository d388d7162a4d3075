// site.toml: how the site is set up.
#pragma once

#include <optional>
#include <string>

#include "load/context.h"
#include "model/config.h"

namespace kyyeu::load {

// Reads site.toml, which is `file`. Faulty keys are findings and leave the default. nullopt when
// the file cannot be parsed (a finding) or read (a failure).
std::optional<SiteConfig> load_config(const LoadContext& context, const std::string& disk_path,
                                      FileId file);

}  // namespace kyyeu::load
