#include "render/views/cluster_view.h"

#include <doctest/doctest.h>

#include "render/schema.h"
#include "render/views/cluster_year_view.h"
#include "unit/render/emulation_site.h"

namespace kyyeu::render {
namespace {

TEST_CASE("A cluster's year says how many members there were and how many are known by name") {
  const RenderedSite rendered(emulation_site());
  REQUIRE(in_short(rendered.diagnostics, rendered.site.files) == "");
  const std::string html = rendered.page("cum/khoi/2018.html");
  CHECK(has(html,
            "<strong>14 đơn vị</strong> (1 bệnh viện + 13 trung tâm y tế). "
            "Biết tên 3/14 đơn vị"));
  CHECK(has(html, "<h1>Khối thi đua các Trung tâm Y tế, năm 2018</h1>"));
  CHECK(has(html, "tỉnh Hà Giang, nay thuộc tỉnh Tuyên Quang"));
  CHECK(!has(rendered.page("cum/khoi/2019.html"), "Biết tên"));
}

TEST_CASE("Members stand in the order of the index, under their name of that year") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("cum/khoi/2018.html");
  const std::string members = between(html, "Thành viên năm 2018</caption>", "</table>");
  const std::size_t hospital = members.find("Bệnh viện &lt;Đa khoa&gt;");
  const std::size_t centre = members.find("Trung tâm Y tế thị xã Quảng Yên");
  REQUIRE(hospital != std::string::npos);
  CHECK(hospital < centre);
  CHECK(has(members, "(nay là Trung tâm Y tế khu vực Quảng Yên)"));
}

TEST_CASE("Leaders of the next year stand where they were chosen, with the words of a block") {
  const RenderedSite rendered(emulation_site());
  const std::string chosen =
      between(rendered.page("cum/khoi/2018.html"), "<ul class=\"chosen\">", "</ul>");
  CHECK(has(chosen, "Bầu cho năm 2019: <span class=\"role role-leader\">trưởng khối</span>"));
  CHECK(has(chosen, "bình bầu ngày 11/12/2018"));
  CHECK(chosen.find("trưởng khối</span> <a href=\"../../don-vi/tien-yen/2019.html\"") <
        chosen.find("phó trưởng khối"));
  const std::string html = rendered.page("cum/khoi/2019.html");
  CHECK(has(html,
            "<strong class=\"role role-leader\">trưởng khối</strong>: "
            "<a href=\"../../don-vi/tien-yen/2019.html\">"));
}

TEST_CASE("Results stand best first with roles, computed ranks and aggregates") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("cum/khoi/2018.html");
  const std::string table = between(html, "<table class=\"data results\">", "</table>");
  CHECK(table.find("106,6%") < table.find("90%"));
  CHECK(table.find("90%") < table.find("53%"));
  CHECK(has(table, "Thứ hạng <span class=\"note\">(tính toán)</span>"));
  CHECK(has(table, "<td class=\"figure\">3/3</td>"));
  CHECK(has(between(table, "Trung vị", "</tr>"), "90%"));
  CHECK(has(between(table, "Trung bình", "</tr>"), "83,2%"));
  CHECK(has(html, "<strong>14/14 (100%)</strong>"));
}

TEST_CASE("Beside a result stands the office of the unit") {
  Site site = emulation_records();
  site.memberships[1].role = MemberRole::kLeader;
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("cum/khoi/2018.html");
  const std::string table = between(html, "<table class=\"data results\">", "</table>");
  CHECK(has(between(table, "tien-yen", "</tr>"), "<span class=\"role\">trưởng khối</span>"));
}

TEST_CASE("Equal results share a rank; a member without one is listed with its gap") {
  Site site = emulation_records();
  site.results[0].value.number = 90;
  site.results[1].value = {};
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("cum/khoi/2018.html");
  const std::string table = between(html, "<table class=\"data results\">", "</table>");
  CHECK(has(table, "1/2 (đồng hạng)"));
  CHECK(has(between(table, "quang-yen", "</tr>"), "chưa có số liệu"));
  CHECK(table.find("quang-yen") > table.find("tien-yen"));
}

TEST_CASE("Where some ranks only are stated the others are said to be unknown") {
  Site site = emulation_records();
  site.metrics[0].kind = MetricKind::kRank;
  site.metrics[0].better = Better::kLower;
  for (std::size_t i = 0; i < 3; ++i)
    site.results[i].value = {};
  site.results[0].value = number_value(1);
  site.results[0].value.kind = ResultValue::Kind::kRank;
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("cum/khoi/2018.html");
  CHECK(has(html, "Các hạng khác: chưa có số liệu."));
  CHECK(!has(html, "Thứ hạng"));
}

