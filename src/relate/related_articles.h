// Related articles: what to read beside an article, and why.
#pragma once

#include "base/task_pool.h"
#include "model/site.h"

namespace kyyeu::relate {

// The least likeness of articles that share nothing else where site.toml names no min_score
// (docs/decisions/015-likeness-of-text.md).
inline constexpr double kLeastLikeness = 0.05;

// Fills Site::related, for each article at most [related] count others, in the order of domain.md
// §4.1: picked by hand; the same event, the same series of events; what evidently tells the same
// story; the same campaign; the same cluster in the same year or one beside it; shared units,
// people, awards, topics; likeness of the text, never below min_score. Among those of one rank
// what is more alike comes first.
// Newer and older ones alike; never the article itself, an expired one or one of related_exclude;
// at most two with the same reason in a row where others are to be had. An article to which
// nothing is related gets what [related] fallback names, or nothing.
//
// The work for an article has a bound, so all of it grows with their number alone. Parallel; the
// result does not depend on the number of workers.
void relate_articles(Site& site, const TaskPool& pool);

}  // namespace kyyeu::relate
