// [[id]], [[id|words]], [[id/2023]], [[name]].
#include "compose_fixture.h"

using kyyeu::RecordKind;
using kyyeu::compose::ComposeFixture;

TEST_CASE("a record link shows its words, else the name at the article's date") {
  ComposeFixture f;
  CHECK(f.html("[[bv-phoi]] và [[bv-phoi|bệnh *viện*]]") ==
        "<p><a class=\"record-link\" href=\"../../don-vi/bv-phoi.html\">Bệnh viện Lao</a> và "
        "<a class=\"record-link\" href=\"../../don-vi/bv-phoi.html\">bệnh <em>viện</em></a></p>\n");
  CHECK(f.body().plain == "Bệnh viện Lao và bệnh viện");
  f.site.articles[0].date = {2025, 8, 1};
  CHECK(f.html("[[bv-phoi]]").find(">Bệnh viện Phổi</a>") != std::string::npos);
}

TEST_CASE("an article that knows only its year uses the names of the year's end") {
  ComposeFixture f;
  f.site.articles[0].date = {};
  f.site.articles[0].year = 2025;
  CHECK(f.html("[[bv-phoi]]").find(">Bệnh viện Phổi</a>") != std::string::npos);
}

TEST_CASE("a record without a date uses today's names") {
  ComposeFixture f;
  f.site.clusters[0].body.text = "[[bv-phoi]]";
  f.compose();
  CHECK(f.site.clusters[0].composed.html ==
        "<p><a class=\"record-link\" href=\"../don-vi/bv-phoi.html\">Bệnh viện Phổi</a></p>\n");
}

TEST_CASE("names lead to records, titles and labels are shown escaped") {
  ComposeFixture f;
  CHECK(f.html("[[Cụm thi đua số 2]]") ==
        "<p><a class=\"record-link\" href=\"../../cum/cum-2.html\">Cụm thi đua số 2</a></p>\n");
  CHECK(f.html("[[cu]]") ==
        "<p><a class=\"record-link\" href=\"../2021/cu.html\">Bài &lt;cũ&gt;</a></p>\n");
  CHECK(f.html("[[luat]] [[nghi-dinh]] [[tu-chu]]").find(">98/2023/NĐ-CP</a>") !=
        std::string::npos);
  CHECK(f.body().plain == "Luật Thi đua, khen thưởng 98/2023/NĐ-CP Tự chủ kinh phí");
}

TEST_CASE("a year leads to the page of that year, where there is one") {
  ComposeFixture f;
  CHECK(
      f.html("[[cum-2/2023]]") ==
      "<p><a class=\"record-link\" href=\"../../cum/cum-2/2023.html\">Cụm thi đua số 2</a></p>\n");
  REQUIRE(f.body().links.size() == 1);
  CHECK(f.body().links[0].year == 2023);
  CHECK(f.html("[[cum-2/2019|cụm]]").find("href=\"../../cum/cum-2.html\"") != std::string::npos);
  CHECK(f.html("[[bv-phoi/2025]]").find(">Bệnh viện Phổi<") != std::string::npos);
  CHECK(f.html("[[bv-phoi/2024]]").find(">Bệnh viện Lao<") != std::string::npos);
  CHECK(f.findings().empty());
}

TEST_CASE("only units and clusters have years") {
  ComposeFixture f;
  CHECK(f.html("xem [[luat/2023]]") == "<p>xem luat/2023</p>\n");
  CHECK(f.findings() == "10:5 KY501.year(luat)");
}

TEST_CASE("an unknown record is an error at its brackets, with the nearest name") {
  ComposeFixture f;
  CHECK(f.html("Dòng đầu.\n\nTại [[bv-phoj|bệnh viện]] và [[cum-3/2023]]") ==
        "<p>Dòng đầu.</p>\n<p>Tại bệnh viện và cum-3/2023</p>\n");
  CHECK(f.findings() ==
        "12:5 KY501.record(bv-phoj) nearest(bv-phoi, bv-phoi)\n"
        "12:30 KY501.record(cum-3) nearest(cum-2, cum-2)");
  CHECK(f.body().links.empty());
}

TEST_CASE("a name of several records is an error that names them") {
  ComposeFixture f;
  f.html("[[Bệnh viện Chung]]");
  CHECK(f.findings() == "10:1 KY202(Bệnh viện Chung, 2, bv-a, bv-b) write-id");
}

TEST_CASE("what has no page is shown in words alone") {
  ComposeFixture f;
  CHECK(f.html("[[lang-son]] và [[nhap]], [[nhap|bài sau]]") ==
        "<p>tỉnh Lạng Sơn và Bản nháp, bài sau</p>\n");
  CHECK(f.findings().empty());
  CHECK(f.body().links.empty());
}

TEST_CASE("a record link may name a heading") {
  ComposeFixture f;
  f.site.units[0].body.text = "# Lịch sử\n";
  CHECK(f.html("[[bv-phoi#lich-su|sử]] [[bv-phoi#lich-xu]]")
            .find("href=\"../../don-vi/bv-phoi.html#lich-su\"") != std::string::npos);
  CHECK(f.findings() == "10:24 KY501.anchor(lich-xu, bv-phoi) did-you-mean(#lich-su)");
}

TEST_CASE("outgoing links carry the sentence they stand in") {
  ComposeFixture f;
  f.html(
      "# Về [[cum-2]]\n\nCâu đầu. Nhờ TS. Lan, [[bv-phoi|viện]] đạt 106,6%. Câu sau ./.\n\n"
      "- Mục [[cu]]\n- [[bai]] chính nó");
  REQUIRE(f.body().links.size() == 3);
  CHECK(f.body().links[0].sentence.text == "Về Cụm thi đua số 2");
  CHECK(f.body().links[1].sentence.text == "Nhờ TS. Lan, viện đạt 106,6%.");
  CHECK(f.body().links[1].target.kind == RecordKind::kUnit);
  CHECK_FALSE(f.body().links[1].automatic);
  CHECK(f.body().links[2].sentence.text == "Mục Bài <cũ>");
}

TEST_CASE("records within links and links within records do not nest") {
  ComposeFixture f;
  CHECK(
      f.html("[[bv-phoi|xem https://x.vn]]") ==
      "<p><a class=\"record-link\" href=\"../../don-vi/bv-phoi.html\">xem https://x.vn</a></p>\n");
  const std::string html = f.html("[a [[bv-phoi]] b](https://x.vn)");
  CHECK(html.find("</a>") == html.rfind("</a>"));
}
