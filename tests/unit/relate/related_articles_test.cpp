#include "relate/related_articles.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace kyyeu::relate {
namespace {

// Articles of one site, newest first, with texts of invented words.
class Archive {
 public:
  Archive() { site_.config.related_fallback = RelatedFallback::kNone; }

  ArticleId add(Date date, std::string text) {
    Article article;
    article.sort_date = date;
    article.composed.plain = std::move(text);
    site_.articles.push_back(std::move(article));
    return ArticleId(site_.articles.size() - 1);
  }
  Article& operator[](ArticleId id) { return site_.articles[id.index()]; }
  Site& site() { return site_; }

  void share(RecordRef record, const std::vector<ArticleId>& articles) {
    site_.index.articles_of[record] = articles;
  }

  std::vector<RelatedArticle> box(ArticleId article, unsigned workers = 1) {
    std::vector<ArticleId>& order = site_.index.articles_by_date;
    order.clear();
    for (std::size_t i = site_.articles.size(); i-- > 0;)
      order.emplace_back(i);
    std::stable_sort(order.begin(), order.end(), [&](ArticleId a, ArticleId b) {
      return site_.articles[a.index()].sort_date > site_.articles[b.index()].sort_date;
    });
    relate_articles(site_, TaskPool(workers));
    return site_.related[article.index()];
  }

