// The ways on from an article (p-ways): what comes before and after it in its series of events, its
// clusters and its category, and among all articles.
#pragma once

#include "render/view_context.h"

namespace kyyeu::render {

// At most two series and three clusters; the neighbours among all articles only where no other way
// leads to the same. An article that is alone in everything: an empty View.
View article_ways_view(const ViewContext& context, ArticleId article);

// Declare as {"ways", FieldKind::kObject, "…", article_ways_type} and print with {{> p-ways}}.
const ViewType& article_ways_type();

}  // namespace kyyeu::render
