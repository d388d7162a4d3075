#include "relate/fallback_articles.h"

#include <doctest/doctest.h>

namespace kyyeu::relate {
namespace {

// Ten articles, one a year, newest first; all are of one category.
Site site_of_ten(RelatedFallback fallback) {
  Site site;
  site.config.related_fallback = fallback;
  site.categories.resize(1);
  for (int i = 0; i < 10; ++i) {
    Article article;
    article.sort_date = {2020 - i, 1, 1};
    article.category_id = CategoryId(0);
    site.articles.push_back(std::move(article));
    site.index.articles_by_date.emplace_back(i);
    site.categories[0].articles.emplace_back(i);
  }
  return site;
}

TEST_CASE("Of a category come those nearest in time, older and newer in turn") {
  const Site site = site_of_ten(RelatedFallback::kSameCategory);
  const auto articles = fallback_articles(site, ArticleId(5), 1);
  REQUIRE(articles.size() >= 2);
  CHECK(articles[0] == ArticleId(4));
  CHECK(articles[1] == ArticleId(6));
  CHECK(fallback_articles(site, ArticleId(0), 20).size() == 9);
}

TEST_CASE("The latest are the latest, and none is none") {
  CHECK(fallback_articles(site_of_ten(RelatedFallback::kLatest), ArticleId(5), 1).front() ==
        ArticleId(0));
  CHECK(fallback_articles(site_of_ten(RelatedFallback::kNone), ArticleId(5), 5).empty());
}

TEST_CASE("A cluster is that of the article's unit in its year") {
  Site site = site_of_ten(RelatedFallback::kSameCluster);
  CHECK(fallback_articles(site, ArticleId(5), 5).empty());  // no unit
  site.units.resize(1);
  site.clusters.resize(1);
  site.articles[5].source_unit.id = UnitId(0);
  site.memberships.resize(1);
  site.memberships[0].cluster = ClusterId(0);
  site.index.unit_years[{UnitId(0), 2015}].memberships = {0};
  site.index.articles_of[{RecordKind::kCluster, 0}] = {ArticleId(2), ArticleId(7)};
  CHECK(fallback_articles(site, ArticleId(5), 5).size() == 2);
  site.articles[5].sort_date = {2001, 1, 1};  // not yet a member
  CHECK(fallback_articles(site, ArticleId(5), 5).empty());
}

}  // namespace
}  // namespace kyyeu::relate