 private:
  Site site_;
};

// A word of its own for each number.
std::string word(int number) {
  std::string letters = "q";
  for (; number > 0; number /= 10)
    letters += static_cast<char>('a' + number % 10);
  return letters;
}

// Some words that no other number has, between words that all have.
std::string text_about(int number) {
  std::string text = "đơn vị tổ chức hội nghị";
  for (int i = 0; i < 12; ++i)
    text += " " + word(number * 100 + i) + " của";
  return text;
}

void add_others(Archive& archive, int count) {
  for (int i = 0; i < count; ++i)
    archive.add({2020, 1, i % 28 + 1}, text_about(1000 + i));
}

std::vector<RelatedReason> reasons(const std::vector<RelatedArticle>& box) {
  std::vector<RelatedReason> out;
  for (const RelatedArticle& related : box)
    out.push_back(related.reason);
  return out;
}

using enum RelatedReason;

TEST_CASE("Reasons stand in the order of the specification, of few articles") {
  Archive archive;
  archive.site().clusters.resize(1);
  archive.site().units.resize(1);
  archive.site().events.resize(2);
  archive.site().events[0].series = archive.site().events[1].series = "hoi-thi";
  const ArticleId self = archive.add({2020, 5, 1}, text_about(1));
  const ArticleId like = archive.add({2020, 5, 2}, text_about(1) + " thêm");
  const ArticleId unit = archive.add({2016, 5, 3}, text_about(2));
  const ArticleId cluster = archive.add({2021, 5, 4}, text_about(3));
  const ArticleId series = archive.add({2020, 5, 5}, text_about(4));
  const ArticleId event = archive.add({2020, 5, 6}, text_about(5));
  const ArticleId picked = archive.add({2010, 5, 7}, text_about(6));
  archive[self].related.resize(1);
  archive[self].related[0].id = picked;
  archive.share({RecordKind::kEvent, 0}, {event, self});
  archive.share({RecordKind::kEvent, 1}, {series});
  archive.share({RecordKind::kCluster, 0}, {cluster, self});
  archive.share({RecordKind::kUnit, 0}, {self, unit});
  archive.site().config.related_count = 6;
  const auto box = archive.box(self);
  CHECK(reasons(box) ==
        std::vector{kHandPicked, kSameEvent, kSameSeries, kSameCluster, kSameUnit, kSimilarText});
  REQUIRE(box.size() == 6);
  CHECK(box[2].subject == 1);  // the other's event
  CHECK(box[5].article == like);
}

TEST_CASE("The same story goes before what only shares a cluster, in an archive of many") {
  Archive archive;
  archive.site().clusters.resize(1);
  add_others(archive, 30);
  const ArticleId self = archive.add({2020, 5, 1}, text_about(1));
  const ArticleId story = archive.add({2014, 5, 1}, text_about(1) + " kể lại");
  std::vector<ArticleId> of_cluster = {self};
  for (int i = 0; i < 12; ++i)
    of_cluster.push_back(archive.add({2020, 4, i + 1}, text_about(50 + i)));
  archive.share({RecordKind::kCluster, 0}, of_cluster);
  const auto box = archive.box(self);
  REQUIRE(!box.empty());
  CHECK(box[0].article == story);
  CHECK(box[0].score > 0.5);
  CHECK(box[1].reason == kSameCluster);
}

TEST_CASE("A cluster counts in years beside; further away what is more alike goes first") {
  Archive archive;
  archive.site().clusters.resize(1);
  archive.site().units.resize(1);
  const ArticleId self = archive.add({2020, 1, 1}, text_about(1));
  const ArticleId far = archive.add({2015, 1, 1}, text_about(2));
  const ArticleId unit = archive.add({2015, 1, 1}, text_about(1));
  const ArticleId near = archive.add({2019, 1, 1}, text_about(3));
  archive.share({RecordKind::kCluster, 0}, {self, near, far});
  archive.share({RecordKind::kUnit, 0}, {self, unit});
  const auto box = archive.box(self);
  REQUIRE(box.size() == 3);
  CHECK(box[0].article == near);
  CHECK(box[1].article == unit);
  CHECK(box[2].article == far);
}

TEST_CASE("At most two in a row have the same reason where others are to be had") {
  Archive archive;
  archive.site().clusters.resize(1);
  archive.site().units.resize(1);
  const ArticleId self = archive.add({2020, 1, 1}, text_about(1));
  std::vector<ArticleId> of_cluster = {self};
  for (int i = 0; i < 4; ++i)
    of_cluster.push_back(archive.add({2019, 1, 1}, text_about(10 + i)));
  const ArticleId unit = archive.add({2019, 1, 1}, text_about(20));
  archive.share({RecordKind::kCluster, 0}, of_cluster);
  archive.share({RecordKind::kUnit, 0}, {self, unit});
  CHECK(reasons(archive.box(self)) ==
        std::vector{kSameCluster, kSameCluster, kSameUnit, kSameCluster, kSameCluster});
}

TEST_CASE("What is less alike than min_score is not shown, and an empty box stays empty") {
  Archive archive;
  const ArticleId self = archive.add({2020, 1, 1}, text_about(1));
  archive.add({2020, 1, 2}, text_about(2));
  archive.add({2020, 1, 3}, text_about(3) + " " + word(105) + " của");
  archive.site().config.related_min_score = 0.9;
  CHECK(archive.box(self).empty());
  archive.site().config.related_min_score = 0;
  CHECK(!archive.box(self).empty());
}

TEST_CASE("Neither the article itself, nor an expired or excluded one, stands in a box") {
  Archive archive;
  const ArticleId self = archive.add({2020, 1, 1}, text_about(1));
  const ArticleId expired = archive.add({2020, 1, 2}, text_about(1));
  const ArticleId excluded = archive.add({2020, 1, 3}, text_about(1));
  const ArticleId good = archive.add({2020, 1, 4}, text_about(1) + " thêm");
  add_others(archive, 3);
  archive[expired].expired = true;
  archive[self].related_exclude.resize(1);
  archive[self].related_exclude[0].id = excluded;
  archive[self].related.resize(2);
  archive[self].related[0].id = self;
  archive[self].related[1].id = expired;
  const auto box = archive.box(self);
  REQUIRE(!box.empty());
  CHECK(box[0].article == good);
  for (const RelatedArticle& related : box) {
    CHECK(related.article != self);
    CHECK(related.article != expired);
    CHECK(related.article != excluded);
  }
}

TEST_CASE("Boxes do not depend on the number of workers") {
  Archive archive;
  for (int i = 0; i < 699; ++i)
    archive.add({2020, i % 12 + 1, 1}, text_about(i / 3));
  archive.box(ArticleId(0), 1);
  const auto one = archive.site().related;
  archive.box(ArticleId(0), 4);
  const auto four = archive.site().related;
  REQUIRE(one.size() == four.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    REQUIRE(one[i].size() == four[i].size());
    for (std::size_t j = 0; j < one[i].size(); ++j) {
      CHECK(one[i][j].article == four[i][j].article);
      CHECK(one[i][j].score == four[i][j].score);
    }
    REQUIRE(!one[i].empty());
    CHECK(one[i][0].article.index() / 3 == i / 3);
  }
}

}  // namespace
}  // namespace kyyeu::relate
