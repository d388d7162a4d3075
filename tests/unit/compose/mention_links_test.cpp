// Links around names in running text.
#include "compose/mention_links.h"

#include <algorithm>

#include "compose_fixture.h"

using namespace kyyeu;
using compose::ComposeFixture;
using compose::Mention;
using compose::TextRun;

namespace {

// Links every place where `name` stands in the plain text.
class LinkName : public compose::MentionLinker {
 public:
  explicit LinkName(std::string name) : name_(std::move(name)) {}

  void link(RecordRef, std::span<const TextRun> runs, Body& body, Diagnostics&) const override {
    std::vector<Mention> mentions;
    for (std::size_t at = body.plain.find(name_); at != std::string::npos;
         at = body.plain.find(name_, at + 1)) {
      mentions.push_back({at, at + name_.size(), {RecordKind::kUnit, 0}, "x.html?a&b"});
    }
    linked = compose::link_mentions(runs, mentions, body);
  }

  mutable std::size_t linked = 0;

 private:
  std::string name_;
};

struct Mentions {
  explicit Mentions(std::string name) : linker(std::move(name)) { f.options.mentions = &linker; }

  // With <> for the link's tags.
  std::string html(std::string_view markdown) {
    std::string html = f.html(markdown);
    replace(html, "<a class=\"auto-link\" href=\"x.html?a&amp;b\">", "‹");
    replace(html, "</a>", "›");
    return html;
  }
  static void replace(std::string& text, std::string_view what, std::string_view with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
      text.replace(at, what.size(), with);
    }
  }

  LinkName linker;
  ComposeFixture f;
};

}  // namespace

TEST_CASE("a name in running text becomes a link with its sentence") {
  Mentions m("Bệnh viện Phổi");
  CHECK(m.html("Đầu. <Tại> Bệnh viện Phổi & nơi khác. Sau Bệnh viện Phổi") ==
        "<p>Đầu. &lt;Tại&gt; ‹Bệnh viện Phổi› &amp; nơi khác. Sau ‹Bệnh viện Phổi›</p>\n");
  REQUIRE(m.f.body().links.size() == 2);
  CHECK(m.f.body().links[0].automatic);
  CHECK(m.f.body().links[0].sentence.text == "<Tại> Bệnh viện Phổi & nơi khác.");
}

TEST_CASE("a name over two lines, in emphasis, in lists, quotes and cells is linked") {
  Mentions m("Bệnh viện Phổi");
  CHECK(m.html("Bệnh viện\nPhổi") == "<p>‹Bệnh viện\nPhổi›</p>\n");
  CHECK(m.html("**Bệnh viện Phổi**") == "<p><strong>‹Bệnh viện Phổi›</strong></p>\n");
  CHECK(m.html("# A\n\n- Bệnh viện Phổi").find("<li>‹Bệnh viện Phổi›</li>") != std::string::npos);
  CHECK(m.html("> Bệnh viện Phổi").find("<p>‹Bệnh viện Phổi›</p>") != std::string::npos);
  CHECK(m.html("|A|\n|-|\n|Bệnh viện Phổi|").find("<td>‹Bệnh viện Phổi›</td>") !=
        std::string::npos);
  CHECK(m.html("Bệnh viện&#32;Phổi") == "<p>‹Bệnh viện Phổi›</p>\n");
}

TEST_CASE("emphasis that covers a part of a name is taken into the link, or cut in two") {
  Mentions m("Bệnh viện Phổi");
  CHECK(m.html("a Bệnh **viện** Phổi") == "<p>a ‹Bệnh <strong>viện</strong> Phổi›</p>\n");
  CHECK(m.html("a **Bệnh viện** Phổi") == "<p>a ‹<strong>Bệnh viện</strong> Phổi›</p>\n");
  CHECK(m.html("a Bệnh ***viện Phổi*** b") ==
        "<p>a ‹Bệnh <em><strong>viện Phổi</strong></em>› b</p>\n");
  // What is emphasised beside the name is cut off.
  CHECK(m.html("a **tại Bệnh viện** Phổi") ==
        "<p>a <strong>tại </strong>‹<strong>Bệnh viện</strong> Phổi›</p>\n");
  CHECK(m.html("a Bệnh viện *Phổi ấy*") == "<p>a ‹Bệnh viện <em>Phổi</em>›<em> ấy</em></p>\n");
  CHECK(m.html("***a Bệnh** viện Phổi* b") ==
        "<p><em><strong>a </strong>‹<strong>Bệnh</strong> viện Phổi›</em> b</p>\n");
}

TEST_CASE("headings, heads of tables, links, code, pictures and notes are not running text") {
  Mentions m("Bệnh viện Lao");
  for (const char* markdown :
       {"# Bệnh viện Lao", "|Bệnh viện Lao|\n|-|\n|x|", "[[bv-phoi]]", "`Bệnh viện Lao`",
        "[Bệnh viện Lao](https://x.vn)", "    Bệnh viện Lao\n", "![Bệnh viện Lao](photo.jpg)",
        "a ![Bệnh viện Lao](photo.jpg)", "a[^1]\n\n[^1]: Bệnh viện Lao"}) {
    CAPTURE(markdown);
    CHECK(m.html(markdown).find("‹") == std::string::npos);
    CHECK(m.linker.linked == 0);
  }
}

TEST_CASE("a name does not reach over a break, a note's number, code or another block") {
  Mentions m("Bệnh viện Lao");
  CHECK(m.html("Bệnh viện[^1] Lao\n\n[^1]: x").find("‹") == std::string::npos);
  CHECK(m.html("Bệnh `viện` Lao").find("‹") == std::string::npos);
  CHECK(m.html("Bệnh viện  \nLao\n\n- Bệnh viện\n- Lao").find("‹") == std::string::npos);
}

TEST_CASE("data blocks keep their places among automatic links") {
  Mentions m("Lao");
  const std::string html = m.f.html(
      "Lao\n\n```members\ncluster = cum-2\n```\n\nLao\n\n```awards\n"
      "period = 2018\n```\n");
  REQUIRE(m.f.body().blocks.size() == 2);
  const std::string first = html.substr(0, m.f.body().blocks[0].offset);
  CHECK(first == "<p><a class=\"auto-link\" href=\"x.html?a&amp;b\">Lao</a></p>\n");
  CHECK(html.substr(0, m.f.body().blocks[1].offset) == first + first);
}

TEST_CASE("runs say where their words stand in the source") {
  struct Check : compose::MentionLinker {
    explicit Check(const Site& a_site) : site(a_site) {}
    void link(RecordRef, std::span<const TextRun> runs, Body& body, Diagnostics&) const override {
      std::string source = site.articles[0].body.text;
      std::replace(source.begin(), source.end(), '\n', ' ');
      for (const TextRun& run : runs) {
        const std::string words = body.plain.substr(run.plain, run.length);
        seen += words + "|";
        CHECK(source.substr(run.source, run.length) == words);
      }
    }
    const Site& site;
    mutable std::string seen;
  };
  ComposeFixture f;
  const Check check(f.site);
  f.options.mentions = &check;
  f.html("Một **hai** [ba](https://x.vn) bốn\nnăm\n\n# Sáu\n\n- bảy");
  CHECK(check.seen == "Một |hai| | bốn năm|bảy|");
}
