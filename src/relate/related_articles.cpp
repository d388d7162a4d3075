#include "relate/related_articles.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace kyyeu::relate {
namespace {

constexpr std::size_t kNeighbours = 24;  // articles that one shared thing offers
constexpr std::size_t kGrain = 64;

// What sharing one thing is worth before it is divided by how common the thing is.
double weight_of(RelatedReason reason) {
  switch (reason) {
    case RelatedReason::kSameEvent:
      return 12;
    case RelatedReason::kSameCluster:
      return 6;
    case RelatedReason::kSameUnit:
      return 5;
    case RelatedReason::kSamePerson:
      return 4;
    case RelatedReason::kSameTopic:
      return 3;
    default:
      return 0;
  }
}

struct Candidate {
  double score = 0;
  double best = 0;  // weight of the strongest shared thing, which gives the reason
  RelatedReason reason = RelatedReason::kFallback;
  std::uint32_t subject = 0;
};

int days_apart(Date a, Date b) {
  return std::abs(text::days_from_civil(a) - text::days_from_civil(b));
}

// Collects what is related to one article.
class Collector {
 public:
  Collector(const Site& site, const std::vector<std::uint32_t>& rank, ArticleId self)
      : site_(site), rank_(rank), self_(self), article_(site.articles[self.index()]) {}

  std::vector<RelatedArticle> collect() {
    offer_shared();
    std::vector<RelatedArticle> out = picked_by_hand();
    append_best(out);
    if (out.empty()) append_fallback(out);
    return out;
  }

 private:
  std::size_t wanted() const { return static_cast<std::size_t>(site_.config.related_count); }

  void offer_shared() {
    using enum RelatedReason;
    const auto offer_all = [&](RecordKind kind, const auto& references, RelatedReason reason) {
      for (const auto& reference : references) {
        if (reference.id) offer({kind, reference.id.value}, reason);
      }
    };
    offer_all(RecordKind::kEvent, article_.events, kSameEvent);
    offer_all(RecordKind::kCampaign, article_.campaigns, kSameEvent);
    offer_all(RecordKind::kCluster, article_.clusters, kSameCluster);
    offer_all(RecordKind::kUnit, article_.units, kSameUnit);
    if (article_.source_unit.id) {
      offer({RecordKind::kUnit, article_.source_unit.id.value}, kSameUnit);
    }
    offer_all(RecordKind::kPerson, article_.people, kSamePerson);
    for (const TopicId topic : article_.topics) {
      offer_list(site_.topics[topic.index()].articles, kSameTopic, topic.value);
    }
  }

  void offer(RecordRef record, RelatedReason reason) {
    const auto found = site_.index.articles_of.find(record);
    if (found == site_.index.articles_of.end()) return;
    // The subject of an event's campaign is told apart by the reason's words alone.
    const bool campaign = record.kind == RecordKind::kCampaign;
    offer_list(found->second, campaign ? RelatedReason::kSameSeries : reason, record.index);
  }

  // `articles` are newest first: those nearest in time stand around this one's own place.
  void offer_list(const std::vector<ArticleId>& articles, RelatedReason reason,
                  std::uint32_t subject) {
    const auto own = std::lower_bound(
        articles.begin(), articles.end(), self_,
        [&](ArticleId a, ArticleId b) { return rank_[a.index()] < rank_[b.index()]; });
    const auto place = static_cast<std::size_t>(own - articles.begin());
    const std::size_t first = place > kNeighbours / 2 ? place - kNeighbours / 2 : 0;
    const std::size_t last = std::min(articles.size(), first + kNeighbours + 1);
    const RelatedReason weighed =
        reason == RelatedReason::kSameSeries ? RelatedReason::kSameEvent : reason;
    const double weight =
        weight_of(weighed) / std::log2(2.0 + static_cast<double>(articles.size()));
    for (std::size_t i = first; i < last; ++i)
      add(articles[i], weight, reason, subject);
  }

