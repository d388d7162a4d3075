#include "format/markdown.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "markdown_events.h"

namespace kyyeu::format {
namespace {

TEST_CASE("Blocks") {
  CHECK(markdown_events("# A\n\nb\nc  \nd\n\n---\n") == "<h1>A</h1><p>b/c//d</p><hr></hr>");
  CHECK(markdown_events("> a\n> - b\n") == "<quote><p>a</p><ul tight><li>b</li></ul></quote>");
  CHECK(markdown_events("3. a\n4. b\n") == "<ol 3 tight><li>a</li><li>b</li></ol>");
  CHECK(markdown_events("- a\n\n- b\n") == "<ul><li><p>a</p></li><li><p>b</p></li></ul>");
  CHECK(markdown_events("```results  cluster\na = 1\n  b\n\n```\n") ==
        "<pre fenced results|results  cluster>a = 1\n  b\n\n</pre>");
  CHECK(markdown_events("    x\n      y\n") == "<pre>x\n  y\n</pre>");
}

TEST_CASE("Tables") {
  CHECK(markdown_events("|a|b|c|\n|:--|:-:|--:|\n|1|2|\n") ==
        "<table 3><thead><tr><th left>a</th><th centre>b</th><th right>c</th></tr></thead>"
        "<tbody><tr><td left>1</td><td centre>2</td><td right></td></tr></tbody></table>");
}

TEST_CASE("A table's rule may be as short as one dash a column") {
  const std::string table =
      "<table 2><thead><tr><th>a</th><th right>b</th></tr></thead><tbody><tr><td>1</td>"
      "<td right>2</td></tr></tbody></table>";
  for (const char* rule : {"|-|-:|", "-|-:", "| - | -: |", "|--|-:|  ", "|---|--:|"}) {
    CAPTURE(rule);
    CHECK(markdown_events("|a|b|\n" + std::string(rule) + "\n|1|2|\n") == table);
    CHECK(markdown_events("> |a|b|\n> " + std::string(rule) + "\n> |1|2|\n") ==
          "<quote>" + table + "</quote>");
  }
  CHECK(markdown_events("|a|b|\n|-|-|\n|[[x]]|[c](d)|\n\n`e` [^1]\n\n[^1]: f") ==
        "<table 2><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><w x -></w></td>"
        "<td><a d>c</a></td></tr></tbody></table><p><code>e</code> {^1}</p>");
  CHECK(markdown_events("```\n|-|-|\n```\n-|-|-\n") == "<pre fenced>|-|-|\n</pre><p>-|-|-</p>");
  CHECK(markdown_events("a\n--\n|-|\n") == "<h2>a</h2><p>|-|</p>");
}

TEST_CASE("Spans") {
  CHECK(markdown_events("*a* **b** ~~c~~ `d*e*` _f_") ==
        "<p><i>a</i> <b>b</b> <s>c</s> <code>d*e*</code> <i>f</i></p>");
  CHECK(markdown_events("**đơn vị**") == "<p><b>đơn vị</b></p>");
}

TEST_CASE("Links and pictures") {
  CHECK(markdown_events("[a *b*](c.md \"T\") ![alt](d.jpg 'Chú thích')") ==
        "<p><a c.md 'T'>a <i>b</i></a> <img d.jpg 'Chú thích'>alt</img></p>");
  CHECK(markdown_events("[a][r] [r]\n\n[r]: http://x.vn 'T'\n") ==
        "<p><a http://x.vn 'T'>a</a> <a http://x.vn 'T'>r</a></p>");
  CHECK(markdown_events("https://x.vn/a. www.x.vn, a@b.vn <http://y.vn>") ==
        "<p><a https://x.vn/a>https://x.vn/a</a>. <a http://www.x.vn>www.x.vn</a>, "
        "<a mailto:a@b.vn>a@b.vn</a> <a http://y.vn>http://y.vn</a></p>");
  CHECK(markdown_events("[a](b&amp;c\\*d)") == "<p><a b&c*d>a</a></p>");
}

TEST_CASE("Bare addresses end where the sentence goes on") {
  const auto link = [](const std::string& address) {
    return "<a " + address + ">" + address + "</a>";
  };
  CHECK(markdown_events("(https://x.vn/a_b?c=1&d=~e) https://x.vn/(a)!") ==
        "<p>(" + link("https://x.vn/a_b?c=1&d=~e") + ") " + link("https://x.vn/(a)") + "!</p>");
  CHECK(markdown_events("\"https://x.vn\"; “http://sở.vn/đ”: https://x.vn:80/a#b…") ==
        "<p>\"" + link("https://x.vn") + "\"; “" + link("http://sở.vn/đ") +
            "”: " + link("https://x.vn:80/a#b") + "…</p>");
  CHECK(markdown_events("**https://x.vn/a_b**, _https://y.vn/c_ https://x.vn**d**") ==
        "<p><b>" + link("https://x.vn/a_b") + "</b>, <i>" + link("https://y.vn/c") + "</i> " +
            link("https://x.vn") + "<b>d</b></p>");
  CHECK(markdown_events("|https://x.vn|a|\n|---|---|\n") ==
        "<table 2><thead><tr><th>" + link("https://x.vn") + "</th><th>a</th></tr></thead></table>");
  CHECK(markdown_events("https://x.vn/a?b=1&amp;c\\_d &quot;https://y.vn&quot;") ==
        "<p><a https://x.vn/a?b=1&c_d>https://x.vn/a?b=1&c_d</a> \"" + link("https://y.vn") +
            "\"</p>");
  CHECK(markdown_events("a.b+c@d-e.vn. mailto:x@y.vn;") ==
        "<p><a mailto:a.b+c@d-e.vn>a.b+c@d-e.vn</a>. mailto:<a mailto:x@y.vn>x@y.vn</a>;</p>");
}

TEST_CASE("What only looks like an address is words") {
  for (const char* text : {"http://", "http://localhost/a", "xhttp://x.vn", "www.", "www.x",
                           "ftp://x.vn", "a@b", "@x.vn", "a@b@c.vn", "http://x..vn", "a/b@c.vn"}) {
    CAPTURE(text);
    CHECK(markdown_events(text) == "<p>" + std::string(text) + "</p>");
  }
  CHECK(markdown_events("`https://x.vn/a_b`") == "<p><code>https://x.vn/a_b</code></p>");
}

TEST_CASE("Emphasis marks in a link's target and title are no emphasis") {
  CHECK(markdown_events("[a](b~c)~ [d](e*f 'g*h')*") == "<p><a b~c>a</a>~ <a e*f 'g*h'>d</a>*</p>");
  CHECK(markdown_events("[a](b_c&amp;d_e \"f_g&amp;\")") == "<p><a b_c&d_e 'f_g&'>a</a></p>");
  CHECK(markdown_events("[a] (*b*) x](*c*) [^1](*d*)\n\n[^1]: n\n") ==
        "<p>[a] (<i>b</i>) x](*c*) {^1}(<i>d</i>)</p>");
}

TEST_CASE("Raw HTML is words") {
  CHECK(markdown_events("<b>x</b> <!-- y -->\n\n<script>\nz\n</script>\n") ==
        "<p><b>x</b> <!-- y --></p><p><script>/z/</script></p>");
}

TEST_CASE("Entities are characters, unknown ones words") {
  CHECK(markdown_events("&nbsp;&#8211;&#x1EA1;&foo;&amp;lt;") == "<p>\u00A0–ạ&foo;&lt;</p>");
  CHECK(markdown_events("`&amp;`") == "<p><code>&amp;</code></p>");
}

TEST_CASE("Offsets lead to the words") {
  const std::string text = "# Đầu đề\n\nMột *hai* `ba`\n\n    bốn\n\n|năm|\n|-|\n|sáu|\n";
  MarkdownEvents events(text);
  parse_markdown(text, {}, events);
  const std::size_t words = std::string("Đầu đềMột hai babốnnămsáu").size();
  CHECK(events.exact_bytes() >= words);
}

TEST_CASE("Wikilinks, with and without words") {
  CHECK(markdown_events("[[a]], [[ b | c *d* ]] e") ==
        "<p><w a ->"
        "</w>, <w b> c <i>d</i> </w> e</p>");
  CHECK(markdown_events("[[cum/2023|]] # [[x]]") == "<p><w cum/2023 -></w> # <w x -></w></p>");
  CHECK(markdown_events("# [[a|b]]") == "<h1><w a>b</w></h1>");
  CHECK(markdown_events("[[a|b &amp; c\\*]]") == "<p><w a>b & c*</w></p>");
  CHECK(markdown_events("[[[a]]] [[b]](c)") == "<p>[<w a -></w>] <w b -></w>(c)</p>");
}

TEST_CASE("A wikilink's name may be long and run over two lines") {
  const std::string name(150, 'x');
  CHECK(markdown_events("[[" + name + "|y]]") == "<p><w " + name + ">y</w></p>");
  CHECK(markdown_events("[[Trung tâm\n  Y tế]] a") == "<p><w Trung tâm Y tế -></w> a</p>");
  CHECK(markdown_events("> [[Trung tâm\n> Y tế|b\n> c]] a") ==
        "<quote><p><w Trung tâm Y tế>b/c</w> a</p></quote>");
  CHECK(markdown_events("- [[a\n  b]]\n") == "<ul tight><li><w a b -></w></li></ul>");
}

TEST_CASE("The bar of a wikilink parts no cells") {
  CHECK(markdown_events("|a|b|\n|-|-|\n|[[x|y]]|[[z\\|w]]|\n|[[t]]|u|\n") ==
        "<table 2><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><w x>y</w></td>"
        "<td><w z>w</w></td></tr><tr><td><w t -></w></td><td>u</td></tr></tbody></table>");
  CHECK(markdown_events("|a|\n|-|\n|[[x|y\\|z]]|\n") ==
        "<table 1><thead><tr><th>a</th></tr></thead><tbody><tr><td><w x>y|z</w></td></tr></tbody>"
        "</table>");
}

TEST_CASE("Emphasis around, inside and across a wikilink nests properly") {
  CHECK(markdown_events("**[[a|b]]** *[[c]]*") == "<p><b><w a>b</w></b> <i><w c -></w></i></p>");
  CHECK(markdown_events("[[a|x *b]] c* d") == "<p><w a>x <i>b c</i></w> d</p>");
  CHECK(markdown_events("*a [[x|b* c]] d").starts_with("<p><i>a <w x>b</w></i>"));
  CHECK(markdown_events("- [[a|b\n  > c]]\n") ==
        "<ul tight><li><w a>b</w><quote><p>c]]</p></quote></li></ul>");
  CHECK(markdown_events("[[a*b]] c *d*") == "<p><w a*b -></w> c <i>d</i></p>");
}

TEST_CASE("What only looks like a wikilink is words") {
  CHECK(markdown_events("\\[[a]] [[]] [[|a]] [[a] ] [[a\n\nb]]") ==
        "<p>[[a]] [[]] [[|a]] [[a] ] [[a</p><p>b]]</p>");
  CHECK(markdown_events("[[a\n- b]]") == "<p>[[a</p><ul tight><li>b]]</li></ul>");
  CHECK(markdown_events("[[a\n1. b]]") == "<p>[[a</p><ol 1 tight><li>b]]</li></ol>");
  CHECK(markdown_events("[[" + std::string(500, 'x') + "]]") ==
        "<p>[[" + std::string(500, 'x') + "]]</p>");
}

TEST_CASE("In code, links and pictures a wikilink is the words that were written") {
  CHECK(markdown_events("`[[a|b]]`") == "<p><code>[[a|b]]</code></p>");
  CHECK(markdown_events("```\n[[a_b|c]]\n```") == "<pre fenced>[[a_b|c]]\n</pre>");
  CHECK(markdown_events("    [[a]]\n") == "<pre>[[a]]\n</pre>");
  CHECK(markdown_events("[x [[a|b]]](c) ![y [[d]]](e)") ==
        "<p><a c>x [[a|b]]</a> <img e>y [[d]]</img></p>");
  CHECK(markdown_events("![[a]](b.jpg)") == "<p><img b.jpg>[a]</img></p>");
  CHECK(markdown_events("`[[a` b]]") == "<p><code>[[a</code> b]]</p>");
  CHECK(markdown_events("[x](b '[[c_d]]')") == "<p><a b '[[c_d]]'>x</a></p>");
}

TEST_CASE("An address in a wikilink's words is no second link") {
  CHECK(markdown_events("[[a|www.x.vn]] [[http://x.vn]]") ==
        "<p><w a>www.x.vn</w> <w http://x.vn -></w></p>");
}

TEST_CASE("References to footnotes that are defined") {
  CHECK(markdown_events("a[^1], b[^x y] c[^2] **\"d\"**[^1]\n\n[^1]: n\n") ==
        "<p>a{^1}, b[^x y] c[^2] <b>\"d\"</b>{^1}</p>");
  CHECK(markdown_events("\\[^1] `[^1]` [a [^1]](b)\n\n[^1]: n\n") ==
        "<p>[^1] <code>[^1]</code> <a b>a [^1]</a></p>");
  CHECK(markdown_events("|a[^n]|\n|-|\n\n[^n]: x\n") ==
        "<table 1><thead><tr><th>a{^n}</th></tr></thead></table>");
}

TEST_CASE("What a sink throws comes out") {
  struct Thrower final : MarkdownSink {
    void enter_block(const Block&) override {}
    void leave_block(const Block&) override {}
    void enter_span(const Span&) override {}
    void leave_span(const Span&) override {}
    void text(TextKind, std::string_view, std::size_t) override { throw std::runtime_error("x"); }
    void footnote_reference(std::string_view, std::size_t) override {}
  };
  Thrower sink;
  CHECK_THROWS_AS(parse_markdown("a", {}, sink), std::runtime_error);
}

MarkdownOutcome outcome(const std::string& text) {
  MarkdownEvents events(text);
  return parse_markdown(text, {}, events);
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes)
    text += piece;
  return text;
}

TEST_CASE("Deep nesting is refused") {
  CHECK(outcome(repeated("> ", 200) + "a") == MarkdownOutcome::kTooDeep);
  CHECK(outcome(repeated("> ", 20'000) + "a") == MarkdownOutcome::kTooDeep);
  CHECK(outcome(repeated("- ", 20'000) + "a") == MarkdownOutcome::kTooDeep);
  CHECK(outcome(repeated("- ", 60) + "a") == MarkdownOutcome::kComplete);
  CHECK(outcome(repeated("- ", 20'000)) == MarkdownOutcome::kComplete);  // a rule
  CHECK(outcome(repeated("*a **a ", 5'000) + repeated("b** c* ", 5'000)) ==
        MarkdownOutcome::kTooDeep);
}

TEST_CASE("What multiplies the text is refused") {
  CHECK(outcome("[a]: " + std::string(50'000, 'x') + "\n\n" + repeated("[a] ", 50'000)) ==
        MarkdownOutcome::kTooLarge);
  CHECK(outcome(repeated("a|", 240) + "\n" + repeated("---|", 480) + "\n" +
                repeated("a|\n", 200'000)) == MarkdownOutcome::kTooLarge);
  CHECK(outcome(repeated("[a]\n", 1'000'000)) == MarkdownOutcome::kTooLarge);
  CHECK(outcome(repeated("[a]\n", 10'000)) == MarkdownOutcome::kComplete);
}

TEST_CASE("Hostile patterns take time in proportion") {
  // A quadratic step would take minutes on any of these, not seconds.
  for (const char* piece :
       {"[",     "![",       "[a](",      "[a](<b",   "*a ",   "*a _b ",   "a**b",  "`",
        "``a`",  "<!--",     "<a ",       "&a",       "[[a",   "[[a|",     "[[\\]", "[^1",
        "www.",  "http://a", "a@b.",      "~~a",      "|a",    "![[]()",   "](",    "](a ",
        "](a '", "@a.b",     "w",         "www.a.b/", "a@",    "[[a|\\\\", "&a;",   "```\n",
        "\n> ",  "- a\n",    "[[a\n>>>>", "_a __a ",  "[](((", "a\n    \n"}) {
    CAPTURE(piece);
    const std::string text = repeated(piece, 300'000);
    const MarkdownSource source = lift_footnotes(text);
    MarkdownEvents events(source.text);
    parse_markdown(source.text, source.footnotes, events);
  }
}

}  // namespace
}  // namespace kyyeu::format
