// Why a page of the site exists, what leads out of its text, and what is related to it.
#pragma once

#include "explain/explanation.h"

namespace kyyeu::explain {

// Of a site that is linked, composed and related. Reads the record's text once more.
Explanation explain_page(const Site& site, PageId page);

}  // namespace kyyeu::explain
