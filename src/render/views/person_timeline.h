// The timeline of a person: offices, events, awards, articles.
#pragma once

#include <vector>

#include "render/views/timeline.h"

namespace kyyeu::render {

// `articles` are those the person wrote, `awards` rows of Site::awards. Empty where all that is
// known are articles of one year: their list says as much.
View person_timeline(const ViewContext& context, PersonId person,
                     const std::vector<ArticleId>& articles, const Rows& awards);

}  // namespace kyyeu::render
