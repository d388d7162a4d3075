// Whatever is written, the page is well-formed.
#include <algorithm>
#include <array>
#include <random>
#include <set>

#include "compose/mention_links.h"
#include "compose_fixture.h"
#include "text/html.h"

using namespace kyyeu;
using compose::ComposeFixture;
using compose::Mention;
using compose::TextRun;

namespace {

constexpr std::array<std::string_view, 50> kParts = {"[",
                                                     "](",
                                                     "![",
                                                     "[[",
                                                     "]]",
                                                     "|",
                                                     "\n",
                                                     "\n\n",
                                                     "> ",
                                                     "- ",
                                                     "1. ",
                                                     "*",
                                                     "**",
                                                     "`",
                                                     "```\n",
                                                     "# ",
                                                     "### ",
                                                     "https://x.vn",
                                                     "photo.jpg",
                                                     "bv-phoi",
                                                     ")",
                                                     "<",
                                                     ">",
                                                     "[^1]",
                                                     "[^1]: ",
                                                     "\n    ",
                                                     "&nbsp;",
                                                     "\"",
                                                     "---\n",
                                                     "|-|-|\n",
                                                     "| a | b |\n",
                                                     "cum-2/2023",
                                                     "#muc",
                                                     " ",
                                                     "~~",
                                                     "\\",
                                                     "a@b.vn",
                                                     "```members\ncluster = cum-2\n```\n",
                                                     "chữ",
                                                     "chữ & <chữ>",
                                                     "![a](photo.jpg \"b\")",
                                                     "[[bv-phoi]]",
                                                     "[[bv-phoi|",
                                                     "[b](https://x.vn)",
                                                     "  \n",
                                                     "(c \"d\")",
                                                     "tên. ",
                                                     "Tên ",
                                                     "&#65;",
                                                     "javascript:x"};

std::string random_text(std::mt19937& random) {
  std::string text;
  for (int i = 0; i < 60; ++i)
    text += kParts[random() % kParts.size()];
  return text;
}

// "" when all tags nest, no link stands in a link, no paragraph in a paragraph, no id twice.
std::string fault(std::string_view html) {
  std::vector<std::string_view> open;
  std::set<std::string_view> ids;
  for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
    const std::string_view tag = html.substr(at + 1, html.find('>', at) - at - 1);
    const std::string_view name = tag.substr(0, tag.find(' '));
    if (const std::size_t id = tag.find(" id=\""); id != tag.npos) {
      const std::string_view value = tag.substr(id + 5, tag.find('"', id + 5) - id - 5);
      if (!ids.insert(value).second) return "id twice: " + std::string(value);
    }
    if (name == "img" || name == "br" || name == "hr") continue;
    if (name.starts_with('/')) {
      if (open.empty() || open.back() != name.substr(1)) return "not open: " + std::string(name);
      open.pop_back();
      continue;
    }
    const bool within = std::find(open.begin(), open.end(), name) != open.end();
    if (within && (name == "a" || name == "p")) return "nested: " + std::string(name);
    open.push_back(name);
  }
  return open.empty() ? "" : "left open: " + std::string(open.back());
}

// Checks what is promised of runs, and links a word wherever it stands.
class CheckRuns : public compose::MentionLinker {
 public:
  void link(RecordRef, std::span<const TextRun> runs, Body& body, Diagnostics&) const override {
    std::size_t last = 0;
    for (const TextRun& run : runs) {
      CHECK(run.plain >= last);
      last = run.plain + run.length;
      const std::string words = text::escape_html(body.plain.substr(run.plain, run.length));
      std::string html = body.html.substr(run.html, words.size());
      // The line breaks of the source are spaces in what is read.
      for (std::size_t i = 0; i < words.size(); ++i) {
        if (html[i] == '\n' && words[i] == ' ') html[i] = ' ';
      }
      CHECK(html == words);
    }
    std::vector<Mention> mentions;
    for (std::size_t at = body.plain.find("chữ"); at != std::string::npos;
         at = body.plain.find("chữ", at + 1)) {
      mentions.push_back({at, at + std::string_view("chữ").size(), {RecordKind::kUnit, 0}, "x"});
    }
    compose::link_mentions(runs, mentions, body);
  }
};

}  // namespace

TEST_CASE("random Markdown makes well-formed bodies") {
  ComposeFixture f;
  const CheckRuns check;
  f.options.mentions = &check;
  std::mt19937 random(20230715);
  for (int i = 0; i < 2000; ++i) {
    const std::string text = random_text(random);
    CAPTURE(text);
    const std::string html = f.html(text);
    CAPTURE(html);
    REQUIRE(fault(html) == "");
    CHECK(html.find("javascript:x\"") == std::string::npos);
    for (const DataBlock& block : f.body().blocks)
      CHECK(block.offset <= html.size());
    for (const Heading& heading : f.body().headings)
      CHECK_FALSE(heading.text.empty());
  }
}
