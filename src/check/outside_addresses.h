// The addresses of other sites that an archive names, and where.
#pragma once

#include <string>
#include <vector>

#include "base/source_span.h"
#include "model/site.h"

namespace kyyeu::check {

struct OutsideAddress {
  std::string url;                 // http or https, as written but without its fragment
  std::vector<SourceSpan> places;  // the first one of each file, in the order of the files' ids
};

// Sorted by address, each once. From links in texts, websites, sources of records and rows,
// documents, link groups, banners, mailboxes, the menu.
std::vector<OutsideAddress> outside_addresses(const Site& site);

}  // namespace kyyeu::check
