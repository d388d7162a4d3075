// Units, organisations and tables of results for machines: objects of schema.org (JSON-LD).
#pragma once

#include <string>

#include "render/view_context.h"

namespace kyyeu::render {

// What an Organization is said to be besides its names.
struct OrganizationFacts {
  std::string url;  // its own web site
  std::string telephone;
  Date founded;
  std::string parent;  // name
  std::string place;   // name
};

// The page's own record as an Organization. Earlier and other names are alternate names.
std::string organization_data(const ViewContext& context, const Record& record,
                              const OrganizationFacts& facts);

// The results of a cluster's year as a Dataset, with the site's data files as its distribution.
std::string results_data(const ViewContext& context, ClusterId cluster, int year,
                         const std::string& name, const std::string& description);

}  // namespace kyyeu::render
