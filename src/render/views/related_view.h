// The block of related articles beside an article (p-related), and its neighbours in time.
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& related_view_type();
// With the reason for each as a code (data-reason) and in words.
std::vector<View> related_views(const ViewContext& context, ArticleId article);

// The published article next in time (link_view_type): the newer one, or the older one. Empty at
// the ends of the list.
View newer_article(const ViewContext& context, ArticleId article);
View older_article(const ViewContext& context, ArticleId article);

}  // namespace kyyeu::render
