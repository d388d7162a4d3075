// Lists of articles: all of them, those of a category, of a topic, of a year, of a month; and the
// indexes that lead there.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& list_view_type();
PageView build_article_index_view(const ViewContext& context);
PageView build_category_view(const ViewContext& context);
PageView build_topic_view(const ViewContext& context);
PageView build_archive_year_view(const ViewContext& context);
PageView build_archive_month_view(const ViewContext& context);

// Links with numbers of articles, no cards.
PageView build_category_index_view(const ViewContext& context);
PageView build_topic_index_view(const ViewContext& context);
PageView build_archive_index_view(const ViewContext& context);

}  // namespace kyyeu::render
