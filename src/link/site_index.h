// The reverse directions of all references: what belongs to a cluster, a unit, a year.
#pragma once

#include "model/site.h"

namespace kyyeu::link {

// Fills Article::sort_date and SiteIndex::articles_by_date (published ones, newest first, equal
// days by id).
void order_articles(Site& site);

// Fills the rest of SiteIndex. A unit or cluster has a year when any row, event, award, campaign,
// target or article speaks of it in that year; a span counts for each of its years. All lists have
// a fixed order: rows as loaded, members by their names in the Vietnamese alphabet, events by day,
// articles newest first.
void index_site(Site& site);

}  // namespace kyyeu::link
