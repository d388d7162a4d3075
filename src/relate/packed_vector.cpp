#include "relate/packed_vector.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>

namespace kyyeu::relate {
namespace {

constexpr unsigned kWeightBits = 8;
constexpr std::uint32_t kWeights = 1U << kWeightBits;
constexpr float kScale = kWeights - 1;

std::array<float, kWeights> make_weights() {
  std::array<float, kWeights> weights{};
  for (std::uint32_t i = 0; i < kWeights; ++i) {
    const float root = static_cast<float>(i) / kScale;
    weights[i] = root * root;
  }
  return weights;
}

std::uint32_t key_of(PackedFeature feature) { return feature >> kWeightBits; }

}  // namespace

PackedFeature packed(FeatureKey key, float weight) {
  const float root = std::round(std::sqrt(weight) * kScale);
  const float kept = std::clamp(root, 1.0F, kScale);
  return (key & ~(kWeights - 1)) | static_cast<std::uint32_t>(kept);
}

void VectorProbe::set(std::span<const PackedFeature> vector) {
  for (const PackedFeature feature : own_)
    filter_[key_of(feature) % kFilter] = 0;
  own_.assign(vector.begin(), vector.end());
  slots_.assign(std::bit_ceil(vector.size() * 2 + 1), 0);
  const std::size_t mask = slots_.size() - 1;
  for (const PackedFeature feature : vector) {
    filter_[key_of(feature) % kFilter] = 1;
    std::size_t slot = key_of(feature) & mask;
    while (slots_[slot] != 0)
      slot = (slot + 1) & mask;
    slots_[slot] = feature;
  }
}

float VectorProbe::likeness_to(std::span<const PackedFeature> other) const {
  static const std::array<float, kWeights> weights = make_weights();
  constexpr std::size_t kBatch = 64;
  std::array<PackedFeature, kBatch> likely{};
  const std::size_t mask = slots_.size() - 1;
  float sum = 0;
  while (!other.empty()) {
    const auto batch = other.first(std::min(kBatch, other.size()));
    other = other.subspan(batch.size());
    std::size_t count = 0;
    for (const PackedFeature feature : batch) {
      likely[count] = feature;
      count += filter_[key_of(feature) % kFilter];
    }
    for (const PackedFeature feature : std::span(likely).first(count)) {
      std::size_t slot = key_of(feature) & mask;
      while (slots_[slot] != 0 && key_of(slots_[slot]) != key_of(feature))
        slot = (slot + 1) & mask;
      if (slots_[slot] != 0) sum += weights[slots_[slot] % kWeights] * weights[feature % kWeights];
    }
  }
  return std::min(sum, 1.0F);
}

}  // namespace kyyeu::relate
