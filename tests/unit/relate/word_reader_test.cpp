#include "relate/word_reader.h"

#include <doctest/doctest.h>

#include <vector>

namespace kyyeu::relate {
namespace {

std::vector<WrittenWord> words_of(std::string_view text, WordReader& reader) {
  std::vector<WrittenWord> out;
  for (std::size_t at = 0; const WrittenWord* word = reader.next(text, at);)
    out.push_back(*word);
  return out;
}

std::vector<WrittenWord> words_of(std::string_view text) {
  WordReader reader;
  return words_of(text, reader);
}

TEST_CASE("Marks and capitals do not tell syllables apart, letters do") {
  const auto words = words_of("Khỏe KHOE khỏi");
  REQUIRE(words.size() == 3);
  CHECK(words[0].syllables[0] == words[1].syllables[0]);
  CHECK(words[0].syllables[0] != words[2].syllables[0]);
}

TEST_CASE("Signs around a word are told") {
  const auto words = words_of("(bệnh viện, tỉnh");
  REQUIRE(words.size() == 3);
  CHECK(words[0].opens);
  CHECK(!words[0].ends);
  CHECK(words[1].ends);
  CHECK(!words[2].opens);
  CHECK(words[0].count == 1);
}

TEST_CASE("Of what has no white space only the first syllables count, and signs alone none") {
  const auto words = words_of("a-b-c-d –");
  REQUIRE(words.size() == 2);
  CHECK(words[0].count == WrittenWord::kMost);
  CHECK(words[0].ends);
  CHECK(words[1].count == 0);
}

TEST_CASE("Line ends are told, and an end of text at any length") {
  WordReader reader;
  std::size_t at = 0;
  reader.next("một\nhai ba", at);
  CHECK(!reader.is_on_new_line());
  reader.next("một\nhai ba", at);
  CHECK(reader.is_on_new_line());
  CHECK(reader.next("", at = 0) == nullptr);
  CHECK(reader.next("   ", at = 0) == nullptr);
  for (const std::string_view text : {"a", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghabcdefgh"})
    CHECK(words_of(text).size() == 1);
}

TEST_CASE("A reader that has met a word says the same of it as one that has not") {
  WordReader used;
  const std::string_view text = "nghiêng nghiêng-ngả 2023";
  words_of(text, used);
  const auto again = words_of(text, used);
  const auto fresh = words_of(text);
  REQUIRE(again.size() == fresh.size());
  for (std::size_t i = 0; i < fresh.size(); ++i) {
    CHECK(again[i].syllables == fresh[i].syllables);
    CHECK(again[i].ends == fresh[i].ends);
  }
}

}  // namespace
}  // namespace kyyeu::relate
