// An event for machines: schema.org's Event as JSON-LD.
#pragma once

#include <string>

#include "render/view_context.h"

namespace kyyeu::render {

std::string event_json_ld(const ViewContext& context, EventId event);

}  // namespace kyyeu::render
