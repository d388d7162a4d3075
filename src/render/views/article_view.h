// An article's page.
#pragma once

#include "render/page_frame.h"

namespace kyyeu::render {

const ViewType& article_view_type();
PageView build_article_view(const ViewContext& context);

}  // namespace kyyeu::render
