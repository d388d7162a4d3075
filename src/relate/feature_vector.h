// Feature vectors: what an article's text weighs, feature by feature.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "relate/feature_rarity.h"
#include "relate/text_features.h"

namespace kyyeu::relate {

// One number, as whole numbers are compared fastest: the weight, which is positive, then the key.
class WeighedFeature {
 public:
  WeighedFeature() = default;
  WeighedFeature(FeatureKey key, float weight)
      : bits_(std::uint64_t{std::bit_cast<std::uint32_t>(weight)} << 32U | key) {}

  FeatureKey key() const { return static_cast<FeatureKey>(bits_); }
  float weight() const { return std::bit_cast<float>(static_cast<std::uint32_t>(bits_ >> 32U)); }
  bool is_stronger_than(WeighedFeature other) const { return bits_ > other.bits_; }

 private:
  std::uint64_t bits_ = 0;
};

// What an article's text weighs. Room for it, that is used again.
struct FeatureVector {
  std::vector<WeighedFeature> features;
  std::size_t telling = 0;  // of them, the first: those that lead to like articles
  float scale = 0;          // of the weights: times it, their squares add up to 1
};

struct VectorSize {
  std::size_t features = 0;
  std::size_t telling = 0;
};

// The strongest of `features`, first the telling ones, otherwise in an order that depends on
// nothing else. A weight is the root of how often the feature occurs, times how rare it is; `scale`
// counts all features, also those left out. So the sum of products of two articles' scaled weights
// is a cosine.
//
// What nobody else has is left out. Where only a sample of the archive is known, what is rarest may
// be such, so at most half of the telling features are of that kind.
void weigh(std::span<const Feature> features, const FeatureRarity& rarity, VectorSize most,
           FeatureVector& out);

}  // namespace kyyeu::relate
