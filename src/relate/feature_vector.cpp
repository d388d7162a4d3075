#include "relate/feature_vector.h"

#include <algorithm>
#include <cmath>

namespace kyyeu::relate {
namespace {

using Place = std::vector<WeighedFeature>::iterator;

// Brings the strongest of a range to its front; the end of them.
Place strongest(Place first, Place last, std::size_t most) {
  if (static_cast<std::size_t>(last - first) <= most) return last;
  const auto end = first + static_cast<std::ptrdiff_t>(most);
  std::nth_element(first, end, last,
                   [](WeighedFeature a, WeighedFeature b) { return a.is_stronger_than(b); });
  return end;
}

}  // namespace

void weigh(std::span<const Feature> features, const FeatureRarity& rarity, VectorSize most,
           FeatureVector& out) {
  std::vector<WeighedFeature>& all = out.features;
  all.resize(features.size());
  float squares = 0;
  // Rare ones from the back, the others from the front.
  std::size_t known = 0;
  std::size_t rare = features.size();
  for (const Feature& feature : features) {
    const float rareness = rarity.of(feature.key);
    const float weight = std::sqrt(feature.count) * rareness;
    squares += weight * weight;
    all[rareness == rarity.rarest() ? --rare : known++] = {feature.key, weight};
  }
  if (rarity.knows_all()) all.erase(all.begin() + static_cast<std::ptrdiff_t>(rare), all.end());
  out.scale = squares > 0 ? 1 / std::sqrt(squares) : 0;

  const auto rest = all.begin() + static_cast<std::ptrdiff_t>(known);
  const auto rare_end = strongest(rest, all.end(), most.telling / 2);
  const auto left = most.telling - static_cast<std::size_t>(rare_end - rest);
  const auto known_end = strongest(all.begin(), rest, left);
  const auto telling_end = std::rotate(known_end, rest, rare_end);
  out.telling = static_cast<std::size_t>(telling_end - all.begin());
  const std::size_t others = most.features - std::min(most.features, out.telling);
  all.erase(strongest(telling_end, all.end(), others), all.end());
}

}  // namespace kyyeu::relate
