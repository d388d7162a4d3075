#include "render/views/backlinks_view.h"

#include <doctest/doctest.h>

#include "unit/render/emulation_site.h"

namespace kyyeu::render {
namespace {

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

std::string backlinks(const RenderedSite& rendered, std::string_view url) {
  return between(rendered.page(url), "<section class=\"backlinks\"", "</section>");
}

// As many articles of 2018 and of each of the years before it, all about the leading unit.
Site many_articles(std::size_t of_year, int years) {
  Site site = emulation_records();
  auto& all = site.index.articles_of[ref(UnitId(kLeader))];
  all.clear();
  for (int year = 2018; year > 2018 - years; --year) {
    for (std::size_t i = 0; i < of_year; ++i) {
      all.emplace_back(site.articles.size());
      site.articles.push_back(
          article("b" + std::to_string(site.articles.size()), "Bài", {year, 5, 1}));
    }
  }
  site.related.resize(site.articles.size());
  return with_pages(std::move(site));
}

TEST_CASE("The name in a sentence is marked as it is written, and all of it is escaped") {
  Site site = emulation_records();
  Sentence sentence{"Ở <đây> có “Tiên & Yên”.", 0, 0};
  sentence.begin = static_cast<std::uint32_t>(sentence.text.find("Tiên"));
  sentence.end = static_cast<std::uint32_t>(sentence.text.find("”"));
  site.articles[0].composed.links = {{ref(UnitId(kLeader)), 0, false, sentence}};
  const std::string html =
      backlinks(RenderedSite(with_pages(std::move(site))), "don-vi/tien-yen.html");
  CHECK(has(html, "Ở &lt;đây&gt; có “<mark>Tiên &amp; Yên</mark>”.</p>"));
}

TEST_CASE("A link that stands alone is no sentence; a later one may be") {
  Site site = emulation_records();
  site.articles[0].composed.links = {{ref(UnitId(kLeader)), 0, false, {"Tiên Yên", 0, 10}}};
  CHECK(!has(backlinks(RenderedSite(with_pages(site)), "don-vi/tien-yen.html"), "<mark>"));
  site.articles[0].composed.links.push_back({ref(UnitId(kLeader)), 0, false, {"Yên họp.", 0, 4}});
  CHECK(has(backlinks(RenderedSite(with_pages(site)), "don-vi/tien-yen.html"),
            "<mark>Yên</mark> họp."));
}

TEST_CASE("A year with many articles shows the newest and leads to its own page") {
  const std::string html = backlinks(RenderedSite(many_articles(25, 1)), "don-vi/tien-yen.html");
  CHECK(count_of(html, ">Bài</a>") == 20);
  CHECK(has(html, "2018 <span class=\"note\">(25 bài)</span>"));
  CHECK(has(html, "<a href=\"tien-yen/2018.html#muc-nhac-toi\">còn 5 bài nữa"));
}

TEST_CASE("A record with thousands of articles has a page of bounded length") {
  const RenderedSite rendered(many_articles(300, 20));
  const std::string html = backlinks(rendered, "don-vi/tien-yen.html");
  CHECK(count_of(html, ">Bài</a>") == 100);
  CHECK(count_of(html, "<h3>") == 20);
  CHECK(has(html, "<a href=\"../luu-tru/1999.html\">còn 300 bài nữa"));
}

TEST_CASE("The page of a record's year has that year's articles only") {
  const RenderedSite rendered(many_articles(300, 2));
  const std::string html = backlinks(rendered, "don-vi/tien-yen/2018.html");
  CHECK(count_of(html, ">Bài</a>") == 100);
  CHECK(!has(html, "<h3>"));
  CHECK(has(html, "<a href=\"../../luu-tru/2018.html\">còn 200 bài nữa"));
}

TEST_CASE("Other records stand below, with what they cite it for") {
  Site site = emulation_records();
  site.events[0].composed.links = {{ref(UnitId(kDeputy)), 0, true, {"Yên họp.", 0, 4}}};
  site.index.cited_by[ref(UnitId(kDeputy))] = {{ref(UnitId(kLeader)), 0, CitedFor::kSource},
                                               {ref(ClusterId(0)), 2018, CitedFor::kMembers},
                                               {ref(ClusterId(0)), 2018, CitedFor::kResults},
                                               {ref(EventId(0)), 0, CitedFor::kText}};
  const std::string html =
      backlinks(RenderedSite(with_pages(std::move(site))), "don-vi/quang-yen.html");
  CHECK(has(html, "<mark>Yên</mark> họp."));
  CHECK(has(html,
            "<a href=\"../cum/khoi/2018.html\">Khối thi đua các Trung tâm Y tế</a>, năm 2018 "
            "<span class=\"note\">(nguồn của danh sách thành viên, nguồn của kết quả)"));
  CHECK(has(html, "Lấy trang này làm nguồn: <a href=\"tien-yen.html\">"));
}

TEST_CASE("Hidden people are not named among what cites a record, and many are counted") {
  Site site = emulation_records();
  Person hidden = named<Person>("an-danh", "Ẩn Danh");
  hidden.hidden = true;
  site.people = {hidden};
  auto& citing = site.index.cited_by[ref(UnitId(kDeputy))];
  citing = {{ref(PersonId(0)), 0, CitedFor::kSource}};
  CHECK(!has(RenderedSite(with_pages(site)).page("don-vi/quang-yen.html"), "Ẩn Danh"));
  citing.clear();
  for (int year = 1900; year < 1960; ++year)
    citing.push_back({ref(ClusterId(0)), year, CitedFor::kMembers});
  CHECK(has(RenderedSite(with_pages(site)).page("don-vi/quang-yen.html"), "và 10 trang nữa"));
}

}  // namespace
}  // namespace kyyeu::render
