// content/data/: places, metrics, award types, legal regimes, terms. Each function reads one file,
// which may be missing.
#pragma once

#include <vector>

#include "load/content_tree.h"
#include "load/context.h"
#include "load/vocabulary.h"
#include "model/award.h"
#include "model/config.h"
#include "model/document.h"
#include "model/furniture.h"
#include "model/place.h"
#include "model/result.h"

namespace kyyeu::load {

Terms load_terms(const LoadContext& context, const ContentTree& tree);
std::vector<Place> load_places(const LoadContext& context, const ContentTree& tree);
std::vector<LegalRegime> load_regimes(const LoadContext& context, const ContentTree& tree);
// A grade metric's `scale` is one of the lists of [grades].
std::vector<Metric> load_metrics(const LoadContext& context, const ContentTree& tree,
                                 const SiteConfig& config);
std::vector<AwardType> load_award_types(const LoadContext& context, const ContentTree& tree,
                                        const Vocabulary& vocabulary);

}  // namespace kyyeu::load
