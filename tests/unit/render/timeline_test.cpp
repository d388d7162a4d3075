#include "render/views/timeline.h"

#include <doctest/doctest.h>

#include "unit/render/emulation_site.h"

namespace kyyeu::render {
namespace {

constexpr std::string_view kList = "<ol class=\"timeline\">";

std::string timeline_of(const RenderedSite& rendered, std::string_view url) {
  return between(rendered.page(url), kList, "</section>");
}

// What stands under a year, up to the end of its list.
std::string year_in(const std::string& timeline, const std::string& year) {
  return between(timeline, ">" + year + "<", "</ul>");
}

// A further member list, whole unless said otherwise: the member has left, the deputy stayed.
Site site_of_three_years() {
  Site site = emulation_records();
  site.clusters[0].stated_members.clear();
  Membership row;
  row.cluster = ClusterId(0);
  for (const auto& [unit, year] : {std::pair{kDeputy, 2020},
                                   {kLeader, 2020},
                                   {kDeputy, 2021},
                                   {kLeader, 2021},
                                   {kMember, 2021}}) {
    row.unit = reference_to(UnitId(unit));
    row.year = year;
    const auto index = static_cast<std::uint32_t>(site.memberships.size());
    site.index.cluster_years[{ClusterId(0), year}].memberships.push_back(index);
    site.index.unit_years[{UnitId(unit), year}].memberships.push_back(index);
    site.memberships.push_back(row);
  }
  return site;
}

TEST_CASE("A unit's timeline tells by year what it was, held, reached and was proposed for") {
  const RenderedSite rendered(emulation_site());
  const std::string leader = timeline_of(rendered, "don-vi/tien-yen.html");
  CHECK(has(year_in(leader, "1962"), "<li>Thành lập</li>"));
  CHECK(has(leader, "<li class=\"gap\">1963–2017: kho chưa ghi gì</li>"));
  const std::string first = year_in(leader, "2018");
  CHECK(has(leader, "<a href=\"tien-yen/2018.html\">2018</a>"));
  CHECK(has(first, "có tên trong <a href=\"../cum/khoi/2018.html\">"));
  CHECK(
      has(first, "11/12/2018: <a href=\"../su-kien/tong-ket.html\">Tổng kết thi đua năm 2018</a>"));
  CHECK(has(first, "Kết quả: <a href=\"tien-yen/2018.html#muc-ket-qua\">Tự chủ kinh phí 53%</a>"));
  CHECK(has(year_in(leader, "2019"), "<li>trưởng khối: <a href=\"../cum/khoi/2019.html\">"));
  CHECK(has(leader, "2020–2024: kho chưa ghi gì"));
  CHECK(has(year_in(leader, "2025"), "nhận sáp nhập <a href=\"benh-vien.html\">"));
  const std::string deputy = timeline_of(rendered, "don-vi/quang-yen.html");
  CHECK(has(year_in(deputy, "2018"),
            "<span class=\"status status-proposed\">Được đề nghị tặng</span> "
            "<a href=\"../khen-thuong/co-tinh.html\">"));
  CHECK(!has(deputy, "Được tặng"));
  CHECK(has(year_in(deputy, "2025"), "Đổi tên thành Trung tâm Y tế khu vực Quảng Yên"));
}

TEST_CASE(
    "An award that was given, declined or revoked is told so, in the last year of its merit") {
  Site site = emulation_records();
  site.awards[1].status = AwardStatus::kAwarded;
  site.awards[1].merit = *parse_period("2017..2018");
  site.index.unit_years[{UnitId(kDeputy), 2017}].awards = {1};
  const auto deputy = [&] {
    return timeline_of(RenderedSite(with_pages(site)), "don-vi/quang-yen.html");
  };
  CHECK(has(year_in(deputy(), "2018"), "status-awarded\">Được tặng</span>"));
  CHECK(has(year_in(deputy(), "2018"), "giai đoạn 2017–2018"));
  CHECK(!has(deputy(), ">2017<"));
  site.awards[1].status = AwardStatus::kDeclined;
  CHECK(has(deputy(), ">Không được tặng</span>"));
  site.awards[1].status = AwardStatus::kRevoked;
  CHECK(has(deputy(), ">Bị thu hồi</span>"));
}

TEST_CASE("That a unit came or went is said only between lists that are whole") {
  Site site = site_of_three_years();
  const std::string member = timeline_of(RenderedSite(with_pages(site)), "don-vi/benh-vien.html");
  // The list of 2019 has leaders only, so nobody is missed in it.
  CHECK(!has(member, ">2019<"));
  CHECK(has(year_in(member, "2021"), "vào <a href=\"../cum/khoi/2021.html\">"));
  const std::string block = timeline_of(RenderedSite(with_pages(site)), "cum/khoi.html");
  CHECK(has(year_in(block, "2021"), "Thêm tên: <a href=\"../don-vi/benh-vien/2021.html\">"));
  CHECK(!has(block, "Không còn tên"));

  site.clusters[0].stated_members[2020].complete = false;
  CHECK(has(year_in(timeline_of(RenderedSite(with_pages(site)), "don-vi/benh-vien.html"), "2021"),
            "có tên trong"));
  CHECK(!has(timeline_of(RenderedSite(with_pages(site)), "cum/khoi.html"), "Thêm tên"));
}

TEST_CASE("A unit that is in no later list of its cluster is told to be gone from it") {
  Site site = site_of_three_years();
  site.memberships[3].role = site.memberships[4].role = MemberRole::kMember;
  const RenderedSite rendered(with_pages(site));
  CHECK(has(year_in(timeline_of(rendered, "don-vi/benh-vien.html"), "2019"),
            "không còn tên trong <a href=\"../cum/khoi/2019.html\">"));
  CHECK(has(year_in(timeline_of(rendered, "cum/khoi.html"), "2019"),
            "Không còn tên: <a href=\"../don-vi/benh-vien.html\">"));
}

TEST_CASE("A year in which a unit stayed where it was is no gap") {
  const std::string deputy =
      timeline_of(RenderedSite(with_pages(site_of_three_years())), "don-vi/quang-yen.html");
  CHECK(has(year_in(deputy, "2021"), "thuộc <a href=\"../cum/khoi/2021.html\">"));
  CHECK(has(deputy, "2022–2024: kho chưa ghi gì"));
}

TEST_CASE("A cluster's timeline has its leaders, and counts proposals apart from awards") {
  Site site = emulation_records();
  site.clusters[0].assignments = {{"12/QĐ-SYT", "Sở", {2018, 1, 5}, {}, {}}};
  const std::string block = timeline_of(RenderedSite(with_pages(site)), "cum/khoi.html");
  const std::string first = year_in(block, "2018");
  CHECK(has(first, "Quyết định phân cụm 12/QĐ-SYT <span class=\"note\">(05/01/2018)</span>"));
  CHECK(has(first, "<a href=\"khoi/2018.html#muc-thanh-vien\">3 đơn vị</a>"));
  CHECK(has(first, "<a href=\"khoi/2018.html#muc-ket-qua\">Kết quả</a>"));
  CHECK(has(first,
            "status-proposed\">Được đề nghị</span> "
            "<a href=\"khoi/2018.html#muc-khen-thuong\">1 lượt</a>"));
  CHECK(!has(first, "Đã tặng"));
  CHECK(has(first, "Chủ đề: Kỷ cương, sáng tạo"));
  CHECK(has(year_in(block, "2019"), "phó trưởng khối: <a href=\"../don-vi/quang-yen/2019.html\">"));
}

TEST_CASE("A person's timeline has offices, events, awards and articles") {
  Site site = small_site();
  Office office;
  office.office = "Giám <đốc>";
  office.from = {2018, 5, 1};
  office.to = {2020, 0, 0};
  site.people[0].offices = {office};
  Event event;
  event.id = "phat-dong";
  event.title = "Phát động";
  event.date = {2024, 6, 7};
  event.people = {{reference_to(PersonId(0)), "Giám đốc", "phát biểu"}};
  site.events = {event};
  site.index.events_of[ref(PersonId(0))] = {0};
  site.pages.push_back(page_of(PageKind::kPerson, "nhan-vat/cao-nhung.html", 0));
  const std::string timeline = timeline_of(RenderedSite(site), "nhan-vat/cao-nhung.html");
  CHECK(has(year_in(timeline, "2018"), "Nhận chức Giám &lt;đốc&gt;,"));
  CHECK(has(timeline, "<li class=\"gap\">2019: kho chưa ghi gì</li>"));
  CHECK(has(year_in(timeline, "2020"), "Thôi chức"));
  CHECK(has(year_in(timeline, "2023"), "viết <a href=\"#muc-bai-viet\">1 bài</a>"));
  CHECK(has(year_in(timeline, "2024"), "Phát động</a> <span class=\"note\">(phát biểu)</span>"));
}

TEST_CASE("Articles of one year make no timeline: their list says as much") {
  Site site = small_site();
  site.pages.push_back(page_of(PageKind::kPerson, "nhan-vat/cao-nhung.html", 0));
  CHECK(!has(RenderedSite(site).page("nhan-vat/cao-nhung.html"), kList));
  site.articles[1].author_id = PersonId(0);
  site.articles[1].sort_date.year = 2024;
  CHECK(has(RenderedSite(site).page("nhan-vat/cao-nhung.html"), kList));
}

TEST_CASE("A long timeline shows its latest years and first items, with a way to the rest") {
  Site site = emulation_records();
  Unit& unit = site.units[kLeader];
  unit.names.clear();
  for (int year = 1900; year < 2000; ++year) {
    unit.names.push_back(dated_name("Tên", {year, 1, 1}));
    site.index.unit_years[{UnitId(kLeader), year}];
  }
  for (int i = 0; i < 40; ++i)
    unit.names.push_back(dated_name("Tên", {2000, 1, 1}));
  const std::string page = RenderedSite(with_pages(site)).page("don-vi/tien-yen.html");
  const std::string timeline = between(page, kList, "</section>");
  CHECK(!has(timeline, ">1943<"));
  CHECK(has(timeline, ">1944<"));
  CHECK(
      has(page, "<a href=\"tien-yen/1943.html\">Từ năm 1943 trở về trước: xem trang của từng năm"));
  CHECK(has(timeline, "<li class=\"note\">còn 28 việc nữa"));
}

TEST_CASE("What the builders of timelines fill is declared") {
  const RenderedSite rendered(with_pages(site_of_three_years()));
  for (std::size_t i = 0; i < rendered.site.pages.size(); ++i) {
    for (const std::string& problem : rendered.renderer.undeclared(PageId(i)))
      FAIL_CHECK(problem);
  }
}

}  // namespace
}  // namespace kyyeu::render
