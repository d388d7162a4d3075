#include "format/front_matter.h"

#include <doctest/doctest.h>

#include "test_findings.h"

namespace kyyeu::format {
namespace {

FrontMatterSplit split(std::string_view text) {
  TestFindings findings;
  const auto result = split_front_matter(text, findings.file, findings.diagnostics);
  CHECK(findings.lines().empty());
  REQUIRE(result);
  return *result;
}

Lines faults(std::string_view text) {
  TestFindings findings;
  CHECK_FALSE(split_front_matter(text, findings.file, findings.diagnostics));
  return findings.lines();
}

TEST_CASE("Front matter and body are parted, with their lines") {
  const FrontMatterSplit parts = split("+++\ntitle = \"a\"\n\n+++\n\nbody\n");
  CHECK(parts.has_front_matter);
  CHECK(parts.front_matter == "title = \"a\"\n\n");
  CHECK(parts.front_matter_line == 2);
  CHECK(parts.body == "\nbody\n");
  CHECK(parts.body_line == 5);
}

TEST_CASE("Blank lines before the fence and spaces after it do no harm") {
  const FrontMatterSplit parts = split("\n \n+++ \t\na = 1\n+++  \nx");
  CHECK(parts.front_matter == "a = 1\n");
  CHECK(parts.front_matter_line == 4);
  CHECK(parts.body == "x");
  CHECK(parts.body_line == 6);
}

TEST_CASE("Front matter may be empty, and so may the body") {
  const FrontMatterSplit parts = split("+++\n+++");
  CHECK(parts.has_front_matter);
  CHECK(parts.front_matter.empty());
  CHECK(parts.body.empty());
}

TEST_CASE("Without a fence everything is body") {
  for (const char* text : {"", "\n\n", "words\n+++\n", "  +++\na\n+++\n", "++++\na\n", "+++a\n",
                           "---\nA rule, then words\n", "---\n\nkey: x\n"}) {
    CAPTURE(text);
    const FrontMatterSplit parts = split(text);
    CHECK_FALSE(parts.has_front_matter);
    CHECK(parts.body == text);
    CHECK(parts.body_line == 1);
  }
}

TEST_CASE("Only a line of its own closes the fence") {
  const FrontMatterSplit parts = split("+++\na = \"+++\"\n++++\n+++\nb");
  CHECK(parts.front_matter == "a = \"+++\"\n++++\n");
}

TEST_CASE("A fence that is never closed is an error where it stands") {
  CHECK(faults("\n+++\ntitle = 1\n") == Lines{"KY102.fence 2:1+3"});
  CHECK(faults("+++") == Lines{"KY102.fence 1:1+3"});
}

TEST_CASE("YAML front matter is an error that says what to write") {
  CHECK(faults("---\ntitle: x\n---\n") == Lines{"KY102.yaml 1:1+3 (yaml-front-matter)"});
  CHECK(faults("---\ntags:\n  - x\n---\n") == Lines{"KY102.yaml 1:1+3 (yaml-front-matter)"});
}

}  // namespace
}  // namespace kyyeu::format
