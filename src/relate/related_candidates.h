// CandidateFinder: which articles may stand beside an article, and by which reason.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/site.h"
#include "relate/shared_records.h"
#include "relate/text_likeness.h"

namespace kyyeu::relate {

// The order of domain.md §4.1. A story told again goes before all that merely shares a record
// (docs/decisions/015-likeness-of-text.md).
enum class Tier : std::uint8_t {
  kEvent,
  kSeries,
  kStory,  // far more alike than what else is near, whatever the reason
  kCampaign,
  kClusterOfTheTime,  // the same cluster, in the same year or one beside it
  kRecord,            // a unit, person, award or topic; a cluster in years further away
  kText,
};

struct Candidate {
  Rank article = 0;
  Tier tier = Tier::kText;
  RelatedReason reason = RelatedReason::kSimilarText;
  std::uint32_t subject = 0;
  float likeness = 0;
  float nearness = 0;  // likeness, of which a little is added to what is near in time
  int days = 0;        // between the two
};

// Whether `a` goes before `b`: by tier; then by nearness; then the nearer in time; then the newer.
inline bool goes_before(const Candidate& a, const Candidate& b) {
  if (a.tier != b.tier) return a.tier < b.tier;
  if (a.nearness != b.nearness) return a.nearness > b.nearness;
  return a.days != b.days ? a.days < b.days : a.article < b.article;
}

// What is asked of every candidate, side by side: to look it up in the articles themselves, which
// are large, would wait for memory each time.
struct ArticleTime {
  int day = 0;
  int year = 0;
  bool expired = false;
};

// Belongs to one thread; one for many articles, since it keeps room for all of the archive.
class CandidateFinder {
 public:
  // `times` are those of all articles, by rank.
  CandidateFinder(const Site& site, const SharedRecords& shared, const TextLikeness& likeness,
                  const std::vector<ArticleTime>& times);

  // In no order; what stands in related_exclude among them, what has expired not. Of each shared
  // thing the articles nearest in time are looked at, and of all those that are most like this one;
  // the best of each reason are given, somewhat more than [related] count. What shares nothing
  // is given from min_score on. A candidate that tells the same story is of that tier. Valid until
  // the next call.
  std::span<const Candidate> find(Rank article);
  // How like the article of the last find another one is, 0 to 1.
  float likeness_to(Rank article) const { return probe_.likeness_to(likeness_.vector(article)); }

 private:
  // What is known of another article. It is out of date where a number is not now_.
  struct Cell {
    std::uint32_t seen = 0;
    std::uint32_t offered = 0;
    float shared_weight = 0;  // a part of their likeness, for choosing
  };

  void measure(Rank article);
  void offer_shared(Rank article);
  void offer_alike(Rank article);
  void add(Rank article, const SharedThing* thing, const Sharer& other);
  void keep_best();
  void keep_best_of_reasons();
  void raise_stories();
  void set_likeness(Candidate& candidate, float likeness) const;
  // The strongest thing that both speak of, and what it says of the other; null where none is.
  const SharedThing* shared_by(Rank article, Rank other, Sharer& sharer) const;

  const Site& site_;
  const SharedRecords& shared_;
  const TextLikeness& likeness_;
  const std::vector<ArticleTime>& times_;
  VectorProbe probe_;
  std::uint32_t now_ = 0;  // counts the calls of find
  std::vector<Cell> cells_;
  std::vector<Rank> alike_;
  std::vector<std::uint64_t> by_weight_;
  std::vector<Candidate> candidates_;
  std::vector<float> likenesses_;
};

}  // namespace kyyeu::relate
