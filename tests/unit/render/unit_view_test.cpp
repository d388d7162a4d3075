#include "render/views/unit_view.h"

#include <doctest/doctest.h>

#include "unit/render/emulation_site.h"

namespace kyyeu::render {
namespace {

TEST_CASE("A unit's names stand with their time, unverified ones marked") {
  const RenderedSite rendered(emulation_site());
  REQUIRE(in_short(rendered.diagnostics, rendered.site.files) == "");
  const std::string html = rendered.page("don-vi/quang-yen.html");
  CHECK(has(html, "<h1>Trung tâm Y tế khu vực Quảng Yên</h1>"));
  const std::string names = between(html, "<ul class=\"name-history\">", "</ul>");
  CHECK(has(names, "Trung tâm Y tế thị xã Quảng Yên, đến 30/06/2025"));
  CHECK(has(names, "chưa kiểm chứng"));
  CHECK(has(names, "<strong>Trung tâm Y tế khu vực Quảng Yên</strong>, từ 01/07/2025"));
  CHECK(!has(rendered.page("don-vi/tien-yen.html"), "name-history"));
}

TEST_CASE("A merger is told on both sides, and at once on the page of what is gone") {
  const RenderedSite rendered(emulation_site());
  const std::string gone = rendered.page("don-vi/benh-vien.html");
  CHECK(has(between(gone, "<p class=\"notice\">", "</p>"),
            "sáp nhập vào <a href=\"tien-yen.html\">Trung tâm Y tế huyện Tiên Yên</a>"));
  const std::string stays = rendered.page("don-vi/tien-yen.html");
  CHECK(!has(stays, "class=\"notice\""));
  CHECK(has(stays, "nhận sáp nhập <a href=\"benh-vien.html\">Bệnh viện &lt;Đa khoa&gt;</a>"));
}

TEST_CASE("Predecessors and successors stand with the day and what the relation rests on") {
  Site site = emulation_records();
  Document decision = named<Document>("qd-1", "");
  decision.names.clear();
  decision.number = "12/QĐ";
  site.documents = {decision};
  Relation& merged = site.units[kMember].relations.front();
  merged.source.written = "qd-1";
  merged.source.record = ref(DocumentId(0));
  const RenderedSite rendered(with_pages(site));
  const auto relations = [&](std::string_view url) {
    return between(rendered.page(url), "<h2 id=\"muc-quan-he\">", "</section>");
  };
  const std::string_view day = "<time datetime=\"2025-07-01\">01/07/2025</time>: ";
  const std::string_view basis = "<a href=\"../van-ban/qd-1.html\">";
  for (const std::string_view url : {"don-vi/benh-vien.html", "don-vi/tien-yen.html"}) {
    CAPTURE(url);
    CHECK(has(relations(url), day));
    CHECK(has(relations(url), basis));
    // The timeline leads the same way.
    CHECK(has(between(rendered.page(url), "<ol class=\"timeline\">", "</section>"), basis));
  }
}

TEST_CASE("A unit's page tells year by year what it held, and what it was proposed for") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("don-vi/quang-yen.html");
  const std::string history = between(html, "từng năm</caption>", "</table>");
  CHECK(history.find(">2019</a>") < history.find(">2018</a>"));
  CHECK(has(history, "phó trưởng khối"));
  CHECK(has(history, "bình bầu ngày 11/12/2018"));
  CHECK(has(html, "Cờ thi đua cấp tỉnh"));
  CHECK(has(html, "aria-label=\"Được đề nghị, chưa có quyết định\""));
  CHECK(!has(html, "aria-label=\"Đã tặng\""));
  CHECK(has(html, "106,6%"));
}

TEST_CASE("Articles stand by year, with the sentence that speaks of the unit") {
  const RenderedSite rendered(emulation_site());
  const std::string links =
      between(rendered.page("don-vi/tien-yen.html"), "<section class=\"backlinks\"", "</section>");
  REQUIRE(has(links, "<h3>2018 <span class=\"note\">(1 bài)</span></h3>"));
  CHECK(links.find("<h3>2019 ") < links.find("<h3>2018 "));
  CHECK(has(links, "<p class=\"quote\">Hội nghị họp tại <mark>Tiên Yên</mark>.</p>"));
}

TEST_CASE("A unit's year has results beside the median and its computed place") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("don-vi/tien-yen/2018.html");
  CHECK(has(html, "<h1>Trung tâm Y tế huyện Tiên Yên, năm 2018</h1>"));
  const std::string row = between(html, "tu-chu-pct.html", "</tr>");
  CHECK(has(row, "53%"));
  CHECK(has(row, "90%"));
  CHECK(has(row, "hạng 3/3 (tính toán)"));
  CHECK(has(html, "56 năm kể từ ngày thành lập"));
  CHECK(has(html, "rel=\"next\" href=\"2019.html\""));
  CHECK(has(html, "Tổng kết thi đua năm 2018"));
}

