// Related articles: what to read beside an article, and why.
#pragma once

#include "base/task_pool.h"
#include "model/site.h"

namespace kyyeu::relate {

// Fills Site::related, for each article at most [related] count others, in the order of domain.md
// §4.1: picked by hand; the same event; the same cluster, nearest in time first; shared units,
// people and topics. Newer and older ones alike; never the article itself, an expired one or one
// of related_exclude; at most two with the same reason in a row where others are to be had. An
// article that shares nothing gets what [related] fallback names, or nothing.
//
// Each shared thing offers its nearest articles in time only, so that the work for an article does
// not grow with the archive. Parallel; the result does not depend on the number of workers.
void relate_articles(Site& site, const TaskPool& pool);

}  // namespace kyyeu::relate
