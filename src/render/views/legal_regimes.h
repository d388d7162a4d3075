// Which law, decree and circular governed awards, by the day they were decided (p-regimes).
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& regime_view_type();

// The regimes in force at some time between the two days (no date: without an end), by time.
std::vector<View> regime_views(const ViewContext& context, Date from = {}, Date to = {});

// Those that name the document.
std::vector<View> regime_views(const ViewContext& context, DocumentId document);

}  // namespace kyyeu::render
