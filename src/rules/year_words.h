// Years and periods as a finding's words say them.
#pragma once

#include <set>
#include <string>

#include "model/period.h"

namespace kyyeu::rules {

// "2018–2020, 2023": three or more years in a row are one stretch.
std::string year_list(const std::set<int>& years);
// "2018", "2017–2022", else the code: "2023-H1".
std::string period_words(const Period& period);

}  // namespace kyyeu::rules
