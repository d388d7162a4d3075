#include <doctest/doctest.h>

#include "rules/record_rules.h"
#include "unit/rules/site_fixture.h"

namespace kyyeu::rules {
namespace {

// A cluster that expects a launch and a year-end review.
struct Calendar : test::TestSite {
  ClusterId id = cluster("cum-2", "Cụm 2");
  UnitId one = unit("mot", "Một");
  int count = 0;

  Calendar() {
    std::uint32_t column = 10;
    for (const char* type : {"phat-dong", "tong-ket"}) {
      site.clusters[0].calendar.push_back(
          {type, at("content/clusters/cum-2.toml", 8, column += 10)});
    }
  }
  Event& hold(const char* type, Date date, const char* period = nullptr) {
    Event& made = event("su-kien-" + std::to_string(++count), date);
    made.type = type;
    made.cluster = refer(id, made.span);
    if (period != nullptr) made.period = *parse_period(period);
    return made;
  }
  std::string found() { return check(check_calendar_gaps); }
};

}  // namespace

TEST_CASE("a year that is over lacks what the calendar expects") {
  Calendar archive;
  archive.member(archive.id, archive.one, 2023);
  CHECK(archive.found() ==
        "KY616 content/clusters/cum-2.toml:8:20 [Cụm 2; 2023; phát động, tổng kết]");
  archive.hold("phat-dong", {2023, 3, 1});
  CHECK(archive.found() == "KY616 content/clusters/cum-2.toml:8:30 [Cụm 2; 2023; tổng kết]");
  archive.hold("tong-ket", {2023, 12, 20}, "2023");
  CHECK(archive.found().empty());
}

TEST_CASE("a year that is not over, or of which nothing is known, is not asked for") {
  Calendar archive;
  archive.member(archive.id, archive.one, 2026);
  archive.site.clusters[0].stated_members[2020].total = 7;
  CHECK(archive.found().empty());
  archive.site.today = {2027, 1, 1};
  CHECK(archive.found().find("; 2026; ") != std::string::npos);
}

TEST_CASE("a review in January closes the year before, a launch in December opens the next") {
  Calendar archive;
  archive.member(archive.id, archive.one, 2023);
  archive.hold("phat-dong", {2022, 12, 15});
  archive.hold("tong-ket", {2024, 1, 10});
  CHECK(archive.found().find("; 2023; ") == std::string::npos);
  archive.site.events[1].date = {2024, 5, 10};
  CHECK(archive.found().find("; 2023; tổng kết") != std::string::npos);
}

TEST_CASE("many years with one gap are said together, in the editor's own words") {
  Calendar archive;
  for (int year = 2018; year <= 2024; ++year)
    archive.member(archive.id, archive.one, year);
  archive.site.terms.labels["event-type"]["tong-ket"] = "tổng kết năm";
  CHECK(archive.found() ==
        "KY616 content/clusters/cum-2.toml:8:20 "
        "[Cụm 2; 2018–2024; phát động, tổng kết năm]");
}

TEST_CASE("events of another cluster, or of none, do not count") {
  Calendar archive;
  archive.member(archive.id, archive.one, 2023);
  const ClusterId other = archive.cluster("cum-3", "Cụm 3");
  for (const char* type : {"phat-dong", "tong-ket"}) {
    Event& event = archive.hold(type, {2023, 5, 5});
    event.cluster = archive.refer(other, event.span);
  }
  CHECK_FALSE(archive.found().empty());
}

}  // namespace kyyeu::rules
