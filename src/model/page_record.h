// From a page to the record whose own page it is.
#pragma once

#include "model/ids.h"
#include "model/page.h"

namespace kyyeu {

// The record that has the page to itself: an article, a unit, a static page … kNone for pages that
// gather many records, those of a record in a year, redirects and tombstones.
RecordRef record_of(const Page& page);

}  // namespace kyyeu
