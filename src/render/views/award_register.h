// The register of awards (p-award-register): every row of the archive in one table, newest first,
// whatever came of it, with attributes for scripts that filter.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& award_register_type();

// Names are those of the last year of merit. A long register ends with a year's last row and says
// so; the rest stands on the pages of the years.
View award_register_view(const ViewContext& context);

}  // namespace kyyeu::render
