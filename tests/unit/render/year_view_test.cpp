#include "render/views/year_view.h"

#include <doctest/doctest.h>

#include "render/views/year_index_view.h"
#include "unit/render/emulation_site.h"

namespace kyyeu::render {
namespace {

TEST_CASE("A year keeps what was proposed apart from what was given") {
  const RenderedSite rendered(emulation_site());
  REQUIRE(in_short(rendered.diagnostics, rendered.site.files) == "");
  const std::string html = rendered.page("nam/2018.html");
  const std::string given = between(html, "aria-label=\"Đã tặng\"", "</table>");
  const std::string proposed = between(html, "aria-label=\"Được đề nghị", "</table>");
  CHECK(has(given, "55 cá nhân"));
  CHECK(has(given, "giai đoạn 2017–2022"));
  CHECK(!has(given, "Quảng Yên"));
  CHECK(has(proposed, "Trung tâm Y tế thị xã Quảng Yên"));
}

TEST_CASE("A year inside a span lists its award") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("nam/2020.html");
  CHECK(has(html, "55 cá nhân"));
  CHECK(has(html, "chỉ tính một lần trong tổng"));
  CHECK(has(html, "rel=\"prev\" href=\"2019.html\""));
  CHECK(has(html, "rel=\"next\" href=\"2021.html\""));
}

TEST_CASE("A year has its clusters with their leaders, events and articles") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("nam/2019.html");
  CHECK(has(html, "<a href=\"../cum/khoi/2019.html\">"));
  CHECK(has(html, "trưởng khối</span> <a href=\"../don-vi/tien-yen/2019.html\">"));
  const std::string before = rendered.page("nam/2018.html");
  CHECK(has(before, "Tổng kết thi đua năm 2018"));
  CHECK(has(before, "Khối tổng kết năm"));
}

TEST_CASE("The list of years counts a span once in the total") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("nam/index.html");
  const auto figures = [](const std::string& row) {
    std::string found;
    for (std::size_t at = row.find("figure\">"); at != std::string::npos;
         at = row.find("figure\">", at)) {
      at += std::string_view("figure\">").size();
      found += row.substr(at, row.find('<', at) - at) + " ";
    }
    return found;
  };
  CHECK(figures(between(html, "2020.html", "</tr>")) == "0 0 55 0 ");
  CHECK(figures(between(html, "2018.html", "</tr>")) == "1 1 55 1 ");
  CHECK(figures(between(html, "<tfoot>", "</tr>")) == "1 1 55 1 ");
  CHECK(html.find(">2022</a>") < html.find(">2017</a>"));
}

TEST_CASE("Clusters by years lead to each year's page") {
  const RenderedSite rendered(emulation_site());
  const std::string html = rendered.page("nam/index.html");
  const std::string matrix = between(html, "<table class=\"data matrix\">", "</table>");
  CHECK(has(matrix, "<a href=\"../cum/khoi/2018.html\">14 đơn vị</a>"));
  CHECK(has(matrix, "trưởng khối: Trung tâm Y tế huyện Tiên Yên"));
}

TEST_CASE("Of many articles a year shows the first and the way to all") {
  Site site = emulation_records();
  for (int i = 0; i < 25; ++i) {
    site.articles.push_back(article("them-" + std::to_string(i), "Bài thêm", {2018, 5, 1}));
    site.index.years[2018].articles.push_back(ArticleId(site.articles.size() - 1));
  }
  const RenderedSite rendered(with_pages(std::move(site)));
  const std::string html = rendered.page("nam/2018.html");
  CHECK(has(html, "<a href=\"../luu-tru/2018.html\">26 bài</a>"));
  CHECK(!has(html, "them-24.html"));
}

}  // namespace
}  // namespace kyyeu::render
