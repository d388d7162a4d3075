#include "write/journal.h"

#include <doctest/doctest.h>

#include <string>

#include "base/hash.h"
#include "io/memory_file_system.h"

using kyyeu::io::MemoryFileSystem;
using kyyeu::write::carry_out;
using kyyeu::write::Journal;
using kyyeu::write::parse_journal;
using kyyeu::write::to_text;
using Kind = kyyeu::write::JournalStep::Kind;

namespace {

const Journal kSteps = {
    {Kind::kRemove, "a"}, {Kind::kMove, "a/b.html"}, {Kind::kMove, "move tên lạ"}};

std::string sealed(const std::string& text) {
  return text + "end " + kyyeu::to_hex(kyyeu::sha256(text)) + "\n";
}

}  // namespace

TEST_CASE("a journal reads back as it was written") {
  const std::string text = to_text(kSteps);
  CHECK(text.starts_with("kyyeu-journal 1\nremove a\nmove a/b.html\nmove move tên lạ\nend "));
  const auto read = parse_journal(text);
  REQUIRE(read);
  CHECK(to_text(*read) == text);
  CHECK(parse_journal(to_text({})));
}

TEST_CASE("a journal that is cut off or changed anywhere counts for nothing") {
  const std::string text = to_text(kSteps);
  for (std::size_t i = 0; i < text.size(); ++i) {
    CHECK_FALSE(parse_journal(text.substr(0, i)));
    std::string changed = text;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    CHECK_FALSE(parse_journal(changed));
  }
  CHECK_FALSE(parse_journal(text + "\n"));
}

TEST_CASE("a journal of another version or with other steps counts for nothing") {
  CHECK(parse_journal(sealed("kyyeu-journal 1\n")));
  CHECK_FALSE(parse_journal(sealed("kyyeu-journal 2\n")));
  CHECK_FALSE(parse_journal(sealed("kyyeu-journal 1\ncopy a\n")));
}

TEST_CASE("a journal moves and removes nothing outside of the site") {
  for (const char* path : {"../a", "/a", "a/../../b", "./a", "", "a//b"}) {
    CHECK_FALSE(parse_journal(sealed("kyyeu-journal 1\nmove " + std::string(path) + "\n")));
    CHECK_FALSE(parse_journal(sealed("kyyeu-journal 1\nremove " + std::string(path) + "\n")));
  }
}

TEST_CASE("carrying a journal out twice is the same as once") {
  MemoryFileSystem disk;
  disk.add_file("/out/a", "cũ");
  disk.add_file("/out/x/y/z.html", "cũ");
  disk.add_file("/stage/a/b.html", "mới");
  const Journal journal = {
      {Kind::kRemove, "a"}, {Kind::kMove, "a/b.html"}, {Kind::kRemove, "x/y/z.html"}};
  for (int time = 0; time < 2; ++time) {
    REQUIRE(carry_out(disk, journal, "/stage", "/out"));
    CHECK(disk.read("/out/a/b.html", 99).value() == "mới");
    CHECK_FALSE(disk.stat("/out/x"));
  }
}
