#include <doctest/doctest.h>

#include "render/views/event_neighbours.h"
#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

Event event(std::string id, std::string title, Date date) {
  Event out;
  out.id = std::move(id);
  out.title = std::move(title);
  out.type = "so-ket";
  out.date = date;
  return out;
}

void add_places(Site& site) {
  Place old;
  old.id = "ha-giang";
  old.names = {dated_name("tỉnh Hà Giang", {}, {2025, 6, 30})};
  Relation merged;
  merged.type = RelationType::kMergedInto;
  merged.target.id = {RecordKind::kPlace, 1};
  merged.date = {2025, 7, 1};
  old.relations = {merged};
  Place whole;
  whole.id = "tuyen-quang";
  whole.names = {dated_name("tỉnh Tuyên Quang")};
  site.places = {old, whole};
  site.clusters[0].place = reference_to(PlaceId(0));
}

// A review with everything, the launch of the same cluster and year, and an event of the year
// before. The first article is about the review; a certificate rests on it.
Site event_site() {
  Site site = small_site();
  add_places(site);
  Event review = event("so-ket-2023", "Sơ kết <2023>", {2023, 7, 15});
  review.inferred = Inferred::kYear;
  review.part_of_day = "sáng";
  review.period = *parse_period("2023-H1");
  review.cluster = reference_to(ClusterId(0));
  review.host.written = "ttyt-bu-dang";
  review.host.id = ref(UnitId(0));
  review.place_text = "huyện Bù Đăng";
  review.people = {{reference_to(PersonId(0)), "Giám đốc Sở Y tế", "phát biểu"}};
  review.guests.resize(2);
  review.guests[0].written = "Đoàn <khách>";
  review.guests[1].id = ref(UnitId(1));
  review.delegates = 1085;
  review.programme = {"nghe báo cáo"};
  review.pledge_word = "giao ước";
  review.signatories = {reference_to(UnitId(0))};
  Event launch = event("phat-dong-2023", "Phát động", {2023, 2, 0});
  launch.cluster = reference_to(ClusterId(0));
  Event earlier = event("tong-ket-2022", "Tổng kết năm trước", {2022, 0, 0});
  earlier.cluster = reference_to(ClusterId(0));
  site.events = {review, launch, earlier};
  site.index.events_of[ref(ClusterId(0))] = {2, 1, 0};
  site.articles[0].events = {reference_to(EventId(0))};
  site.index.articles_of[ref(EventId(0))] = {ArticleId(0)};
  AwardType type;
  type.id = "gk-so";
  type.names = {dated_name("Giấy khen")};
  site.award_types = {type};
  Award award;
  award.type = reference_to(AwardTypeId(0));
  award.merit = *parse_period("2023");
  award.status = AwardStatus::kAwarded;
  award.source.written = "so-ket";
  award.source.record = ref(ArticleId(0));
  Award other = award;
  other.source.record = ref(ArticleId(1));
  site.awards = {award, other};
  site.index.years[2023].awards = {0, 1};
  site.pages = {page_of(PageKind::kEventIndex, "su-kien/index.html"),
                page_of(PageKind::kEvent, "su-kien/so-ket-2023.html", 0),
                page_of(PageKind::kEvent, "su-kien/phat-dong-2023.html", 1)};
  return site;
}

TEST_CASE("An event's page says when, where, who and how many") {
  const RenderedSite rendered(event_site());
  const std::string html = rendered.page("su-kien/so-ket-2023.html");
  CHECK(has(html, "<h1>Sơ kết &lt;2023&gt;</h1>"));
  CHECK(has(html, "sáng <time datetime=\"2023-07-15\">15/07/2023</time>"));
  CHECK(has(html, "(năm suy từ nội dung)"));
  CHECK(has(html, "<dt>Đơn vị đăng cai</dt>"));
  CHECK(has(html, "Trung tâm Y tế huyện Bù Đăng</a> <span class=\"now-name\">"));
  CHECK(has(html, "ThS. Cao Nhung</a></strong>, Giám đốc Sở Y tế"));
  CHECK(has(html, "<dd>1.085</dd>"));
  CHECK(has(html, "Các đơn vị ký giao ước"));
  CHECK(has(html, "<li>nghe báo cáo</li>"));
}

