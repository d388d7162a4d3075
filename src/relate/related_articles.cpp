#include "relate/related_articles.h"

#include <algorithm>
#include <utility>

#include "relate/fallback_articles.h"
#include "relate/related_candidates.h"

namespace kyyeu::relate {
namespace {

constexpr std::size_t kLeastGrain = 64;
constexpr std::size_t kMostRanges = 64;  // each has room for the likeness of all articles

// Whether three in a row would have the same reason.
bool would_be_third(const std::vector<RelatedArticle>& list, RelatedReason reason) {
  const std::size_t n = list.size();
  return n >= 2 && list[n - 1].reason == reason && list[n - 2].reason == reason;
}

// Puts the box of one article together.
class Box {
 public:
  Box(const Site& site, const std::vector<Rank>& ranks, CandidateFinder& finder, ArticleId self)
      : site_(site),
        ranks_(ranks),
        finder_(finder),
        self_(self),
        article_(site.articles[self.index()]) {}

  std::vector<RelatedArticle> fill() {
    const std::span<const Candidate> found = finder_.find(ranks_[self_.index()]);
    pick_by_hand();
    candidates_.assign(found.begin(), found.end());
    std::erase_if(candidates_,
                  [&](const Candidate& candidate) { return !is_free(id_of(candidate)); });
    while (box_.size() < wanted() && !candidates_.empty())
      take_next();
    if (box_.empty()) fall_back();
    return std::move(box_);
  }

 private:
  std::size_t wanted() const {
    return static_cast<std::size_t>(std::max(0, site_.config.related_count));
  }
  ArticleId id_of(const Candidate& candidate) const {
    return site_.index.articles_by_date[candidate.article];
  }

  void pick_by_hand() {
    for (const auto& reference : article_.related) {
      if (!reference.id || !is_open(reference.id)) continue;
      const double likeness = finder_.likeness_to(ranks_[reference.id.index()]);
      box_.push_back({reference.id, RelatedReason::kHandPicked, 0, likeness});
    }
  }

  // Whether it may still be put into the box.
  bool is_open(ArticleId other) const {
    return !site_.articles[other.index()].expired && is_free(other);
  }

  bool is_free(ArticleId other) const {
    if (other == self_) return false;
    const auto& excluded = article_.related_exclude;
    return std::none_of(excluded.begin(), excluded.end(),
                        [&](const auto& reference) { return reference.id == other; }) &&
           std::none_of(box_.begin(), box_.end(),
                        [&](const RelatedArticle& related) { return related.article == other; });
  }

  // The first of the candidates whose reason does not make three alike in a row; the very first
  // where all would.
  void take_next() {
    std::size_t first = 0;
    std::size_t other = candidates_.size();
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (goes_before(candidates_[i], candidates_[first])) first = i;
      if (would_be_third(box_, candidates_[i].reason)) continue;
      if (other == candidates_.size() || goes_before(candidates_[i], candidates_[other])) other = i;
    }
    const std::size_t taken = other == candidates_.size() ? first : other;
    const Candidate& best = candidates_[taken];
    box_.push_back({id_of(best), best.reason, best.subject, best.likeness});
    std::swap(candidates_[taken], candidates_.back());
    candidates_.pop_back();
  }

  void fall_back() {
    for (const ArticleId other : fallback_articles(site_, self_, wanted())) {
      if (box_.size() < wanted() && is_open(other))
        box_.push_back({other, RelatedReason::kFallback, 0, 0});
    }
  }

  const Site& site_;
  const std::vector<Rank>& ranks_;
  CandidateFinder& finder_;
  ArticleId self_;
  const Article& article_;
  std::vector<Candidate> candidates_;
  std::vector<RelatedArticle> box_;
};

}  // namespace

void relate_articles(Site& site, const TaskPool& pool) {
  const Site& linked = site;
  const std::vector<ArticleId>& order = linked.index.articles_by_date;
  std::vector<Rank> ranks(linked.articles.size(), 0);
  std::vector<ArticleTime> times(order.size());
  for (Rank i = 0; i < order.size(); ++i) {
    const Article& article = linked.articles[order[i].index()];
    const Date date = article.sort_date;
    ranks[order[i].index()] = i;
    times[i] = {date ? text::days_from_civil(date) : 0, date.year, article.expired};
  }
  const TextLikeness likeness(linked, pool);
  const SharedRecords shared(linked);
  std::vector<std::vector<RelatedArticle>> related(linked.articles.size());
  const std::size_t grain = std::max(kLeastGrain, order.size() / kMostRanges + 1);
  pool.parallel_for(order.size(), grain, [&](std::size_t first, std::size_t last) {
    CandidateFinder finder(linked, shared, likeness, times);
    for (std::size_t i = first; i < last; ++i)
      related[order[i].index()] = Box(linked, ranks, finder, order[i]).fill();
  });
  site.related = std::move(related);
}

}  // namespace kyyeu::relate
