// Paragraphs, lists, quotes, code, tables and headings.
#include "compose_fixture.h"

using kyyeu::compose::ComposeFixture;

TEST_CASE("paragraphs, breaks and emphasis become HTML and plain lines") {
  ComposeFixture f;
  CHECK(f.html("Một *hai* **ba** ~~bốn~~ `năm`.\nSáu  \nbảy\n\nTám ./.") ==
        "<p>Một <em>hai</em> <strong>ba</strong> <del>bốn</del> <code>năm</code>.\nSáu<br>\nbảy"
        "</p>\n<p>Tám ./.</p>\n");
  CHECK(f.body().plain == "Một hai ba bốn năm. Sáu\nbảy\nTám ./.");
  CHECK(f.findings().empty());
}

TEST_CASE("single tildes stand for from and to, not for strikethrough") {
  ComposeFixture f;
  CHECK(f.html("Từ 5~10 và 20~30, ~~bỏ ~a~ đi~~, **~b~**") ==
        "<p>Từ 5~10 và 20~30, <del>bỏ ~a~ đi</del>, <strong>~b~</strong></p>\n");
  CHECK(f.body().plain == "Từ 5~10 và 20~30, bỏ ~a~ đi, ~b~");
  CHECK(f.html("~~~\nx\n~~~\n\n~y~ ~~z~~") ==
        "<pre><code>x\n</code></pre>\n<p>~y~ <del>z</del></p>\n");
}

TEST_CASE("an empty text has an empty body") {
  ComposeFixture f;
  CHECK(f.html("\n\n") == "");
  CHECK(f.body().empty());
  CHECK(f.body().plain == "");
}

