#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

std::string with(void (*attach)(test::TestSite&, Article&)) {
  test::TestSite archive;
  archive.unit("mot", "Một");
  Article& article = archive.article("bai", {2023, 5, 1});
  attach(archive, article);
  return archive.check(check_orphan_articles);
}

const std::string kOrphan = "KY612 content/articles/2023/bai.toml:1:1 [] attach-article []";

OutgoingLink link_to(RecordKind kind, bool automatic) {
  OutgoingLink link;
  link.target = {kind, 0};
  link.automatic = automatic;
  return link;
}

}  // namespace

TEST_CASE("an article that leads to no unit, cluster or event is found") {
  CHECK(with([](test::TestSite&, Article&) {}) == kOrphan);
  CHECK(with([](test::TestSite&, Article& article) { article.draft = true; }) == kOrphan);
  CHECK(with([](test::TestSite&, Article& article) {
          article.composed.links = {link_to(RecordKind::kDocument, false),
                                    link_to(RecordKind::kUnit, true)};
        }) == kOrphan);
}

TEST_CASE("its keys, its publisher, its text and its data blocks lead somewhere") {
  CHECK(with([](test::TestSite&, Article& article) { article.units = {{"mot", {}, {}}}; }).empty());
  CHECK(with([](test::TestSite&, Article& article) {
          article.clusters = {{"c", {}, {}}};
        }).empty());
  CHECK(with([](test::TestSite&, Article& article) { article.events = {{"e", {}, {}}}; }).empty());
  CHECK(
      with([](test::TestSite&, Article& article) { article.source_unit.written = "mot"; }).empty());
  CHECK(with([](test::TestSite&, Article& article) {
          article.composed.links = {link_to(RecordKind::kEvent, false)};
        }).empty());
  CHECK(with([](test::TestSite&, Article& article) {
          article.composed.blocks.emplace_back().cluster = {RecordKind::kCluster, 0};
        }).empty());
  CHECK(with([](test::TestSite&, Article& article) { article.expired = true; }).empty());
}

}  // namespace kyyeu::rules