TEST_CASE("A unit's year names it as it was called then, and says what it was chosen for") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("don-vi/quang-yen/2018.html");
  CHECK(has(html, "<h1>Trung tâm Y tế thị xã Quảng Yên, năm 2018</h1>"));
  CHECK(has(html, "Nay là Trung tâm Y tế khu vực Quảng Yên"));
  CHECK(has(between(html, "<ul class=\"chosen\">", "</ul>"),
            "Bầu cho năm 2019: <span class=\"role role-deputy\">phó trưởng khối</span>"));
}

TEST_CASE("The list of units has letters, and earlier names point to today's") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("don-vi/index.html");
  CHECK(has(html, "<h2 id=\"muc-chu-1\">B</h2>"));
  CHECK(has(html, "<h2 id=\"muc-chu-2\">T</h2>"));
  const std::string line = between(html, ">Trung tâm Y tế thị xã Quảng Yên</th>", "</tr>");
  CHECK(has(line, "xem <a href=\"quang-yen.html\">Trung tâm Y tế khu vực Quảng Yên</a>"));
  CHECK(has(html, "3 đơn vị"));
}

TEST_CASE("Web sites stand by type of unit; none is said in words") {
  const RenderedSite empty(emulation_site());
  CHECK(has(empty.page("website-don-vi.html"), "Kho chưa ghi địa chỉ website"));
  Site site = emulation_records();
  site.units[0].website.text = "https://example.vn/";
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("website-don-vi.html");
  CHECK(has(html, "<h2>Trung tâm Y tế</h2>"));
  CHECK(has(html, "<a class=\"url\" href=\"https://example.vn/\" rel=\"external noopener\">"));
  CHECK(has(rendered.page("don-vi/tien-yen.html"), "https://example.vn/"));
}

TEST_CASE("Organisations list what is below them") {
  Site site = emulation_records();
  Org org = named<Org>("so-y-te", "Sở Y tế Hà Giang");
  org.kind = "co-quan";
  site.orgs = {org};
  site.units[0].parent = any(ref(OrgId(0)));
  site.clusters[0].council = any(ref(OrgId(0)));
  site.pages.push_back(page_of(PageKind::kOrg, "co-quan/so-y-te.html"));
  site.pages.push_back(page_of(PageKind::kOrgIndex, "co-quan/index.html"));
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("co-quan/so-y-te.html");
  CHECK(has(html, "<a href=\"../don-vi/tien-yen.html\">Trung tâm Y tế huyện Tiên Yên</a>"));
  CHECK(has(html, "<a href=\"../cum/khoi.html\">"));
  CHECK(has(html, "\"@type\":\"Organization\""));
  CHECK(has(rendered.page("co-quan/index.html"), "Sở Y tế Hà Giang"));
  CHECK(has(rendered.page("don-vi/tien-yen.html"), "co-quan/so-y-te.html"));
}

}  // namespace
}  // namespace kyyeu::render
