#include "format/footnotes.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace kyyeu::format {
namespace {

struct Lifted {
  std::string text;
  std::vector<std::string> notes;  // "label=text"
};

Lifted lifted(const std::string& source) {
  const MarkdownSource result = lift_footnotes(source);
  REQUIRE(result.text.size() == source.size());
  CHECK(std::count(result.text.begin(), result.text.end(), '\n') ==
        std::count(source.begin(), source.end(), '\n'));
  Lifted out{result.text, {}};
  for (const FootnoteDefinition& footnote : result.footnotes) {
    CHECK(source.compare(footnote.offset, 2, "[^") == 0);
    for (std::size_t i = 0; i < footnote.text.size(); ++i) {
      // Blank lines between paragraphs are made; all else stands in the source.
      if (footnote.text[i] != '\n') CHECK(source[footnote.source_offset(i)] == footnote.text[i]);
    }
    out.notes.push_back(footnote.label + '=' + footnote.text);
  }
  return out;
}

using Notes = std::vector<std::string>;

TEST_CASE("Definitions are lifted out and leave blanks of the same length") {
  const Lifted result = lifted("a[^1]\n\n[^1]: Nguồn: *báo cáo*\n[^ghi-chú]: x\n\nb\n");
  CHECK(result.notes == Notes{"1=Nguồn: *báo cáo*\n", "ghi-chú=x\n"});
  CHECK(result.text.starts_with("a[^1]\n\n   "));
  CHECK(result.text.ends_with("\n\nb\n"));
  CHECK(result.text.find("[^1]:") == std::string::npos);
}

TEST_CASE("Indented lines and lines of the same paragraph belong to the footnote") {
  CHECK(lifted("[^1]: a\nb\n    c\n\n    d\n\te\n\n\n     f\n\ng\n").notes ==
        Notes{"1=a\nb\nc\n\nd\ne\n\n\n f\n"});
  CHECK(lifted("[^1]: a\n- b\n").notes == Notes{"1=a\n"});
  CHECK(lifted("[^1]: a\n# b\n").notes == Notes{"1=a\n"});
  CHECK(lifted("[^1]: a\n\nb\n").notes == Notes{"1=a\n"});
  CHECK(lifted("[^1]:\n    a\n").notes == Notes{"1=\na\n"});
}

TEST_CASE("A blank line after a footnote stays outside it") {
  CHECK(lifted("[^1]: a\n\nb").text == "       \n\nb");
}

TEST_CASE("In code nothing is a definition") {
  for (const char* source : {"```\n[^1]: x\n```\n", "~~~~\n```\n[^1]: x\n~~~~\n", "    [^1]: x\n",
                             "```\n[^1]: x\n", "> ```\n[^1]: x\n", "- ```\n  [^1]: x\n  ```\n"}) {
    CAPTURE(source);
    CHECK(lifted(source).notes.empty());
    CHECK(lifted(source).text == source);
  }
  CHECK(lifted("- ```\n  x\n  ```\n\n[^1]: x\n").notes == Notes{"1=x\n"});
  CHECK(lifted("```a`b\n[^1]: x\n").notes == Notes{"1=x\n"});
}

TEST_CASE("What only looks like a definition stays") {
  for (const char* source : {"[^1] : x\n", "a [^1]: x\n", "[^]: x\n", "[^a b]: x\n", "[1]: x\n"}) {
    CAPTURE(source);
    CHECK(lifted(source).notes.empty());
  }
}

TEST_CASE("Two definitions of one label are both given, in order") {
  CHECK(lifted("[^1]: a\n[^1]: b\n").notes == Notes{"1=a\n", "1=b\n"});
}

TEST_CASE("A footnote at the end of the file needs no line end") {
  CHECK(lifted("[^1]: a").notes == Notes{"1=a"});
  CHECK(lifted("[^1]:").notes == Notes{"1="});
}

}  // namespace
}  // namespace kyyeu::format
