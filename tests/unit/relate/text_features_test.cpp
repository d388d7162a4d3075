#include "relate/text_features.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

namespace kyyeu::relate {
namespace {

std::map<FeatureKey, float> features_of(const Article& article) {
  FeatureReader reader;
  std::map<FeatureKey, float> out;
  for (const Feature& feature : reader.read(article)) {
    CHECK(feature.key != 0);
    CHECK(out.emplace(feature.key, feature.count).second);  // each once
  }
  return out;
}

Article with_text(std::string text) {
  Article article;
  article.composed.plain = std::move(text);
  return article;
}

std::size_t size_of(std::string text) { return features_of(with_text(std::move(text))).size(); }

TEST_CASE("Syllables and pairs are features") {
  CHECK(size_of("thi") == 1);
  CHECK(size_of("thi đua") == 3);
  CHECK(size_of("thi đua thi đua") == 4);  // also "đua thi"
}

TEST_CASE("No pair stands across a sign or a line") {
  CHECK(size_of("thi, đua") == 2);
  CHECK(size_of("thi (đua") == 2);
  CHECK(size_of("thi\nđua") == 2);
  CHECK(size_of("thi – đua") == 2);
}

TEST_CASE("Order makes another pair, marks do not") {
  CHECK(features_of(with_text("thi đua")) == features_of(with_text("Thi dua")));
  CHECK(features_of(with_text("thi đua")) != features_of(with_text("đua thi")));
}

TEST_CASE("What stands in the title counts more, and makes no pair with the text") {
  Article article = with_text("đua");
  article.title.text = "thi";
  const auto features = features_of(article);
  REQUIRE(features.size() == 2);
  const auto title = features_of(with_text("thi"));
  CHECK(features.at(title.begin()->first) > title.begin()->second);
}

TEST_CASE("A book is read no further than a long article, whatever it holds") {
  std::string book;
  for (int i = 0; i < 50000; ++i)
    book += "từ" + std::to_string(i) + " ";
  CHECK(size_of(book) < 10000);
  CHECK(size_of(book) > 3000);
}

TEST_CASE("No more words are read than were asked for, those of the title first") {
  Article article = with_text("ba bốn năm sáu");
  article.title.text = "một hai";
  FeatureReader reader(3);
  CHECK(reader.read(article).size() == 4);  // three syllables, one pair
}

TEST_CASE("A reader forgets the article before") {
  FeatureReader reader;
  reader.read(with_text("một hai ba bốn"));
  CHECK(reader.read(with_text("năm")).size() == 1);
}

}  // namespace
}  // namespace kyyeu::relate
