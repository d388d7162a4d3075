// The rules about records and rows, one function a matter. Each is listed in rules.cpp.
#pragma once

#include "base/diagnostics.h"
#include "model/site.h"

namespace kyyeu::rules {

// KY209: two names of one record are in force on one day.
void check_name_times(const Site& site, Diagnostics& diagnostics);

}  // namespace kyyeu::rules
