// TextLikeness: which articles have like texts, and how like they are, from 0 to 1: the cosine of
// their feature vectors.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/task_pool.h"
#include "model/site.h"
#include "relate/feature_rarity.h"
#include "relate/feature_vector.h"
#include "relate/packed_vector.h"

namespace kyyeu::relate {

// An article's place in SiteIndex::articles_by_date.
using Rank = std::uint32_t;

// Of each feature, the articles of which it is a telling one lie side by side in the order of their
// dates. An article knows the places of its own features there, so what is like it stands around
// them. Only some on each side are looked at: of a feature that many articles share, those nearest
// in time. So the work for an article has a bound, and all of them take linear time. The few that
// share most are then held against the whole vector.
class TextLikeness {
 public:
  // Of the published articles of `site`, of which the newest 16 million count. Parallel; the
  // result does not depend on the number of workers.
  TextLikeness(const Site& site, const TaskPool& pool);

  // Calls body(rank, product of the two weights) for each telling feature that an article shares
  // with another, or, where keys collide, with itself. For any number of threads, as what follows.
  template <typename Body>
  void each_shared(Rank article, Body body) const;

  // How many of those that share most are worth holding against the whole vector.
  std::size_t wanted() const { return wanted_; }

  // For VectorProbe; empty beyond the articles that count.
  std::span<const PackedFeature> vector(Rank article) const;
  // Tells the machine that vector() will be read soon: in a large archive it is far away.
  void expect(Rank article) const;

 private:
  // From the highest bit on: 24 bits of the key, 24 of the rank, 16 of the weight.
  using Posting = std::uint64_t;
  struct Chunk;
  struct Vectors {
    std::vector<PackedFeature> features;
    std::vector<std::uint32_t> ends;  // of each article
  };

  static constexpr std::size_t kMostTelling = 1024;
  static constexpr unsigned kRankShift = 16;
  static constexpr unsigned kKeyShift = 40;
  static constexpr float kWeightScale = 65535;

  static Rank rank_of(Posting posting) {
    return static_cast<Rank>(posting >> kRankShift) & 0xFFFFFFU;
  }
  static float weight_of(Posting posting) {
    return static_cast<float>(posting & 0xFFFFU) / kWeightScale;
  }

  Chunk read_chunk(const Site& site, const FeatureRarity& rarity, std::size_t first,
                   std::size_t last, Vectors& vectors) const;
  void scatter(const Chunk& chunk, Rank first, std::vector<std::size_t>& next);
  void sort_parts(const TaskPool& pool);
  void note_places(std::size_t articles);

  VectorSize size_;
  std::size_t words_;  // of an article that are read
  std::size_t near_;   // articles on each side
  std::size_t wanted_;
  std::vector<Posting> postings_;
  std::vector<std::size_t> parts_;     // where keys with the same highest bits begin, and the end
  std::vector<std::uint32_t> places_;  // in postings_; size_.telling for each article
  std::vector<std::uint16_t> counts_;  // how many of them are taken
  std::vector<Vectors> vectors_;       // of chunks
};

template <typename Body>
void TextLikeness::each_shared(Rank article, Body body) const {
  if (article >= counts_.size()) return;
  const std::span<const std::uint32_t> own(&places_[article * size_.telling], counts_[article]);
  for (const std::uint32_t place : own)
    __builtin_prefetch(&postings_[place]);
  for (const std::uint32_t place : own) {
    const Posting* const here = &postings_[place];
    const auto before = std::min<std::size_t>(near_, place);
    const auto behind = std::min<std::size_t>(near_, postings_.size() - 1 - place);
    const Posting key = *here >> kKeyShift;
    const float weight = weight_of(*here);
    for (const Posting* at = here - 1; at >= here - before && *at >> kKeyShift == key; --at)
      body(rank_of(*at), weight * weight_of(*at));
    for (const Posting* at = here + 1; at <= here + behind && *at >> kKeyShift == key; ++at)
      body(rank_of(*at), weight * weight_of(*at));
  }
}

}  // namespace kyyeu::relate
