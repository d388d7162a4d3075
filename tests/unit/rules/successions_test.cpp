// KY204 and KY208.
#include <doctest/doctest.h>

#include <array>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// don-vi-a was merged into don-vi-b on 01/07/2025.
struct Merged : test::TestSite {
  ClusterId one = cluster("cum-1", "Cụm 1");
  UnitId before = unit("don-vi-a", "Đơn vị A");
  UnitId after = unit("don-vi-b", "Đơn vị B");
  MetricId count = metric("so", "Số", MetricKind::kCount);
  AwardTypeId flag = award_type("co", "Cờ");

  Merged() { relate(before, RelationType::kMergedInto, after, {2025, 7, 1}); }

  void relate(UnitId from, RelationType type, UnitId to, Date date) {
    Unit& unit = site.units[from.index()];
    Relation& relation = unit.relations.emplace_back();
    relation.type = type;
    relation.date = date;
    relation.span = at("content/units/" + unit.id + ".toml", 4);
    relation.target = refer_any({RecordKind::kUnit, to.value}, relation.span);
    relation.target.span.line = 5;
  }
  std::string result_of(std::string_view period) {
    site.results.clear();
    result(one, before, period, count, test::figure(1));
    return check(check_ended_records);
  }
};

}  // namespace

TEST_CASE("a merged unit has no results of periods that begin with or after the merger") {
  Merged archive;
  for (const char* period : {"2024", "2025", "2025-H1", "2025-9T", "2025-06", "2020..2030"})
    CHECK_MESSAGE(archive.result_of(period).empty(), period);
  for (const char* period : {"2025-H2", "2025-Q4", "2025-07", "2026", "2026..2027"})
    CHECK_MESSAGE(archive.result_of(period).starts_with("KY204 content/results/cum-1/"), period);
  archive.site.units[0].relations[0].date = {2025, 0, 0};
  CHECK(archive.result_of("2025-Q4").empty());
  CHECK(archive.result_of("2026").starts_with("KY204 "));
}

TEST_CASE("the finding names the successor; one of a dissolved unit says so") {
  Merged archive;
  archive.result(archive.one, archive.before, "2026", archive.count, test::figure(1));
  CHECK(archive.check(check_ended_records) ==
        "KY204 content/results/cum-1/2026.csv:2:1 [don-vi-a; 01/07/2025; 2026] "
        "successor [Đơn vị B; don-vi-b]");
  Relation& relation = archive.site.units[0].relations[0];
  relation.type = RelationType::kDissolved;
  relation.target = {};
  CHECK(archive.check(check_ended_records) ==
        "KY204.dissolved content/results/cum-1/2026.csv:2:1 [don-vi-a; 01/07/2025; 2026]");
}

TEST_CASE("a unit that another took in has ended as well, one that was set up again has not") {
  Merged archive;
  archive.site.units[0].relations.clear();
  CHECK(archive.result_of("2026").empty());
  archive.relate(archive.after, RelationType::kAbsorbed, archive.before, {2025, 7, 1});
  CHECK(archive.result_of("2026").starts_with("KY204 "));
  archive.relate(archive.before, RelationType::kSplitFrom, archive.after, {2025, 12, 1});
  CHECK(archive.result_of("2026").empty());
}

TEST_CASE("members and merits end with the unit, decisions may come later") {
  Merged archive;
  archive.member(archive.one, archive.before, 2025);
  archive.award("2024", archive.flag, archive.before).decision_date = {2026, 2, 1};
  CHECK(archive.check(check_ended_records).empty());
  archive.member(archive.one, archive.before, 2026);
  archive.award("2026", archive.flag, archive.before);
  CHECK(archive.check(check_ended_records) ==
        "KY204.award content/awards/2026.csv:2:20 [don-vi-a; 01/07/2025; 2026] "
        "successor [Đơn vị B; don-vi-b]\n"
        "KY204.member content/membership/cum-1.csv:3:6 [don-vi-a; 01/07/2025; 2026] "
        "successor [Đơn vị B; don-vi-b]");
}

TEST_CASE("an event on the day of the merger, or about the time before it, is right") {
  Merged archive;
  Event& event = archive.event("tong-ket", {2025, 7, 1});
  event.host = archive.refer_any({RecordKind::kUnit, archive.before.value}, event.span);
  event.unit = archive.refer(archive.before, event.span);
  archive.article("bai", {2026, 1, 1}).units = {event.unit};
  CHECK(archive.check(check_ended_records).empty());
  event.date = {2026, 1, 15};
  event.period = *parse_period("2025");
  CHECK(archive.check(check_ended_records) ==
        "KY204.event content/events/tong-ket.toml:1:1 [don-vi-a; 01/07/2025; 15/01/2026] "
        "successor [Đơn vị B; don-vi-b]");
  event.host = {};
  CHECK(archive.check(check_ended_records).empty());
}

