// Cards: an article in a list (p-card).
#pragma once

#include <span>
#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

const ViewType& card_view_type();
enum class CardSize { kFull, kBrief };  // brief: title and date alone
View card_view(const ViewContext& context, ArticleId article, CardSize size = CardSize::kFull);
std::vector<View> card_views(const ViewContext& context, std::span<const ArticleId> articles,
                             CardSize size = CardSize::kFull);

// The article's date as a page shows it (date_view_type): that of the article, else of its event.
View article_date(const ViewContext& context, const Article& article);

}  // namespace kyyeu::render
