// Outputs: every file of the built site that render makes and that is no page.
#pragma once

#include <vector>

#include "base/task_pool.h"
#include "model/site.h"
#include "render/outputs/feeds.h"
#include "render/outputs/output_file.h"

namespace kyyeu::render {

// Words that the outputs say of themselves. The caller fills them from the theme's words; the
// defaults are Vietnamese.
struct OutputWords {
  FeedWords feeds;
};

// Feeds, sitemap, robots.txt and du-lieu/, ordered by path. The bytes do not depend on the number
// of workers. `site` is complete: bodies composed, pages planned.
std::vector<OutputFile> render_outputs(const Site& site, const OutputWords& words,
                                       const TaskPool& pool);

}  // namespace kyyeu::render
