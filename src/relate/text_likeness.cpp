#include "relate/text_likeness.h"

#include <array>
#include <cmath>

#include "relate/key_sort.h"

namespace kyyeu::relate {
namespace {

constexpr std::size_t kChunk = 512;  // articles
constexpr unsigned kPartShift = 24;  // a key's highest bits are its part
constexpr std::size_t kParts = 256;
constexpr std::size_t kMostArticles = 1UL << 24U;

constexpr std::size_t kSmall = 2000;  // articles

// A small archive has room and time for the most; one with many articles must not grow out of
// memory, and has what is like an article several times over. Between the two the part falls with
// the square, so that an archive of the middle costs no more in all than a small one.
std::size_t size_for(std::size_t articles, std::size_t most, std::size_t least) {
  const double part =
      std::min(1.0, static_cast<double>(kSmall) / static_cast<double>(articles + 1));
  return std::max(least, static_cast<std::size_t>(part * part * static_cast<double>(most)));
}

std::size_t part_of(FeatureKey key) { return key >> kPartShift; }

}  // namespace

// The telling features of neighbouring articles.
struct TextLikeness::Chunk {
  struct Entry {
    FeatureKey key = 0;
    std::uint16_t weight = 0;
  };

  std::vector<Entry> entries;
  std::vector<std::uint16_t> counts;  // entries of each article
  std::array<std::size_t, kParts> parts{};
};

TextLikeness::TextLikeness(const Site& site, const TaskPool& pool)
    : size_{size_for(site.articles.size(), 2000, 96), size_for(site.articles.size(), 400, 32)},
      words_(size_for(site.articles.size(), 4800, 192)),
      near_(size_for(site.articles.size(), 100, 8)),
      wanted_(size_for(site.articles.size(), 40, 20)) {
  const std::size_t articles = std::min(kMostArticles, site.index.articles_by_date.size());
  const FeatureRarity rarity(site, words_, pool);
  std::vector<Chunk> chunks((articles + kChunk - 1) / kChunk);
  vectors_.resize(chunks.size());
  pool.parallel_for(chunks.size(), 1, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      chunks[i] =
          read_chunk(site, rarity, i * kChunk, std::min(articles, (i + 1) * kChunk), vectors_[i]);
  });
  // Where each chunk writes its entries of each part: part by part, in each in order of chunks.
  std::vector<std::vector<std::size_t>> next(chunks.size(), std::vector<std::size_t>(kParts));
  std::size_t size = 0;
  for (std::size_t part = 0; part < kParts; ++part) {
    parts_.push_back(size);
    for (std::size_t i = 0; i < chunks.size(); ++i) {
      next[i][part] = size;
      size += chunks[i].parts[part];
    }
  }
  parts_.push_back(size);
  postings_.resize(size);
  pool.parallel_for(chunks.size(), 1, [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i) {
      scatter(chunks[i], static_cast<Rank>(i * kChunk), next[i]);
      chunks[i] = {};
    }
  });
  sort_parts(pool);
  note_places(articles);
}

TextLikeness::Chunk TextLikeness::read_chunk(const Site& site, const FeatureRarity& rarity,
                                             std::size_t first, std::size_t last,
                                             Vectors& vectors) const {
  Chunk chunk;
  FeatureReader reader(words_);
  FeatureVector vector;
  const std::vector<ArticleId>& order = site.index.articles_by_date;
  for (std::size_t rank = first; rank < last; ++rank) {
    weigh(reader.read(site.articles[order[rank].index()]), rarity, size_, vector);
    for (const WeighedFeature feature : std::span(vector.features).first(vector.telling)) {
      const float weight = std::round(feature.weight() * vector.scale * kWeightScale);
      chunk.entries.push_back({feature.key(), static_cast<std::uint16_t>(weight)});
      ++chunk.parts[part_of(feature.key())];
    }
    chunk.counts.push_back(static_cast<std::uint16_t>(vector.telling));
    for (const WeighedFeature feature : vector.features)
      vectors.features.push_back(packed(feature.key(), feature.weight() * vector.scale));
    vectors.ends.push_back(static_cast<std::uint32_t>(vectors.features.size()));
  }
  vectors.features.shrink_to_fit();
  return chunk;
}

std::span<const PackedFeature> TextLikeness::vector(Rank article) const {
  if (article >= counts_.size()) return {};
  const Vectors& vectors = vectors_[article / kChunk];
  const std::size_t place = article % kChunk;
  const std::size_t first = place == 0 ? 0 : vectors.ends[place - 1];
  return std::span(vectors.features).subspan(first, vectors.ends[place] - first);
}

void TextLikeness::expect(Rank article) const {
  constexpr std::size_t kStep = 16;      // features in a line of the cache
  constexpr std::size_t kExpected = 96;  // of the longest; then the machine sees what goes on
  const std::span<const PackedFeature> features = vector(article);
  for (std::size_t i = 0; i < std::min(kExpected, features.size()); i += kStep)
    __builtin_prefetch(&features[i]);
}

void TextLikeness::scatter(const Chunk& chunk, Rank first, std::vector<std::size_t>& next) {
  std::size_t at = 0;
  for (Rank i = 0; i < chunk.counts.size(); ++i) {
    for (const std::size_t end = at + chunk.counts[i]; at < end; ++at) {
      const auto& [key, weight] = chunk.entries[at];
      postings_[next[part_of(key)]++] = (static_cast<Posting>(key) << kKeyShift) |
                                        (static_cast<Posting>(first + i) << kRankShift) | weight;
    }
  }
}

void TextLikeness::sort_parts(const TaskPool& pool) {
  constexpr unsigned kDigitBits = 12;
  constexpr unsigned kBits = 64;
  pool.parallel_for(kParts, 4, [&](std::size_t first, std::size_t last) {
    std::vector<Posting> room;
    for (std::size_t part = first; part < last; ++part) {
      const std::size_t size = parts_[part + 1] - parts_[part];
      if (room.size() < size) room.resize(size);
      sort_by_bits<kDigitBits>(postings_.data() + parts_[part], room.data(), size, kKeyShift,
                               kBits);
    }
  });
}

// Of features that nobody else has, no place is noted.
void TextLikeness::note_places(std::size_t articles) {
  places_.resize(articles * size_.telling);
  counts_.resize(articles);
  for (std::size_t i = 0, end = 0; i < postings_.size(); i = end) {
    while (end < postings_.size() && postings_[end] >> kKeyShift == postings_[i] >> kKeyShift)
      ++end;
    if (end - i == 1) continue;
    for (std::size_t place = i; place < end; ++place) {
      const Rank rank = rank_of(postings_[place]);
      places_[rank * size_.telling + counts_[rank]++] = static_cast<std::uint32_t>(place);
    }
  }
}

}  // namespace kyyeu::relate