TEST_CASE("Targets are held against results; those in words are a list") {
  Site site = emulation_records();
  TargetSet set;
  set.cluster = reference_to(ClusterId(0));
  set.period = *parse_period("2018");
  Target measured;
  measured.text = "Mọi đơn vị từ 50% trở lên";
  measured.metric = reference_to(MetricId(0));
  measured.comparison = Comparison::kAtLeast;
  measured.value = number_value(50);
  measured.share = 20;
  Target words;
  words.text = "Xanh, sạch, đẹp";
  set.targets = {measured, words};
  site.target_sets = {set};
  site.index.cluster_years[{ClusterId(0), 2018}].target_sets = {0};
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("cum/khoi/2018.html");
  CHECK(has(html, "≥\u00A050%, ở 20% đơn vị"));
  CHECK(has(html,
            "<span class=\"outcome outcome-met\">đạt</span> "
            "<span class=\"note\">(tính toán)</span>"));
  CHECK(has(html, "3/14 đơn vị, mới có số liệu của 3"));
  CHECK(has(html, "<li>Xanh, sạch, đẹp</li>"));
}

TEST_CASE("The cycle of the year tells what is on record from what is not") {
  const RenderedSite rendered(emulation_site());
  const std::string strip =
      between(rendered.page("cum/khoi/2018.html"), "<ol class=\"calendar-strip\">", "</ol>");
  const std::string review = between(strip, "step-done", "</li>");
  CHECK(has(review, "đã diễn ra"));
  CHECK(has(review, "href=\"../../su-kien/tong-ket.html\""));
  CHECK(has(review, "11/12/2018"));
  CHECK(has(between(strip, "step-unknown", "</li>"), "chưa có thông tin"));
}

TEST_CASE("A cluster's year leads to those before and after, and says what is skipped") {
  Site site = emulation_records();
  site.index.cluster_years[{ClusterId(0), 2023}];
  site.index.cluster_years[{ClusterId(0), 2025}];
  site = with_pages(std::move(site));
  for (const int year : {2023, 2025}) {
    site.pages.push_back(
        page_of(PageKind::kClusterYear, "cum/khoi/" + std::to_string(year) + ".html"));
    site.pages.back().year = year;
  }
  const RenderedSite rendered(site);
  const std::string before = rendered.page("cum/khoi/2019.html");
  CHECK(has(before, "<a rel=\"prev\" href=\"2018.html\">Năm 2018</a></p>"));
  CHECK(has(before,
            "<a rel=\"next\" href=\"2023.html\">Năm 2023</a> "
            "<span class=\"note\">(kho chưa có năm 2020–2022)</span>"));
  CHECK(has(rendered.page("cum/khoi/2025.html"), "(kho chưa có năm 2024)"));
  CHECK(!has(rendered.page("cum/khoi/2018.html"), "rel=\"prev\""));
}

TEST_CASE("A cluster's page has its leaders and the units by year") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("cum/khoi.html");
  const std::string matrix = between(html, "<table class=\"data matrix\">", "</table>");
  CHECK(has(matrix, "<a href=\"khoi/2018.html\">2018</a>"));
  const std::string deputy = between(matrix, "don-vi/quang-yen.html", "</tr>");
  CHECK(has(deputy, " <span class=\"hidden\">thành viên</span>"));
  CHECK(has(deputy, "<span class=\"mark-deputy\">"));
  CHECK(has(deputy,
            "<span aria-hidden=\"true\">☆</span>"
            " <span class=\"hidden\">được đề nghị</span> Cờ thi đua cấp tỉnh"));
  CHECK(!has(matrix, "★"));
  CHECK(has(between(html, "Trưởng, phó từng năm</caption>", "</table>"), "trưởng khối"));
  CHECK(has(html, "href=\"khoi.rss.xml\""));
  CHECK(has(html, "Kỷ cương, sáng tạo"));
}

TEST_CASE("The list of clusters goes by province and names those who led last") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("cum/index.html");
  CHECK(has(html, "<h2 id=\"muc-noi-1\">tỉnh Hà Giang, nay thuộc tỉnh Tuyên Quang</h2>"));
  CHECK(has(html, "trưởng khối <a href=\"../don-vi/tien-yen/2019.html\">"));
  CHECK(has(html, "<a href=\"khoi/2018.html\">2018</a>"));
}

TEST_CASE("What the builders of clusters fill is declared") {
  const RenderedSite rendered(emulation_site());
  for (const Page& page : rendered.site.pages) {
    const PageKindView& kind = view_of(page.kind);
    const ViewContext context(rendered.site, rendered.words, page);
    CAPTURE(page.url);
    CHECK(undeclared_fields(kind.build(context).view, kind.layout.type()) ==
          std::vector<std::string>());
  }
}

}  // namespace
}  // namespace kyyeu::render
