#include "relate/related_candidates.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <functional>

#include "relate/related_articles.h"

namespace kyyeu::relate {
namespace {

constexpr std::size_t kNeighbours = 8;  // articles on each side that one shared thing offers
constexpr float kLeastShare = 0.2F;     // of the weight that the best of them shares
constexpr std::size_t kLeastOfReason = 4;
constexpr std::size_t kLeastToStandOut = 8;  // candidates
constexpr float kStandsOut = 2.5F;           // times as alike as the usual candidate
constexpr float kLeastOfStory = 0.1F;

Tier tier_of(RelatedReason reason, int years_apart) {
  switch (reason) {
    case RelatedReason::kSameEvent:
      return Tier::kEvent;
    case RelatedReason::kSameSeries:
      return Tier::kSeries;
    case RelatedReason::kSameCampaign:
      return Tier::kCampaign;
    case RelatedReason::kSameCluster:
      return years_apart <= 1 ? Tier::kClusterOfTheTime : Tier::kRecord;
    default:
      return Tier::kRecord;
  }
}

}  // namespace

CandidateFinder::CandidateFinder(const Site& site, const SharedRecords& shared,
                                 const TextLikeness& likeness,
                                 const std::vector<ArticleTime>& times)
    : site_(site), shared_(shared), likeness_(likeness), times_(times), cells_(times.size()) {}

std::span<const Candidate> CandidateFinder::find(Rank article) {
  ++now_;
  candidates_.clear();
  measure(article);
  offer_shared(article);
  offer_alike(article);
  keep_best();
  return candidates_;
}

void CandidateFinder::measure(Rank article) {
  alike_.clear();
  cells_[article].offered = now_;  // never to itself
  likeness_.each_shared(article, [&](Rank other, float product) {
    Cell& cell = cells_[other];
    if (cell.seen != now_) {
      cell.seen = now_;
      cell.shared_weight = 0;
      alike_.push_back(other);
    }
    cell.shared_weight += product;
  });
  probe_.set(likeness_.vector(article));
}

void CandidateFinder::offer_shared(Rank article) {
  for (const SharedPlace& place : shared_.of(article)) {
    const SharedThing& thing = shared_.thing(place.thing);
    const std::size_t first = place.place > kNeighbours ? place.place - kNeighbours : 0;
    const std::size_t last = std::min(thing.articles.size(), place.place + kNeighbours + 1);
    for (std::size_t i = first; i < last; ++i)
      add(article, &thing, thing.articles[i]);
  }
}

void CandidateFinder::offer_alike(Rank article) {
  float most = 0;
  for (const Rank other : alike_) {
    if (cells_[other].offered != now_) most = std::max(most, cells_[other].shared_weight);
  }
  // As whole numbers, which are compared faster: positive floats keep their order.
  by_weight_.clear();
  for (const Rank other : alike_) {
    const Cell& cell = cells_[other];
    if (cell.offered == now_ || cell.shared_weight < most * kLeastShare) continue;
    const auto weight = std::uint64_t{std::bit_cast<std::uint32_t>(cell.shared_weight)};
    by_weight_.push_back(weight << 32U | ~other);
  }
  if (by_weight_.size() > likeness_.wanted()) {
    const auto end = by_weight_.begin() + static_cast<std::ptrdiff_t>(likeness_.wanted());
    std::nth_element(by_weight_.begin(), end, by_weight_.end(), std::greater<>());
    by_weight_.erase(end, by_weight_.end());
  }
  for (const std::uint64_t weighed : by_weight_)
    shared_.expect(~static_cast<Rank>(weighed));
  for (const std::uint64_t weighed : by_weight_) {
    Sharer sharer{~static_cast<Rank>(weighed)};
    const SharedThing* const thing = shared_by(article, sharer.article, sharer);
    add(article, thing, sharer);
  }
}

void CandidateFinder::add(Rank article, const SharedThing* thing, const Sharer& other) {
  Cell& cell = cells_[other.article];
  if (cell.offered == now_) return;
  cell.offered = now_;
  const ArticleTime own = times_[article];
  const ArticleTime theirs = times_[other.article];
  if (theirs.expired) return;
  Candidate candidate{other.article};
  candidate.days = std::abs(own.day - theirs.day);
  set_likeness(candidate, cell.seen == now_ ? cell.shared_weight : 0);
  if (thing != nullptr) {
    candidate.reason = thing->reason;
    candidate.tier = tier_of(thing->reason, std::abs(own.year - theirs.year));
    candidate.subject = other.subject;
  }
  candidates_.push_back(candidate);
}

// One story is told within days: what is of the same day counts a tenth more, what is a month
// away a fiftieth.
void CandidateFinder::set_likeness(Candidate& candidate, float likeness) const {
  constexpr float kShare = 0.1F;
  constexpr float kWeek = 7;
  candidate.likeness = likeness;
  candidate.nearness = likeness * (1 + kShare / (1 + static_cast<float>(candidate.days) / kWeek));
}

// Only those that may come into the box are held against the whole vector.
void CandidateFinder::keep_best() {
  const bool enough = candidates_.size() >= kLeastToStandOut;
  keep_best_of_reasons();
  for (const Candidate& candidate : candidates_)
    likeness_.expect(candidate.article);
  for (Candidate& candidate : candidates_)
    set_likeness(candidate, likeness_to(candidate.article));
  if (enough) raise_stories();
  const double written = site_.config.related_min_score;
  const auto least = static_cast<float>(written < 0 ? kLeastLikeness : written);
  std::erase_if(candidates_, [&](const Candidate& candidate) {
    return candidate.tier == Tier::kText && (candidate.likeness < least || candidate.likeness <= 0);
  });
}

// What stands out from the most of the candidates tells the same story. Of few candidates nothing
// can be said: there the order of reasons is kept.
void CandidateFinder::raise_stories() {
  likenesses_.clear();
  for (const Candidate& candidate : candidates_)
    likenesses_.push_back(candidate.likeness);
  const auto usual = likenesses_.begin() + static_cast<std::ptrdiff_t>(likenesses_.size() / 4);
  std::nth_element(likenesses_.begin(), usual, likenesses_.end());
  const float least = std::max(kLeastOfStory, *usual * kStandsOut);
  for (Candidate& candidate : candidates_) {
    if (candidate.tier > Tier::kStory && candidate.likeness >= least) candidate.tier = Tier::kStory;
  }
}

void CandidateFinder::keep_best_of_reasons() {
  const auto wanted = static_cast<std::size_t>(std::max(0, site_.config.related_count));
  const auto most = static_cast<std::ptrdiff_t>(std::max(kLeastOfReason, wanted));
  auto kept = candidates_.begin();
  for (auto first = candidates_.begin(); first != candidates_.end();) {
    const RelatedReason reason = first->reason;
    const auto last = std::partition(
        first, candidates_.end(), [&](const Candidate& other) { return other.reason == reason; });
    auto end = last;
    if (reason != RelatedReason::kSimilarText && last - first > most) {
      end = first + most;
      std::nth_element(first, end, last, goes_before);
    }
    kept = std::move(first, end, kept);
    first = last;
  }
  candidates_.erase(kept, candidates_.end());
}

const SharedThing* CandidateFinder::shared_by(Rank article, Rank other, Sharer& sharer) const {
  const std::span<const SharedPlace> own = shared_.of(article);
  const std::span<const SharedPlace> theirs = shared_.of(other);
  for (std::size_t i = 0, j = 0; i < own.size() && j < theirs.size();) {
    if (own[i].thing == theirs[j].thing) {
      const SharedThing& thing = shared_.thing(own[i].thing);
      sharer = thing.articles[theirs[j].place];
      return &thing;
    }
    if (own[i].thing < theirs[j].thing) {
      ++i;
    } else {
      ++j;
    }
  }
  return nullptr;
}

}  // namespace kyyeu::relate
