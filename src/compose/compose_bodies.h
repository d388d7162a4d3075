// Composing: from each record's Markdown to its Body, once every page has its address.
//
// 1. Every record with a text is composed for itself, in parallel: HTML, plain text, headings,
//    links and data blocks come out of one pass over the Markdown.
// 2. Then links that name a heading of another record are checked against that record's headings.
#pragma once

#include "base/diagnostics.h"
#include "base/task_pool.h"
#include "compose/compose_options.h"
#include "compose/link_targets.h"
#include "model/site.h"

namespace kyyeu::compose {

// Fills Record::composed of every record of `site` that has a text. Needs Site::pages, ::assets
// and the records' addresses. The result does not depend on the number of workers.
void compose_bodies(Site& site, const LinkTargets& targets, const TaskPool& pool,
                    Diagnostics& diagnostics, const ComposeOptions& options = {});

}  // namespace kyyeu::compose
