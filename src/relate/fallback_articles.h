// What stands beside an article to which nothing is related ([related] fallback).
#pragma once

#include <cstddef>
#include <vector>

#include "model/site.h"

namespace kyyeu::relate {

// Of the cluster that its unit belongs to in its year, of its category or of all, as
// SiteConfig::related_fallback says, what is nearest in time: about twice `wanted` articles, from
// the nearest on, the article itself not among them. Empty where there is nothing of the kind.
std::vector<ArticleId> fallback_articles(const Site& site, ArticleId article, std::size_t wanted);

}  // namespace kyyeu::relate
