// FeatureRarity: how much it says that two articles share a feature. What stands in many articles
// says little.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/task_pool.h"
#include "model/site.h"
#include "relate/text_features.h"

namespace kyyeu::relate {

// Counted in at most kRaritySample articles, spread evenly over time: an archive of any size is
// described well enough by some thousands, and the work does not grow with it.
inline constexpr std::size_t kRaritySample = 2048;

class FeatureRarity {
 public:
  // Of the first `words` words of each published article of `site`.
  FeatureRarity(const Site& site, std::size_t words, const TaskPool& pool);

  // The logarithm of how many articles there are for one that has it: above 0, at most rarest().
  float of(FeatureKey key) const {
    std::size_t slot = (key >> 1U) & mask_;
    for (; slots_[slot].key != 0; slot = (slot + 1) & mask_) {
      if (slots_[slot].key == key) return slots_[slot].rarity;
    }
    return rarest_;
  }
  // Of what no two articles of the sample have.
  float rarest() const { return rarest_; }
  // Whether the sample is all articles, so that nobody else has what is rarest.
  bool knows_all() const { return knows_all_; }

 private:
  struct Slot {
    FeatureKey key = 0;  // 0: free
    float rarity = 0;
  };

  void fill(std::vector<FeatureKey>& keys, std::size_t articles);

  std::vector<Slot> slots_;  // features of at least two articles
  std::size_t mask_ = 0;
  float rarest_ = 0;
  bool knows_all_ = false;
};

}  // namespace kyyeu::relate