  void add(ArticleId other, double weight, RelatedReason reason, std::uint32_t subject) {
    if (other == self_ || excluded(other)) return;
    Candidate& candidate = candidates_[other.value];
    const int days = days_apart(site_.articles[other.index()].sort_date, article_.sort_date);
    candidate.score += weight / (1.0 + static_cast<double>(days) / 730.0);
    const double rank =
        weight_of(reason == RelatedReason::kSameSeries ? RelatedReason::kSameEvent : reason);
    if (rank > candidate.best) {
      candidate.best = rank;
      candidate.reason = reason;
      candidate.subject = subject;
    }
  }

  bool excluded(ArticleId other) const {
    if (site_.articles[other.index()].expired) return true;
    return std::any_of(article_.related_exclude.begin(), article_.related_exclude.end(),
                       [&](const auto& reference) { return reference.id == other; });
  }

  std::vector<RelatedArticle> picked_by_hand() {
    std::vector<RelatedArticle> out;
    for (const auto& reference : article_.related) {
      if (!reference.id || reference.id == self_ || excluded(reference.id)) continue;
      if (candidates_.erase(reference.id.value) == 0 && contains(out, reference.id)) continue;
      out.push_back({reference.id, RelatedReason::kHandPicked, 0, 1});
    }
    return out;
  }

  static bool contains(const std::vector<RelatedArticle>& list, ArticleId id) {
    return std::any_of(list.begin(), list.end(),
                       [&](const RelatedArticle& related) { return related.article == id; });
  }

  void append_best(std::vector<RelatedArticle>& out) const {
    std::vector<RelatedArticle> best;
    best.reserve(candidates_.size());
    for (const auto& [id, candidate] : candidates_) {
      best.push_back({ArticleId(id), candidate.reason, candidate.subject, candidate.score});
    }
    std::sort(best.begin(), best.end(), [&](const RelatedArticle& a, const RelatedArticle& b) {
      if (a.score != b.score) return a.score > b.score;
      return rank_[a.article.index()] < rank_[b.article.index()];
    });
    while (out.size() < wanted() && !best.empty()) {
      const auto next = next_of(best, out);
      out.push_back(*next);
      best.erase(next);
    }
  }

  // The best whose reason does not make three alike in a row; the very best where all would.
  static std::vector<RelatedArticle>::iterator next_of(std::vector<RelatedArticle>& best,
                                                       const std::vector<RelatedArticle>& out) {
    const auto same = [](const RelatedArticle& a, const RelatedArticle& b) {
      return a.reason == b.reason && a.subject == b.subject;
    };
    const std::size_t n = out.size();
    if (n < 2 || !same(out[n - 1], out[n - 2])) return best.begin();
    const auto other = std::find_if(best.begin(), best.end(), [&](const RelatedArticle& candidate) {
      return !same(candidate, out[n - 1]);
    });
    return other == best.end() ? best.begin() : other;
  }

  void append_fallback(std::vector<RelatedArticle>& out) const {
    const std::vector<ArticleId>* from = nullptr;
    if (site_.config.related_fallback == RelatedFallback::kLatest) {
      from = &site_.index.articles_by_date;
    } else if (site_.config.related_fallback == RelatedFallback::kSameCategory &&
               article_.category_id) {
      from = &site_.categories[article_.category_id.index()].articles;
    }
    if (from == nullptr) return;
    for (const ArticleId other : *from) {
      if (out.size() >= wanted()) return;
      if (other == self_ || excluded(other)) continue;
      out.push_back({other, RelatedReason::kFallback, 0, 0});
    }
  }

  const Site& site_;
  const std::vector<std::uint32_t>& rank_;
  ArticleId self_;
  const Article& article_;
  std::unordered_map<std::uint32_t, Candidate> candidates_;
};

}  // namespace

void relate_articles(Site& site, const TaskPool& pool) {
  std::vector<std::uint32_t> rank(site.articles.size(), 0);
  const std::vector<ArticleId>& order = site.index.articles_by_date;
  for (std::size_t i = 0; i < order.size(); ++i) {
    rank[order[i].index()] = static_cast<std::uint32_t>(i);
  }
  std::vector<std::vector<RelatedArticle>> related(site.articles.size());
  const Site& linked = site;
  pool.parallel_for(order.size(), kGrain, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
      related[order[i].index()] = Collector(linked, rank, order[i]).collect();
    }
  });
  site.related = std::move(related);
}

}  // namespace kyyeu::relate