TEST_CASE("a replaced cluster is said once a file and time") {
  Merged archive;
  const ClusterId next = archive.cluster("cum-2", "Cụm 2");
  Relation& relation = archive.site.clusters[0].relations.emplace_back();
  relation.type = RelationType::kReplacedBy;
  relation.date = {2026, 1, 1};
  relation.target = archive.refer_any({RecordKind::kCluster, next.value}, {});
  archive.member(archive.one, archive.after, 2025);
  CHECK(archive.check(check_ended_records).empty());
  for (int i = 0; i < 2; ++i)
    archive.result(archive.one, archive.after, "2026", archive.count, test::figure(1));
  CHECK(archive.check(check_ended_records) ==
        "KY204.cluster content/results/cum-1/2026.csv:2:1 [cum-1; 01/01/2026; 2026] "
        "successor [Cụm 2; cum-2]");
}

TEST_CASE("successors that lead back are found with their chain") {
  Merged archive;
  CHECK(archive.check(check_successions).empty());
  archive.relate(archive.before, RelationType::kSplitFrom, archive.after, {2000, 1, 1});
  CHECK(archive.check(check_successions).empty());
  archive.relate(archive.after, RelationType::kRenamed, archive.before, {2025, 7, 1});
  CHECK(archive.check(check_successions) ==
        "KY208 content/units/don-vi-b.toml:5:1 [don-vi-a → don-vi-b → don-vi-a]");
}

TEST_CASE("a merger has a target, which is another record and was there to take over") {
  Merged archive;
  archive.relate(archive.after, RelationType::kTransferred, archive.after, {});
  CHECK(archive.check(check_successions) ==
        "KY208.self content/units/don-vi-b.toml:5:1 [don-vi-b]");
  archive.site.units[1].relations[0].type = RelationType::kDissolved;
  archive.site.units[1].relations[0].target = {};
  archive.site.units[1].relations[0].date = {2025, 7, 1};
  CHECK(archive.check(check_successions).empty());
  archive.site.units[1].relations[0].date = {2020, 1, 1};
  CHECK(archive.check(check_successions) ==
        "KY208.ended content/units/don-vi-a.toml:5:1 [don-vi-b; 01/01/2020; 01/07/2025]");
  archive.site.units[0].relations[0].target = {};
  CHECK(archive.check(check_successions) == "KY208.no-target content/units/don-vi-a.toml:4:1 []");
  archive.site.units[0].relations[0].target.written = "khong-co";
  CHECK(archive.check(check_successions).empty());
}

TEST_CASE("parents of units and organisations, documents and campaigns do not go in circles") {
  test::TestSite archive;
  const UnitId unit = archive.unit("don-vi", "Đơn vị");
  Org& org = archive.record(archive.site.orgs, "orgs", "so-y-te", "Sở Y tế");
  archive.site.units[0].parent = archive.refer_any({RecordKind::kOrg, 0}, {});
  CHECK(archive.check(check_successions).empty());
  org.parent = archive.refer_any({RecordKind::kUnit, unit.value}, org.span);
  CHECK(archive.check(check_successions) ==
        "KY208.parent content/orgs/so-y-te.toml:1:1 [don-vi → so-y-te → don-vi]");
  org.parent = {};
  const auto document = [&](const char* id) {
    archive.record(archive.site.documents, "documents", id, id);
  };
  for (const char* id : {"luat-1", "luat-2", "luat-3"})
    document(id);
  for (std::size_t i = 0; i < 3; ++i) {
    Document& from = archive.site.documents[i];
    from.replaced_by = archive.refer(DocumentId((i + 1) % 3), from.span);
  }
  CHECK(archive.check(check_successions) ==
        "KY208.document content/documents/luat-3.toml:1:1 [luat-1 → luat-2 → luat-3 → luat-1]");
}

TEST_CASE("a ring of very many records is found, and cut in words") {
  test::TestSite archive;
  constexpr std::size_t kMany = 50'000;
  archive.site.campaigns.resize(kMany);
  for (std::size_t i = 0; i < kMany; ++i) {
    Campaign& campaign = archive.site.campaigns[i];
    campaign.id = std::to_string(i);
    campaign.parent.written = "x";
    campaign.parent.id = CampaignId((i + 1) % kMany);
  }
  Diagnostics diagnostics;
  check_successions(archive.site, diagnostics);
  REQUIRE(diagnostics.error_count() == 1);
  CHECK(diagnostics.sorted(archive.site.files)[0].arguments[0] ==
        "0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → 9 → 10 → 11 → … → 0");
}

}  // namespace kyyeu::rules
