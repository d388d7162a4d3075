#include "relate/feature_vector.h"

#include <doctest/doctest.h>

#include <string>

namespace kyyeu::relate {
namespace {

// Four articles: all have "chung", two "hai", each one of its own.
Site small_site() {
  Site site;
  for (const char* text : {"chung, hai, mot", "chung, hai, kia", "chung, nua", "chung, cuoi"}) {
    Article article;
    article.composed.plain = text;
    site.articles.push_back(std::move(article));
    site.index.articles_by_date.emplace_back(site.articles.size() - 1);
  }
  return site;
}

FeatureKey key_of(std::string word) {
  Article article;
  article.composed.plain = std::move(word);
  FeatureReader reader;
  return reader.read(article)[0].key;
}

TEST_CASE("The fewer articles have a feature, the rarer it is, and never worth nothing") {
  const FeatureRarity rarity(small_site(), 2000, TaskPool(1));
  CHECK(rarity.of(key_of("chung")) > 0);
  CHECK(rarity.of(key_of("hai")) > rarity.of(key_of("chung")));
  CHECK(rarity.of(key_of("mot")) > rarity.of(key_of("hai")));
  CHECK(rarity.of(key_of("mot")) == rarity.rarest());
  CHECK(rarity.of(key_of("la")) == rarity.rarest());
  CHECK(rarity.knows_all());
}

TEST_CASE("Of many articles a sample tells what is rare") {
  Site site;
  for (std::size_t i = 0; i < 2 * kRaritySample; ++i) {
    Article article;
    article.composed.plain = i % 4 == 0 ? "chung, bon" : "chung";
    site.articles.push_back(std::move(article));
    site.index.articles_by_date.emplace_back(i);
  }
  const FeatureRarity rarity(site, 2000, TaskPool(2));
  CHECK(!rarity.knows_all());
  CHECK(rarity.of(key_of("bon")) > rarity.of(key_of("chung")));
  CHECK(rarity.of(key_of("bon")) < rarity.rarest());
}

TEST_CASE("What nobody else has is left out but counts in the scale") {
  const Site site = small_site();
  const FeatureRarity rarity(site, 2000, TaskPool(1));
  FeatureReader reader;
  FeatureVector vector;
  weigh(reader.read(site.articles[0]), rarity, {100, 100}, vector);
  CHECK(vector.features.size() == 2);
  CHECK(vector.telling == 2);
  float squares = 0;
  for (const WeighedFeature feature : vector.features)
    squares += feature.weight() * vector.scale * feature.weight() * vector.scale;
  CHECK(squares < 0.9F);
}

TEST_CASE("The strongest are kept where there are too many") {
  const Site site = small_site();
  const FeatureRarity rarity(site, 2000, TaskPool(1));
  FeatureReader reader;
  FeatureVector vector;
  weigh(reader.read(site.articles[1]), rarity, {1, 1}, vector);
  REQUIRE(vector.features.size() == 1);
  CHECK(vector.features[0].key() == key_of("hai"));
  weigh({}, rarity, {1, 1}, vector);
  CHECK(vector.features.empty());
  CHECK(vector.scale == 0);
}

}  // namespace
}  // namespace kyyeu::relate
