// SharedRecords: which articles speak of the same records.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/site.h"
#include "relate/text_likeness.h"

namespace kyyeu::relate {

// An article among those that speak of one thing.
struct Sharer {
  Rank article = 0;
  std::uint32_t subject = 0;  // what RelatedArticle::subject says of it
};

// Those that speak of one event, one series of events, one campaign, cluster, unit, person, award
// or topic.
struct SharedThing {
  RelatedReason reason = RelatedReason::kSameEvent;
  std::vector<Sharer> articles;  // newest first, each once
};

// Where an article stands in Sharer lists.
struct SharedPlace {
  std::uint32_t thing = 0;
  std::uint32_t place = 0;
};

// A series holds the articles on different events that belong together: launch, mid-year review
// and year-end review of one cluster in one year, or events with the same `series`. A campaign
// holds the articles on its events too.
class SharedRecords {
 public:
  // Of the published articles; reads SiteIndex::articles_of.
  explicit SharedRecords(const Site& site);

  // Of an article: the strongest reasons first, in the order of domain.md §4.1. No more than
  // kMostThings, so that an article which names all units costs no more than others.
  std::span<const SharedPlace> of(Rank article) const;
  // Tells the machine that of() will be read soon.
  void expect(Rank article) const { __builtin_prefetch(&places_.data()[first_[article]]); }
  const SharedThing& thing(std::uint32_t index) const { return things_[index]; }

 private:
  static constexpr std::size_t kMostThings = 32;

  void add_events(const Site& site);
  void add_series(const Site& site);
  void add_campaigns(const Site& site);
  void add_records(const Site& site, RecordKind kind, std::size_t count, RelatedReason reason);
  void add_topics(const Site& site);
  void add_thing(RelatedReason reason, std::vector<Sharer> articles);
  void note_places(std::size_t articles);

  std::vector<Rank> ranks_;  // by article
  std::vector<SharedThing> things_;
  std::vector<SharedPlace> places_;
  std::vector<std::uint32_t> first_;  // in places_, of each article, and the end
};

}  // namespace kyyeu::relate
