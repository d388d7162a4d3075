// [words](address) and bare addresses.
#include "compose_fixture.h"

using kyyeu::compose::ComposeFixture;

TEST_CASE("other sites open as external links") {
  ComposeFixture f;
  CHECK(f.html("[Bộ](https://moh.gov.vn/a?b=1&c=2 \"Bộ Y tế\")") ==
        "<p><a class=\"external\" href=\"https://moh.gov.vn/a?b=1&amp;c=2\" rel=\"external "
        "noopener\" title=\"Bộ Y tế\">Bộ</a></p>\n");
  CHECK(f.html("https://x.vn và a@b.vn") ==
        "<p><a class=\"external\" href=\"https://x.vn\" rel=\"external noopener\">https://x.vn</a>"
        " và <a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n");
  CHECK(f.html("[gọi](<tel:0251 389 9580>)") == "<p><a href=\"tel:02513899580\">gọi</a></p>\n");
}

TEST_CASE("links to other sites are kept with their places") {
  ComposeFixture f;
  f.html(
      "Xem [Bộ](https://moh.gov.vn/a b), a@b.vn\n\nvà [^1] [tệp](x.pdf) <http://x.vn/?q=1#a>\n\n"
      "[^1]: [nguồn](http://y.vn)");
  REQUIRE(f.body().outside.size() == 2);
  CHECK(f.body().outside[0].url == "http://x.vn/?q=1#a");
  CHECK(f.body().outside[0].span.line == 12);
  CHECK(f.body().outside[0].span.column == 23);
  CHECK(f.body().outside[1].url == "http://y.vn");
  CHECK(f.body().outside[1].span.line == 14);
}

TEST_CASE("addresses are encoded so that the page is valid") {
  ComposeFixture f;
  CHECK(f.html("[a](<https://x.vn/a b[1]|\\\\{x}?q=\"ă\">)")
            .find("href=\"https://x.vn/a%20b%5B1%5D%7C%5C%7Bx%7D?q=%22ă%22\"") !=
        std::string::npos);
  CHECK(f.html("[a](https://x.vn/100%)").find("https://x.vn/100%25\"") != std::string::npos);
  CHECK(f.html("[a](https://x.vn/#a#b)").find("https://x.vn/#a%23b\"") != std::string::npos);
}

TEST_CASE("an address without a host is an error") {
  ComposeFixture f;
  CHECK(f.html("[a](https://) [b](http:x) [c](mailto:) [d](<https://a b/>)") == "<p>a b c d</p>\n");
  CHECK(f.findings() ==
        "10:5 KY501.url(https://)\n10:19 KY501.url(http:x)\n10:31 KY501.url(mailto:)\n"
        "10:45 KY501.url(https://a b/)");
}

TEST_CASE("other schemes are errors, however they are disguised") {
  ComposeFixture f;
  for (const std::string address :
       {"javascript:alert(1)", "JaVaScript:alert(1)", "&#106;avascript:alert(1)",
        "<java&#9;script:alert(1)>", "<java&#10;script:alert(1)>", "< javascript:alert(1)>",
        "vbscript:x", "data:text/html,x", "file:///etc/passwd"}) {
    ComposeFixture one;
    CAPTURE(address);
    const std::string html = one.html("[a](" + address + ")");
    CHECK(html.find("href") == std::string::npos);
    CHECK(one.findings().find("KY503(") != std::string::npos);
  }
  f.html("Trước [a](javascript:x) <ftp://x.vn/>");
  CHECK(f.findings() == "10:11 KY503(javascript:)\n10:26 KY503(ftp:)");
}

TEST_CASE("a percent-encoded scheme is a file's name, and no such file is there") {
  ComposeFixture f;
  CHECK(f.html("[a](java%73cript:alert)").find("href") == std::string::npos);
  CHECK(f.html("[a](%6Aavascript:alert(1))").find("href") == std::string::npos);
}

TEST_CASE("an address that begins with two slashes names no site") {
  ComposeFixture f;
  CHECK(f.html("[a](//x.vn/b) [b](</\\x.vn>)") == "<p>a b</p>\n");
  CHECK(f.findings() == "10:5 KY503.host(//x.vn/b)\n10:15 KY503.host(/\\x.vn)");
}

TEST_CASE("a content file leads to its record's page") {
  ComposeFixture f;
  const std::string link = "<p><a href=\"../2021/cu.html\">a</a></p>\n";
  CHECK(f.html("[a](../2021/cu/index.md)") == link);
  CHECK(f.html("[a](../2021/cu/)") == link);
  CHECK(f.html("[a](..%2F2021/cu)") == link);
  CHECK(f.html("[a](../../units/bv-phoi.md)").find("../../don-vi/bv-phoi.html") !=
        std::string::npos);
  CHECK(f.body().links.size() == 1);
  CHECK(f.html("[](../2021/cu/index.md)").find(">Bài &lt;cũ&gt;</a>") != std::string::npos);
  CHECK(f.findings().empty());
}

TEST_CASE("rows of a table's file are no one page") {
  ComposeFixture f;
  f.html("[a](../../documents/documents.csv)");
  CHECK(f.findings().find("KY501.file(../../documents/documents.csv)") != std::string::npos);
}

