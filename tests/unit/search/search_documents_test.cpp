#include "search/search_documents.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace kyyeu::search {
namespace {

Page page_of(PageKind kind, std::string url, std::uint32_t record, int year = 0) {
  Page page;
  page.kind = kind;
  page.url = std::move(url);
  page.record = record;
  page.year = year;
  return page;
}

DatedName name(std::string words, Date from = {}, Date to = {}, std::string short_name = {}) {
  DatedName made;
  made.name = std::move(words);
  made.short_name = std::move(short_name);
  made.from = from;
  made.to = to;
  return made;
}

// A unit that was renamed, with a result and an award of 2023, in a cluster.
Site make_site() {
  Site site;
  Unit& unit = site.units.emplace_back();
  unit.id = "huu-lung";
  unit.names = {name("Bệnh viện Hữu Lũng", {}, {2017, 12, 31}),
                name("Trung tâm Y tế Hữu Lũng", {2018, 1, 1}, {}, "TTYT Hữu Lũng")};
  unit.aliases.push_back({"Viện Hữu Lũng", {}});
  unit.composed.plain = "Thành lập năm 1960.";
  Cluster& cluster = site.clusters.emplace_back();
  cluster.id = "cum-2";
  cluster.names = {name("Cụm thi đua số 2")};
  Metric& metric = site.metrics.emplace_back();
  metric.id = "giuong";
  metric.label = "Công suất giường";
  metric.unit_of_measure = "%";
  AwardType& type = site.award_types.emplace_back();
  type.id = "bang-khen";
  type.names = {name("Bằng khen")};
  YearResult& result = site.results.emplace_back();
  result.cluster = ClusterId(0);
  result.unit = {"huu-lung", {}, UnitId(0)};
  result.metric = MetricId(0);
  result.value.kind = ResultValue::Kind::kNumber;
  result.value.number = 106.6;
  result.value.decimals = 1;
  result.period = *parse_period("2023");
  Award& award = site.awards.emplace_back();
  award.type = {"bang-khen", {}, AwardTypeId(0)};
  award.recipient = {"huu-lung", {}, {RecordKind::kUnit, 0}};
  award.decision_number = "15/QĐ-UBND";
  award.merit = *parse_period("2023");
  Membership& member = site.memberships.emplace_back();
  member.cluster = ClusterId(0);
  member.unit = {"huu-lung", {}, UnitId(0)};
  member.year = 2023;
  UnitYear& of_unit = site.index.unit_years[{UnitId(0), 2023}];
  of_unit.results = of_unit.awards = of_unit.memberships = {0};
  site.index.unit_years[{UnitId(0), 2022}];
  ClusterYear& of_cluster = site.index.cluster_years[{ClusterId(0), 2023}];
  of_cluster.unit_results = of_cluster.awards = of_cluster.memberships = {0};
  site.index.years[2023].clusters = {ClusterId(0)};
  site.pages = {page_of(PageKind::kHome, "index.html", 0),
                page_of(PageKind::kUnitIndex, "don-vi/index.html", 0),
                page_of(PageKind::kUnit, "don-vi/huu-lung.html", 0),
                page_of(PageKind::kUnitYear, "don-vi/huu-lung/2022.html", 0, 2022),
                page_of(PageKind::kUnitYear, "don-vi/huu-lung/2023.html", 0, 2023),
                page_of(PageKind::kCluster, "cum/cum-2.html", 0),
                page_of(PageKind::kClusterYear, "cum/cum-2/2023.html", 0, 2023),
                page_of(PageKind::kYear, "nam/2023.html", Id<void>::kNone, 2023),
                page_of(PageKind::kRedirect, "cu.html", 0)};
  return site;
}

std::string urls(const Site& site) {
  std::string out;
  for (const SearchDocument& document : search_documents(site))
    out.append(out.empty() ? "" : " ").append(document.page->url);
  return out;
}

SearchText text_at(const Site& site, std::string_view url) {
  for (const SearchDocument& document : search_documents(site)) {
    if (document.page->url == url) return search_text(site, document, {});
  }
  FAIL(url);
  return {};
}

bool has(const SearchText& text, Facet facet, std::uint32_t value) {
  return std::find(text.facets.begin(), text.facets.end(), FacetValue(facet, value)) !=
         text.facets.end();
}

TEST_CASE("documents stand by date, kind and address; lists, redirects and bare years are none") {
  CHECK(urls(make_site()) ==
        "cum/cum-2/2023.html don-vi/huu-lung/2023.html nam/2023.html "
        "don-vi/huu-lung.html cum/cum-2.html");
}

TEST_CASE("a month and a year order by their last day, what has no date comes last") {
  Site site;
  const Date dates[] = {{2023, 6, 30}, {2023, 6, 0}, {2023, 0, 0}, {2024, 1, 1}, {}};
  for (std::uint32_t i = 0; i < std::size(dates); ++i) {
    site.articles.emplace_back().sort_date = dates[i];
    site.pages.push_back(
        page_of(PageKind::kArticle, std::string(1, static_cast<char>('e' - i)), i));
  }
  CHECK(urls(site) == "b c d e a");
}

TEST_CASE("the name in force comes first, then former and short names and aliases") {
  const SearchText text = text_at(make_site(), "don-vi/huu-lung.html");
  CHECK(text.names == std::vector<std::string>{"Trung tâm Y tế Hữu Lũng", "Bệnh viện Hữu Lũng",
                                               "TTYT Hữu Lũng", "Viện Hữu Lũng"});
  CHECK(text.body == "Thành lập năm 1960.");
  CHECK(has(text, Facet::kUnit, 0));
  CHECK(has(text, Facet::kAward, 0));
}

TEST_CASE("years of units and clusters have their results, awards and members") {
  const SearchText unit = text_at(make_site(), "don-vi/huu-lung/2023.html");
  CHECK(unit.names ==
        std::vector<std::string>{"Trung tâm Y tế Hữu Lũng, năm 2023", "TTYT Hữu Lũng, năm 2023"});
  CHECK(unit.body ==
        "Cụm thi đua số 2\nCông suất giường 106,6%\n"
        "Bằng khen – Trung tâm Y tế Hữu Lũng, 15/QĐ-UBND");
  const SearchText cluster = text_at(make_site(), "cum/cum-2/2023.html");
  CHECK(cluster.body ==
        "Trung tâm Y tế Hữu Lũng\nTrung tâm Y tế Hữu Lũng: Công suất giường 106,6%\n"
        "Bằng khen – Trung tâm Y tế Hữu Lũng, 15/QĐ-UBND");
  for (const SearchText& text : {unit, cluster}) {
    CHECK(has(text, Facet::kKind, static_cast<std::uint32_t>(SearchKind::kYear)));
    CHECK(has(text, Facet::kYear, 2023));
    CHECK(has(text, Facet::kUnit, 0));
    CHECK(has(text, Facet::kCluster, 0));
    CHECK(has(text, Facet::kAward, 0));
  }
}

TEST_CASE("an article has its captions, and the cells of tables that it draws from data") {
  Site site = make_site();
  Article& article = site.articles.emplace_back();
  article.title.text = "Sơ kết";
  article.title_original = "SƠ KẾT NĂM";
  article.summary = "Tóm tắt";
  article.composed.plain = "Toàn văn.";
  article.images.push_back({{}, "Chữ thay ảnh", "Chú thích"});
  article.source_unit = {"huu-lung", {}, UnitId(0)};
  article.sort_date = {2016, 5, 1};
  DataBlock block;
  block.cluster = {RecordKind::kCluster, 0};
  block.period = "2023";
  article.composed.blocks = {block};
  site.pages.push_back(page_of(PageKind::kArticle, "bai/2016/so-ket.html", 0));
  const SearchText text = text_at(site, "bai/2016/so-ket.html");
  CHECK(text.names == std::vector<std::string>{"Sơ kết", "SƠ KẾT NĂM"});
  CHECK(text.summary == "Tóm tắt");
  CHECK(text.body == "Toàn văn.\nTrung tâm Y tế Hữu Lũng: Công suất giường 106,6%\nChú thích");
  // The name of the article's own time.
  CHECK(text.line == "Bệnh viện Hữu Lũng");
}

}  // namespace
}  // namespace kyyeu::search