TEST_CASE("Guests fold away but can be read without a script") {
  const RenderedSite rendered(event_site());
  const std::string html = rendered.page("su-kien/so-ket-2023.html");
  CHECK(has(html, "<summary>Cơ quan, đơn vị khách mời (2)</summary>"));
  CHECK(has(html, "<li>Đoàn &lt;khách&gt;</li>"));
}

TEST_CASE("The place of a cluster is that of its events, with what has become of it") {
  const RenderedSite rendered(event_site());
  const std::string html = rendered.page("su-kien/so-ket-2023.html");
  CHECK(has(html,
            "huyện Bù Đăng, tỉnh Hà Giang, nay thuộc tỉnh Tuyên Quang từ "
            "<time datetime=\"2025-07-01\">01/07/2025</time>"));
}

TEST_CASE("An event leads to the others of its cluster's year, not to those of another year") {
  const Site site = event_site();
  CHECK(cycle_of(site, EventId(0)) == Rows{1});
  CHECK(cycle_of(site, EventId(1)) == Rows{0});
  CHECK(cycle_of(site, EventId(2)).empty());
}

TEST_CASE("A series joins events of any year") {
  Site site = event_site();
  site.events[0].series = site.events[2].series = "doi-thoai";
  CHECK(cycle_of(site, EventId(0)) == Rows{2, 1});
  CHECK(cycle_of(site, EventId(2)) == Rows{0});
}

TEST_CASE("An event leads to the one before and the one after it in its series, by day") {
  Site site = event_site();
  for (Event& one : site.events)
    one.series = "doi-thoai";
  site.pages.push_back(page_of(PageKind::kEvent, "su-kien/tong-ket-2022.html", 2));
  const RenderedSite rendered(site);
  const std::string launch = rendered.page("su-kien/phat-dong-2023.html");
  CHECK(has(launch,
            ">Sự kiện trước cùng chuỗi</span> <a rel=\"prev\" href=\"tong-ket-2022.html\">"
            "Tổng kết năm trước</a>"));
  CHECK(has(launch,
            ">Sự kiện sau cùng chuỗi</span> <a rel=\"next\" href=\"so-ket-2023.html\">"
            "Sơ kết &lt;2023&gt;</a>"));
  CHECK(!has(rendered.page("su-kien/so-ket-2023.html"), "rel=\"next\""));
  CHECK(!has(rendered.page("su-kien/tong-ket-2022.html"), "rel=\"prev\""));
  // Being of one cluster and year makes no series.
  CHECK(!has(RenderedSite(event_site()).page("su-kien/phat-dong-2023.html"), "rel=\"next\""));
}

TEST_CASE("Awards are made known at an event only if their article is about it") {
  Site site = event_site();
  CHECK(awards_made_known_at(site, EventId(0)) == Rows{0});
  CHECK(awards_made_known_at(site, EventId(1)).empty());
  // An article that merely links to the event is not about it.
  site.articles[0].events.clear();
  CHECK(awards_made_known_at(site, EventId(0)).empty());
}

TEST_CASE("An award of another year is not made known at the event") {
  Site site = event_site();
  site.events[0].period = *parse_period("2024");
  CHECK(awards_made_known_at(site, EventId(0)).empty());
}

TEST_CASE("Articles about an event are its backlinks") {
  const RenderedSite rendered(event_site());
  const std::string html = rendered.page("su-kien/so-ket-2023.html");
  CHECK(has(html, "<section class=\"backlinks\""));
  CHECK(has(html, "../bai/2023/so-ket.html"));
}

TEST_CASE("An event is an Event for machines") {
  const RenderedSite rendered(event_site());
  const std::string html = rendered.page("su-kien/so-ket-2023.html");
  CHECK(has(html, R"("@type":"Event")"));
  CHECK(has(html, R"("startDate":"2023-07-15")"));
  CHECK(has(html, R"({"@type":"Place","name":"huyện Bù Đăng, tỉnh Hà Giang"})"));
}

TEST_CASE("The calendar goes by year and month, latest first") {
  const RenderedSite rendered(event_site());
  const std::string html = rendered.page("su-kien/index.html");
  const std::size_t year = html.find("<h2 id=\"muc-2023\">");
  REQUIRE(year != std::string::npos);
  CHECK(html.find("tháng 7 năm 2023", year) < html.find("tháng 2 năm 2023", year));
  CHECK(html.find("<h2 id=\"muc-2022\">") > year);
  CHECK(has(html, "Chỉ rõ năm"));
}

}  // namespace
}  // namespace kyyeu::render