TEST_CASE("files beside the text and in static are linked by their names") {
  ComposeFixture f;
  CHECK(f.html("[a](/anh/co.svg)") == "<p><a href=\"../../anh/co.svg\">a</a></p>\n");
  CHECK(f.html("[a](photo.jpg)") == "<p><a href=\"photo.jpg\">a</a></p>\n");
  const std::string form = "<p><a href=\"Bi%E1%BB%83u%20m%E1%BA%ABu%20%231.docx\">a</a></p>\n";
  CHECK(f.html("[a](<Biểu mẫu #1.docx>)") == form);
  CHECK(f.html("[a](Bi%E1%BB%83u%20m%E1%BA%ABu%20%231.docx)") == form);
  // macOS writes names in decomposed form.
  CHECK(f.html("[a](<Bie\u0302\u0309u ma\u0302\u0303u #1.docx>)") == form);
  CHECK(f.html("[a](photo.jpg#x)").find("photo.jpg#x") != std::string::npos);
  CHECK(f.findings().empty());
}

TEST_CASE("a missing file is an error with the nearest name") {
  ComposeFixture f;
  CHECK(f.html("Xem [ảnh](foto.jpg).") == "<p>Xem ảnh.</p>\n");
  CHECK(f.findings() == "10:11 KY501.file(foto.jpg) did-you-mean(photo.jpg)");
}

TEST_CASE("a fault stands at the address, or where that is not known at the bracket") {
  ComposeFixture f;
  f.html("Trước đó [ảnh][1] và [b](khong\\.xyz).\n\n[1]: khong-co.xyz\n");
  CHECK(f.findings() == "10:22 KY501.file(khong.xyz)\n12:6 KY501.file(khong-co.xyz)");
}

TEST_CASE("a path that leaves content is an error") {
  ComposeFixture f;
  CHECK(f.html("[a](../../../etc/passwd) [b](/../x) [c](..%2F..%2F..%2Fx)") == "<p>a b c</p>\n");
  CHECK(f.findings() ==
        "10:5 KY504(../../../etc/passwd)\n10:30 KY504(/../x)\n10:41 KY504(..%2F..%2F..%2Fx)");
}

TEST_CASE("pages of the site may be linked by their address") {
  ComposeFixture f;
  CHECK(f.html("[a](../../don-vi/index.html#x)") ==
        "<p><a href=\"../../don-vi/index.html#x\">a</a></p>\n");
  CHECK(f.html("[a](../../don-vi/bv-phoi.html)").find("href=\"../../don-vi/bv-phoi.html\"") !=
        std::string::npos);
  CHECK(f.body().links.size() == 1);
  f.html("[a](../../don-vi/khong.html)");
  CHECK(f.findings().find("KY501.file(../../don-vi/khong.html)") != std::string::npos);
}

TEST_CASE("links to headings are checked on the own page and on others") {
  ComposeFixture f;
  f.site.articles[1].body.text = "## Kết quả\n\nA[^1]\n\n[^1]: b\n";
  CHECK(f.html("[a](#phan-hai) [b](../2021/cu/index.md#ket-qua) [c](../2021/cu/#fn-1)\n\n# Phần hai"
               "\n\n[d](#noi-dung)") ==
        "<p><a href=\"#phan-hai\">a</a> <a href=\"../2021/cu.html#ket-qua\">b</a> "
        "<a href=\"../2021/cu.html#fn-1\">c</a></p>\n<h2 id=\"phan-hai\">Phần hai</h2>\n"
        "<p><a href=\"#noi-dung\">d</a></p>\n");
  CHECK(f.findings().empty());
  f.html("[a](#phan-ba) [b](../2021/cu/index.md#ket-cua)\n\n# Phần hai");
  CHECK(f.findings() ==
        "10:5 KY501.anchor(phan-ba, bai) did-you-mean(#phan-hai)\n"
        "10:19 KY501.anchor(ket-cua, cu) did-you-mean(#ket-qua)");
}

TEST_CASE("sections that the layout makes may be linked") {
  ComposeFixture f;
  CHECK(f.html("[a](../../units/bv-phoi.md#muc-ket-qua) [[bv-phoi#_backlinks]]")
            .find("don-vi/bv-phoi.html#muc-ket-qua") != std::string::npos);
  CHECK(f.findings().empty());
}

TEST_CASE("a link without an address is an error") {
  ComposeFixture f;
  CHECK(f.html("[a]() [b](#)") == "<p>a b</p>\n");
  CHECK(f.findings() == "10:1 KY501.empty()\n10:11 KY501.empty(#)");
}

TEST_CASE("links do not nest") {
  ComposeFixture f;
  CHECK(f.html("[xem <https://b.vn> và c@d.vn](https://a.vn)").find("</a>") ==
        f.html("[xem <https://b.vn> và c@d.vn](https://a.vn)").rfind("</a>"));
}

TEST_CASE("a link that would show nothing shows where it leads") {
  ComposeFixture f;
  CHECK(f.html("[](https://a.vn)").find(">https://a.vn</a>") != std::string::npos);
  CHECK(f.html("[](photo.jpg)").find(">photo.jpg</a>") != std::string::npos);
}

TEST_CASE("a record without a page keeps its findings and its links from the root") {
  ComposeFixture f;
  f.site.places[0].body.text = "[[cum-2]] [a](#x)";
  f.compose();
  CHECK(f.site.places[0].composed.html.find("href=\"cum/cum-2.html\"") != std::string::npos);
  CHECK(f.findings() == "10:15 KY501.anchor(x, lang-son)");
}
