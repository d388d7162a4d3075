#include <doctest/doctest.h>

#include "unit/render/small_site.h"

namespace kyyeu::render {
namespace {

Site metric_site() {
  Site site = small_site();
  Metric& autonomy = site.metrics[0];
  autonomy.definition = "Kết quả <trong kỳ>.";
  autonomy.reference_line = 100;
  autonomy.aggregates = {"median", "mean"};
  Metric share;
  share.id = "dat-chi-tieu";
  share.label = "Đạt chỉ tiêu";
  share.kind = MetricKind::kRatio;
  share.scope = MetricScope::kCluster;
  site.metrics.push_back(share);
  YearResult earlier = site.results[0];
  earlier.period = *parse_period("2022");
  earlier.value = {};
  YearResult total;
  total.cluster = ClusterId(0);
  total.period = *parse_period("2023");
  total.metric = MetricId(1);
  total.value.kind = ResultValue::Kind::kRatio;
  total.value.number = total.value.out_of = 14;
  site.results.push_back(earlier);
  site.results.push_back(total);
  site.pages = {page_of(PageKind::kMetricIndex, "chi-tieu/index.html"),
                page_of(PageKind::kMetric, "chi-tieu/tu-chu-pct.html", 0),
                page_of(PageKind::kMetric, "chi-tieu/dat-chi-tieu.html", 1)};
  return site;
}

TEST_CASE("A metric's page defines it and shows the latest period first, best unit first") {
  const RenderedSite rendered(metric_site());
  const std::string html = rendered.page("chi-tieu/tu-chu-pct.html");
  CHECK(has(html, "<p class=\"lead\">Kết quả &lt;trong kỳ&gt;.</p>"));
  CHECK(has(html, "<dd>100%</dd>"));
  CHECK(html.find("muc-ky-2023-H1") < html.find("muc-ky-2022\""));
  CHECK(html.find("106,6%") < html.find("92%"));
  CHECK(has(html, "Trung tâm Y tế huyện Bù Đăng</a> <span class=\"now-name\">"));
}

TEST_CASE("What the tool computed is said to be computed") {
  const RenderedSite rendered(metric_site());
  const std::string html = rendered.page("chi-tieu/tu-chu-pct.html");
  const std::size_t computed = html.find("class=\"computed\"");
  REQUIRE(computed != std::string::npos);
  CHECK(html.find("99,3%", computed) != std::string::npos);
  CHECK(html.find("(tính toán)", computed) != std::string::npos);
  // One known figure has no median.
  CHECK(html.find("class=\"computed\"", computed + 1) == std::string::npos);
}

TEST_CASE("A unit without a figure stays in the table, and nothing becomes a nought") {
  const RenderedSite rendered(metric_site());
  const std::string html = rendered.page("chi-tieu/tu-chu-pct.html");
  CHECK(has(html, "<td class=\"missing\">chưa có số liệu</td>"));
}

TEST_CASE("A metric of clusters lists clusters") {
  const RenderedSite rendered(metric_site());
  const std::string html = rendered.page("chi-tieu/dat-chi-tieu.html");
  CHECK(has(html, "<td class=\"figure\">14/14 (100%)</td>"));
  CHECK(has(html, "cum-2/2023.html\">Cụm thi đua số 2</a>"));
}

TEST_CASE("A metric is a Dataset for machines") {
  const RenderedSite rendered(metric_site());
  const std::string html = rendered.page("chi-tieu/tu-chu-pct.html");
  CHECK(has(html, R"("@type":"Dataset","name":"Tự chủ kinh phí")"));
  CHECK(has(html, R"("temporalCoverage":"2022/2023")"));
}

TEST_CASE("The list of metrics goes by what they are measured for") {
  const RenderedSite rendered(metric_site());
  const std::string html = rendered.page("chi-tieu/index.html");
  CHECK(html.find("id=\"muc-unit\"") < html.find("id=\"muc-cluster\""));
  CHECK(has(html, "số liệu mới nhất: 6 tháng đầu năm 2023"));
}

}  // namespace
}  // namespace kyyeu::render
