// Packed vectors: feature vectors as four bytes a feature, so that those of a whole archive fit in
// memory.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "relate/feature_vector.h"

namespace kyyeu::relate {

// The key's higher 24 bits, then the weight's root in 8: small weights keep their digits.
using PackedFeature = std::uint32_t;

PackedFeature packed(FeatureKey key, float weight);

// One vector, against which others are held. Belongs to one thread.
class VectorProbe {
 public:
  void set(std::span<const PackedFeature> vector);
  // The cosine of the two, 0 to 1.
  float likeness_to(std::span<const PackedFeature> other) const;

 private:
  static constexpr std::uint32_t kFilter = 1U << 13U;

  // 1 where a feature may be; most that is not there is told apart by it, without a branch.
  std::array<std::uint8_t, kFilter> filter_{};
  std::vector<PackedFeature> own_;
  std::vector<PackedFeature> slots_;  // 0: free
};

}  // namespace kyyeu::relate
