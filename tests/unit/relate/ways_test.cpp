#include "relate/ways.h"

#include <doctest/doctest.h>

namespace kyyeu::relate {
namespace {

template <typename IdType>
Reference<IdType> to(IdType id) {
  return {"written", {}, id};
}

// Four articles, the last one the newest.
Site site_of_four() {
  Site site;
  site.events.resize(3);
  site.clusters.resize(2);
  site.categories.resize(1);
  site.articles.resize(4);
  site.index.articles_by_date = {ArticleId(3), ArticleId(2), ArticleId(1), ArticleId(0)};
  return site;
}

bool same(const std::vector<Way>& ways, const std::vector<Way>& expected) {
  return std::equal(ways.begin(), ways.end(), expected.begin(), expected.end(),
                    [](const Way& a, const Way& b) {
                      return a.kind == b.kind && a.subject == b.subject && a.before == b.before &&
                             a.after == b.after;
                    });
}

TEST_CASE("an article leads to its neighbours in time within each of its clusters") {
  Site site = site_of_four();
  site.articles[0].clusters = {to(ClusterId(0))};
  site.articles[1].clusters = {to(ClusterId(1))};
  site.articles[2].clusters = {to(ClusterId(1)), to(ClusterId(0))};
  site.articles[3].clusters = {to(ClusterId(0))};
  find_ways(site);
  CHECK(same(site.ways[0], {{WayKind::kCluster, 0, {}, ArticleId(2)}}));
  CHECK(same(site.ways[2], {{WayKind::kCluster, 1, ArticleId(1), {}},
                            {WayKind::kCluster, 0, ArticleId(0), ArticleId(3)}}));
  CHECK(same(site.ways[3], {{WayKind::kCluster, 0, ArticleId(2), {}}}));
}

TEST_CASE("a series joins articles about its different events, an event without one its own") {
  Site site = site_of_four();
  site.events[0].series = site.events[2].series = "ky-niem";
  site.articles[0].events = {to(EventId(0))};
  site.articles[1].events = {to(EventId(1))};
  site.articles[2].events = {to(EventId(2)), to(EventId(0))};
  site.articles[3].events = {to(EventId(1))};
  find_ways(site);
  CHECK(same(site.ways[0], {{WayKind::kSeries, 0, {}, ArticleId(2)}}));
  CHECK(same(site.ways[1], {{WayKind::kEvent, 1, {}, ArticleId(3)}}));
  CHECK(same(site.ways[2], {{WayKind::kSeries, 0, ArticleId(0), {}}}));
}

TEST_CASE("what is not published is passed over, and what is alone has no way") {
  Site site = site_of_four();
  for (Article& article : site.articles)
    article.category_id = CategoryId(0);
  site.articles[0].clusters = {to(ClusterId(0)), to(ClusterId(0)),
                               Reference<ClusterId>{"?", {}, {}}};
  site.index.articles_by_date = {ArticleId(3), ArticleId(0)};
  find_ways(site);
  CHECK(same(site.ways[0], {{WayKind::kCategory, 0, {}, ArticleId(3)}}));
  CHECK(same(site.ways[3], {{WayKind::kCategory, 0, ArticleId(0), {}}}));
  CHECK(site.ways[1].empty());
}

}  // namespace
}  // namespace kyyeu::relate