TEST_CASE("everything is escaped, raw HTML is text") {
  ComposeFixture f;
  CHECK(f.html("a < b & \"c\" <b onclick='x'>d</b>\n\n<script>alert(1)</script>") ==
        "<p>a &lt; b &amp; &quot;c&quot; &lt;b onclick=&#39;x&#39;&gt;d&lt;/b&gt;</p>\n"
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  CHECK(f.body().plain == "a < b & \"c\" <b onclick='x'>d</b>\n<script>alert(1)</script>");
}

TEST_CASE("entities are the characters they stand for") {
  ComposeFixture f;
  CHECK(f.html("1&nbsp;000 &lt;b&gt; &copy;") == "<p>1\u00A0000 &lt;b&gt; ©</p>\n");
  CHECK(f.body().plain == "1\u00A0000 <b> ©");
}

TEST_CASE("lists keep their kind, their start and whether they are tight") {
  ComposeFixture f;
  CHECK(f.html("- một\n- hai\n  - ba\n") ==
        "<ul>\n<li>một</li>\n<li>hai<ul>\n<li>ba</li>\n</ul>\n</li>\n</ul>\n");
  CHECK(f.body().plain == "một\nhai\nba");
  CHECK(f.html("3. một\n\n4. hai\n") ==
        "<ol start=\"3\">\n<li><p>một</p>\n</li>\n<li><p>hai</p>\n</li>\n</ol>\n");
  CHECK(f.html("1. một\n") == "<ol>\n<li>một</li>\n</ol>\n");
}

TEST_CASE("quotes and rules") {
  ComposeFixture f;
  CHECK(f.html("> một\n\n---\n") == "<blockquote>\n<p>một</p>\n</blockquote>\n<hr>\n");
  CHECK(f.body().plain == "một");
}

TEST_CASE("code keeps its lines and its language") {
  ComposeFixture f;
  CHECK(f.html("```c++ x\na <b>\n\n  c\n```\nsau") ==
        "<pre><code class=\"language-c++\">a &lt;b&gt;\n\n  c\n</code></pre>\n<p>sau</p>\n");
  CHECK(f.body().plain == "a <b>\n\n  c\nsau");
  CHECK(f.html("    [[bv-phoi]]\n") == "<pre><code>[[bv-phoi]]\n</code></pre>\n");
  CHECK(f.html("```\"><b>\nx\n```") ==
        "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\">x\n</code></pre>\n");
}

TEST_CASE("tables scroll in a named region and align by class") {
  ComposeFixture f;
  const std::string html = f.html("|A|B|C|\n|:-|:-:|-:|\n|1|2|3|\n\nGiữa\n\n|D|\n|-|\n");
  CHECK(html ==
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1\"><table>\n"
        "<thead>\n<tr><th scope=\"col\" class=\"align-left\">A</th><th scope=\"col\" "
        "class=\"align-center\">B</th><th scope=\"col\" class=\"align-right\">C</th></tr>\n"
        "</thead>\n<tbody>\n<tr><td class=\"align-left\">1</td><td class=\"align-center\">2</td>"
        "<td class=\"align-right\">3</td></tr>\n</tbody>\n</table></div>\n<p>Giữa</p>\n"
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 2\"><table>\n"
        "<thead>\n<tr><th scope=\"col\">D</th></tr>\n</thead>\n</table></div>\n");
  CHECK(f.body().plain == "A\nB\nC\n1\n2\n3\nGiữa\nD");
}

TEST_CASE("an empty head of a column is no heading") {
  ComposeFixture f;
  const std::string html = f.html("| |B|\n|-|-|\n|1| |\n");
  CHECK(html.find("<tr><td></td><th scope=\"col\">B</th></tr>") != std::string::npos);
  CHECK(html.find("<tr><td>1</td><td></td></tr>") != std::string::npos);
  CHECK(f.body().plain == "B\n1");
}

TEST_CASE("a record link with words stands in a table's cell") {
  ComposeFixture f;
  const std::string html = f.html("|A|\n|-|\n|[[bv-phoi|Phổi]]|\n");
  CHECK(
      html.find("<td><a class=\"record-link\" href=\"../../don-vi/bv-phoi.html\">Phổi</a></td>") !=
      std::string::npos);
}

TEST_CASE("headings begin below the title and skip no level") {
  ComposeFixture f;
  f.html("# A\n### B\n### C\n## D\n#### E\n# F\n");
  std::string levels;
  for (const auto& heading : f.body().headings)
    levels += std::to_string(heading.level);
  CHECK(levels == "233342");
  CHECK(f.html("## Đầu\n\n## Sau\n") == "<h2 id=\"dau\">Đầu</h2>\n<h2 id=\"sau\">Sau</h2>\n");
  f.html("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6\n");
  CHECK(f.body().headings.back().level == 6);
}

TEST_CASE("ids of headings are slugs, unique, and not the layout's or a note's") {
  ComposeFixture f;
  f.html(
      "# Kết *quả* & `số`\n# Kết quả, số\n# Nội dung\n# Tìm\n# !!!\n# Fn 1\n# Kết quả số 2\n# Mục "
      "tiêu\n");
  std::string ids;
  for (const auto& heading : f.body().headings)
    ids += heading.id + " ";
  CHECK(ids ==
        "ket-qua-so ket-qua-so-2 noi-dung-2 tim-2 phan phan-fn-1 ket-qua-so-2-2 phan-muc-tieu ");
  CHECK(f.body().headings[0].text == "Kết quả & số");
}

TEST_CASE("an empty heading is left out, one with a silent picture is a paragraph") {
  ComposeFixture f;
  CHECK(f.html("#\n\n## \n\nmột") == "<p>một</p>\n");
  CHECK(f.body().headings.empty());
  CHECK(f.html("# ![](photo.jpg)").starts_with("<p><img src=\"photo.jpg\" alt=\"\""));
  CHECK(f.html("# ![Cờ](photo.jpg)").starts_with("<h2 id=\"co\"><img"));
}

TEST_CASE("text that nests without end is refused, the build goes on") {
  ComposeFixture f;
  CHECK(f.html(std::string(500, '>') + " x") == "");
  CHECK(f.body().plain == "");
  CHECK(f.findings() == "10:1 KY102.markdown-depth");
}
