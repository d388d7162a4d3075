#include "relate/citations.h"

#include <doctest/doctest.h>

namespace kyyeu::relate {
namespace {

constexpr RecordRef kArticle{RecordKind::kArticle, 0};
constexpr RecordRef kUnit{RecordKind::kUnit, 0};
constexpr RecordRef kCluster{RecordKind::kCluster, 0};
constexpr RecordRef kEvent{RecordKind::kEvent, 0};

Source rests_on(RecordRef record) {
  Source source;
  source.written = "bai";
  source.record = record;
  return source;
}

Site site_of_one_each() {
  Site site;
  site.units.resize(1);
  site.clusters.resize(1);
  site.events.resize(1);
  site.people.resize(1);
  site.award_types.resize(1);
  site.articles.resize(2);
  return site;
}

TEST_CASE("a record whose text links to another cites it once, and never itself") {
  Site site = site_of_one_each();
  site.events[0].composed.links = {{kUnit, 0, true, {}}, {kUnit, 0, false, {}}, {kEvent}};
  site.articles[0].composed.links = {{kUnit, 0, true, {}}};  // articles stand in articles_of
  add_citations(site);
  CHECK(site.index.cited_by.at(kUnit) == std::vector<Citation>{{kEvent, 0, CitedFor::kText}});
  CHECK(!site.index.cited_by.contains(kEvent));
}

TEST_CASE("a record cites its source and those of its names, offices and relations") {
  Site site = site_of_one_each();
  site.events[0].source = rests_on(kArticle);
  site.units[0].relations.resize(1);
  site.units[0].relations[0].source = rests_on(kArticle);
  site.people[0].offices.resize(1);
  site.people[0].offices[0].source = rests_on(kArticle);
  site.articles[1].source = rests_on(kArticle);
  site.clusters[0].names.resize(1);
  site.clusters[0].names[0].document = "luat";
  site.documents.resize(1);
  site.index.by_id["luat"] = {RecordKind::kDocument, 0};
  add_citations(site);
  const std::vector<Citation> expected = {{kUnit, 0, CitedFor::kSource},
                                          {kEvent, 0, CitedFor::kSource},
                                          {{RecordKind::kPerson, 0}, 0, CitedFor::kSource},
                                          {{RecordKind::kArticle, 1}, 0, CitedFor::kSource}};
  CHECK(site.index.cited_by.at(kArticle) == expected);
  CHECK(site.index.cited_by.at({RecordKind::kDocument, 0}).front().by == kCluster);
}

TEST_CASE("rows of data cite their source by their cluster and year, awards by their type") {
  Site site = site_of_one_each();
  for (int i = 0; i < 3; ++i) {
    Membership& row = site.memberships.emplace_back();
    row.cluster = ClusterId(0);
    row.year = 2023;
    row.source = rests_on(kArticle);
  }
  YearResult& result = site.results.emplace_back();
  result.cluster = ClusterId(0);
  result.period = *parse_period("2017..2022");
  result.source = rests_on(kArticle);
  Award& award = site.awards.emplace_back();
  award.type.id = AwardTypeId(0);
  award.merit = *parse_period("2018");
  award.source = rests_on(kArticle);
  add_citations(site);
  const std::vector<Citation> expected = {{kCluster, 2022, CitedFor::kResults},
                                          {kCluster, 2023, CitedFor::kMembers},
                                          {{RecordKind::kAwardType, 0}, 2018, CitedFor::kAwards}};
  CHECK(site.index.cited_by.at(kArticle) == expected);
}

}  // namespace
}  // namespace kyyeu::relate
