// The articles that speak of a record, year by year (p-article-years).
#pragma once

#include <vector>

#include "render/view_context.h"

namespace kyyeu::render {

// Declare as {"article_years", FieldKind::kList, "…", article_year_type} and print with
// {{> p-article-years}}.
const ViewType& article_year_type();

// Newest first; of each article the sentence that links to the record, where it has one. Years
// with many articles are cut short and lead to the archive of the year.
std::vector<View> article_year_views(const ViewContext& context, RecordRef record);

}  // namespace kyyeu::render
