// [^label] and its definition.
#include "compose_fixture.h"

using kyyeu::compose::ComposeFixture;

TEST_CASE("notes are numbered by their references and stand at the end") {
  ComposeFixture f;
  CHECK(f.html("A[^b] và C[^a].\n\n[^a]: Chú *hai*.\n[^b]: Chú một.\n") ==
        "<p>A<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" aria-label=\"Chú thích 1"
        "\">1</a></sup> và C<sup class=\"footnote-ref\"><a href=\"#fn-2\" id=\"fnref-2\" "
        "aria-label=\"Chú thích 2\">2</a></sup>.</p>\n"
        "<section class=\"footnotes\" aria-label=\"Chú thích\">\n<ol>\n"
        "<li id=\"fn-1\">\n<p>Chú một. <a class=\"footnote-back\" href=\"#fnref-1\" "
        "aria-label=\"Trở lại chỗ có chú thích 1\">↑</a></p>\n</li>\n"
        "<li id=\"fn-2\">\n<p>Chú <em>hai</em>. <a class=\"footnote-back\" href=\"#fnref-2\" "
        "aria-label=\"Trở lại chỗ có chú thích 2\">↑</a></p>\n</li>\n</ol>\n</section>\n");
  CHECK(f.body().plain == "A và C.\nChú một.\nChú hai.");
  CHECK(f.findings().empty());
}

TEST_CASE("several references to one note have ids and ways back of their own") {
  ComposeFixture f;
  const std::string html = f.html("A[^a] B[^a]\n\n[^a]: x\n");
  CHECK(html.find("id=\"fnref-1\"") != std::string::npos);
  CHECK(html.find("id=\"fnref-1-2\"") != std::string::npos);
  CHECK(html.find("href=\"#fnref-1\" aria-label=\"Trở lại chỗ có chú thích 1\">↑</a> "
                  "<a class=\"footnote-back\" href=\"#fnref-1-2\" "
                  "aria-label=\"Trở lại chỗ có chú thích 1 (2)\">") != std::string::npos);
}

TEST_CASE("unused and missing notes are warnings at their places") {
  ComposeFixture f;
  CHECK(f.html("A[^x]\n\n[^y]: không ai nhắc\n") == "<p>A[^x]</p>\n");
  CHECK(f.findings() == "10:2 KY611.footnote-missing(x)\n12:1 KY611.footnote(y)");
  CHECK_FALSE(f.diagnostics.has_errors());
}

TEST_CASE("the second definition of a label is unused") {
  ComposeFixture f;
  CHECK(f.html("A[^x]\n\n[^x]: một\n\n[^x]: hai\n").find("hai") == std::string::npos);
  CHECK(f.findings() == "14:1 KY611.footnote(x)");
}

TEST_CASE("a note holds links, whose faults have their own places") {
  ComposeFixture f;
  CHECK(f.html("A[^x]\n\n[^x]: xem [[bv-phoi]]\n    và [[bv-phoj]]\n")
            .find("<a class=\"record-link\"") != std::string::npos);
  CHECK(f.findings() == "13:8 KY501.record(bv-phoj) nearest(bv-phoi, bv-phoi)");
  REQUIRE(f.body().links.size() == 1);
  CHECK(f.body().links[0].sentence.text == "xem Bệnh viện Lao và bv-phoj");
}

TEST_CASE("a note within a note stays text") {
  ComposeFixture f;
  const std::string html = f.html("A[^x] B[^y]\n\n[^x]: xem[^y]\n[^y]: z\n");
  CHECK(html.find("xem[^y]") != std::string::npos);
  CHECK(f.findings() == "12:10 KY611.footnote-nested(y)");
}

TEST_CASE("headings in notes are paragraphs, a note of a list gets its way back behind it") {
  ComposeFixture f;
  const std::string html = f.html("A[^x]\n\n[^x]: # Không\n\n    - mục\n");
  CHECK(html.find("<h2") == std::string::npos);
  CHECK(f.body().headings.empty());
  CHECK(html.find("</ul>\n<p><a class=\"footnote-back\"") != std::string::npos);
}

TEST_CASE("what looks like a note in code or behind a backslash is none") {
  ComposeFixture f;
  CHECK(f.html("`[^x]` \\[^x\\] [^a b] [^]") == "<p><code>[^x]</code> [^x] [^a b] [^]</p>\n");
  CHECK(f.findings().empty());
}

TEST_CASE("a heading is named without the numbers of its notes") {
  ComposeFixture f;
  f.html("# Kết quả[^x]\n\n[^x]: y\n");
  REQUIRE(f.body().headings.size() == 1);
  CHECK(f.body().headings[0].id == "ket-qua");
  CHECK(f.body().headings[0].text == "Kết quả");
}
