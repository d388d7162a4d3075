#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {

TEST_CASE("members by level add up to the total") {
  test::TestSite archive;
  archive.cluster("cum-2", "Cụm 2");
  StatedMembers& stated = archive.site.clusters[0].stated_members[2023];
  stated.total = 7;
  stated.by_level = {{"bệnh viện tuyến tỉnh", 4}, {"trung tâm y tế tuyến huyện", 3}};
  stated.span = archive.at("content/clusters/cum-2.toml", 5);
  CHECK(archive.check(check_stated_numbers).empty());
  stated.by_level[1].second = 4;
  CHECK(archive.check(check_stated_numbers) ==
        "KY606.levels content/clusters/cum-2.toml:5:1 [2023; 4 + 4; 8; 7]");
  stated.total = 0;
  CHECK(archive.check(check_stated_numbers).empty());
}

TEST_CASE("an anniversary is as far from the founding as it says") {
  test::TestSite archive;
  const UnitId unit = archive.unit("huu-lung", "TTYT Hữu Lũng");
  Event& event = archive.event("le", {2022, 11, 29});
  event.anniversary = 60;
  event.anniversary_span = archive.at("content/events/le.toml", 4, 9);
  CHECK(archive.check(check_stated_numbers).empty());
  event.unit = archive.refer(unit, event.span);
  CHECK(archive.check(check_stated_numbers).empty());  // not known when it was founded
  archive.site.units[0].founded = {1962, 0, 0};
  CHECK(archive.check(check_stated_numbers).empty());
  archive.site.units[0].founded = {1963, 5, 1};
  CHECK(archive.check(check_stated_numbers) ==
        "KY606.anniversary content/events/le.toml:4:9 [60; 2022; 1963; 59]");
}

TEST_CASE("a target's words and value are one figure") {
  test::TestSite archive;
  const MetricId metric = archive.metric("tot-pct", "Hoàn thành tốt", MetricKind::kPercent);
  TargetSet& set = archive.site.target_sets.emplace_back();
  Target& target = set.targets.emplace_back();
  target.span = archive.at("content/targets/cum-1-2024.toml", 5);
  target.metric = archive.refer(metric, target.span);
  target.value = test::figure(90);
  for (const char* text : {"Trên 90% hoàn thành tốt", "Hơn chín phần mười hoàn thành tốt",
                           "Tăng 5% so với năm trước", "95% nữ và 85% nam", "Giữ % như cũ"}) {
    target.text = text;
    CHECK_MESSAGE(archive.check(check_stated_numbers).empty(), text);
  }
  target.text = "Trên 95,5 % hoàn thành tốt";
  CHECK(archive.check(check_stated_numbers) ==
        "KY606.target content/targets/cum-1-2024.toml:5:1 [95,5; 90]");
  target.share = 95.5;
  CHECK(archive.check(check_stated_numbers).empty());
}

}  // namespace kyyeu::rules
