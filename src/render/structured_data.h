// Structured data: what a page is, for machines (schema.org in JSON-LD).
#pragma once

#include <string>
#include <string_view>

#include "render/page_frame.h"

namespace kyyeu::render {

// The page's breadcrumbs and PageInfo::json_ld as one @graph, to stand in a script element.
std::string structured_data(const ViewContext& context, const PageInfo& info);

// The address as JSON-LD states it: absolute where the site has a base_url, else as the page
// writes it.
std::string data_url(const ViewContext& context, std::string_view address);

}  // namespace kyyeu::render
