// datapackage.json: what the data downloads are, for programs
// (https://specs.frictionlessdata.io/data-package).
#pragma once

#include <span>

#include "model/site.h"
#include "render/outputs/dataset.h"
#include "render/outputs/output_file.h"

namespace kyyeu::render {

// Each table is two resources, "units" (CSV) and "units-json". `tables` are datasets(site).
OutputFile render_data_package(const Site& site, std::span<const Dataset> tables);

}  // namespace kyyeu::render
