#include "relate/feature_rarity.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "relate/key_sort.h"

namespace kyyeu::relate {
namespace {

constexpr std::size_t kGrain = 256;

float inverse_frequency(std::size_t with, std::size_t all) {
  return static_cast<float>(std::log(static_cast<double>(all + 1) / static_cast<double>(with)));
}

}  // namespace

FeatureRarity::FeatureRarity(const Site& site, std::size_t words, const TaskPool& pool) {
  const std::vector<ArticleId>& order = site.index.articles_by_date;
  const std::size_t sample = std::min(kRaritySample, order.size());
  knows_all_ = sample == order.size();
  std::vector<std::vector<FeatureKey>> parts((sample + kGrain - 1) / kGrain);
  pool.parallel_for(parts.size(), 1, [&](std::size_t first, std::size_t last) {
    FeatureReader reader(words);
    for (std::size_t p = first; p < last; ++p) {
      for (std::size_t i = p * kGrain; i < std::min(sample, (p + 1) * kGrain); ++i) {
        const ArticleId id = order[i * order.size() / sample];
        for (const Feature& feature : reader.read(site.articles[id.index()]))
          parts[p].push_back(feature.key);
      }
    }
  });
  std::vector<FeatureKey> keys;
  for (std::vector<FeatureKey>& part : parts) {
    keys.insert(keys.end(), part.begin(), part.end());
    part = {};
  }
  fill(keys, sample);
}

void FeatureRarity::fill(std::vector<FeatureKey>& keys, std::size_t articles) {
  sort_keys(keys);
  std::vector<std::pair<FeatureKey, std::size_t>> shared;
  for (std::size_t i = 0, end = 0; i < keys.size(); i = end) {
    while (end < keys.size() && keys[end] == keys[i])
      ++end;
    if (end - i > 1) shared.emplace_back(keys[i], end - i);
  }
  slots_.resize(std::bit_ceil(shared.size() * 2 + 1));
  mask_ = slots_.size() - 1;
  rarest_ = inverse_frequency(1, articles);
  for (const auto& [key, count] : shared) {
    std::size_t slot = (key >> 1U) & mask_;
    while (slots_[slot].key != 0)
      slot = (slot + 1) & mask_;
    slots_[slot] = {key, inverse_frequency(count, articles)};
  }
}

}  // namespace kyyeu::relate
