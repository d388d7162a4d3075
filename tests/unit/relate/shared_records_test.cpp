#include "relate/shared_records.h"

#include <doctest/doctest.h>

namespace kyyeu::relate {
namespace {

constexpr RecordRef event(std::uint32_t index) { return {RecordKind::kEvent, index}; }

// Four articles, newest first, so that ranks are ids.
Site site_of_four() {
  Site site;
  site.articles.resize(4);
  for (std::size_t i = 0; i < 4; ++i)
    site.index.articles_by_date.emplace_back(i);
  site.events.resize(2);
  site.clusters.resize(1);
  site.campaigns.resize(1);
  site.units.resize(1);
  return site;
}

TEST_CASE("Launch and review of one cluster in one year are a series, in two years not") {
  Site site = site_of_four();
  site.index.articles_of[event(0)] = {ArticleId(0)};
  site.index.articles_of[event(1)] = {ArticleId(1)};
  for (Event& one : site.events) {
    one.cluster.id = ClusterId(0);
    one.date = {2020, 1, 1};
  }
  const SharedRecords shared(site);
  REQUIRE(shared.of(0).size() == 1);
  const SharedThing& series = shared.thing(shared.of(0)[0].thing);
  CHECK(series.reason == RelatedReason::kSameSeries);
  REQUIRE(series.articles.size() == 2);
  CHECK(series.articles[1].subject == 1);
  site.events[1].date.year = 2021;
  CHECK(SharedRecords(site).of(0).empty());
}

TEST_CASE("Events with the same series belong together, and those of a campaign to it") {
  Site site = site_of_four();
  site.index.articles_of[event(0)] = {ArticleId(0)};
  site.index.articles_of[event(1)] = {ArticleId(1)};
  site.events[0].series = site.events[1].series = "hoi-thi";
  site.events[0].campaign.id = CampaignId(0);
  site.index.articles_of[{RecordKind::kCampaign, 0}] = {ArticleId(3)};
  const SharedRecords shared(site);
  CHECK(shared.thing(shared.of(1)[0].thing).reason == RelatedReason::kSameSeries);
  REQUIRE(shared.of(3).size() == 1);
  CHECK(shared.thing(shared.of(3)[0].thing).reason == RelatedReason::kSameCampaign);
  CHECK(shared.of(0).size() == 2);
}

TEST_CASE("An article's things stand by the strength of their reason; lone ones do not count") {
  Site site = site_of_four();
  site.index.articles_of[{RecordKind::kUnit, 0}] = {ArticleId(0), ArticleId(2)};
  site.index.articles_of[{RecordKind::kCluster, 0}] = {ArticleId(0), ArticleId(1)};
  site.index.articles_of[event(0)] = {ArticleId(0)};
  const SharedRecords shared(site);
  REQUIRE(shared.of(0).size() == 2);
  CHECK(shared.thing(shared.of(0)[0].thing).reason == RelatedReason::kSameCluster);
  CHECK(shared.thing(shared.of(0)[1].thing).reason == RelatedReason::kSameUnit);
  CHECK(shared.of(3).empty());
}

TEST_CASE("What is not published shares nothing, and what names everything a bounded number") {
  Site site = site_of_four();
  site.index.articles_by_date.pop_back();
  site.units.resize(500);
  for (std::uint32_t i = 0; i < 500; ++i)
    site.index.articles_of[{RecordKind::kUnit, i}] = {ArticleId(0), ArticleId(1), ArticleId(3)};
  const SharedRecords shared(site);
  CHECK(shared.of(0).size() <= 64);
  CHECK(shared.thing(shared.of(0)[0].thing).articles.size() == 2);
}

}  // namespace
}  // namespace kyyeu::relate
