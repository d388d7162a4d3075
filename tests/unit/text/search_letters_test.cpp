#include "text/search_letters.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace kyyeu::text {
namespace {

bool is(char32_t letter, char32_t quality, char32_t plain, int tone) {
  const SearchLetter found = search_letter(letter);
  return found.letter == letter && found.quality == quality && found.plain == plain &&
         found.tone == tone;
}

TEST_CASE("a letter is taken apart into quality, plain letter and tone") {
  CHECK(is(U'a', U'a', U'a', 0));
  CHECK(is(U'Ộ', U'ô', U'o', 5));
  CHECK(is(U'ừ', U'ư', U'u', 1));
  CHECK(is(U'Ý', U'y', U'y', 2));
  CHECK(is(U'ẳ', U'ă', U'a', 3));
  CHECK(is(U'Ĩ', U'i', U'i', 4));
}

TEST_CASE("all look-alikes of the letter with a stroke are that letter") {
  for (const char32_t letter : {U'đ', U'Đ', U'ð', U'Ð', U'Ɖ', U'ɖ'})
    CHECK(is(letter, U'đ', U'd', 0));
}

TEST_CASE("letters of other languages lose their marks, digraphs give their first letter") {
  CHECK(is(U'ü', U'ü', U'u', 0));
  CHECK(is(U'ñ', U'ñ', U'n', 0));
  CHECK(is(U'Æ', U'æ', U'a', 0));
  CHECK(is(U'ß', U'ß', U's', 0));
  CHECK(is(U'Ł', U'ł', U'l', 0));
}

TEST_CASE("letters beyond the table are their lower case; signs and digits are no letters") {
  CHECK(is(U'Б', U'б', U'б', 0));
  CHECK(is(U'漢', U'漢', U'漢', 0));
  for (const char32_t sign : {U'1', U' ', U'×', U'º', U'ª', U'–', U'。', U'！', U'😀', U'\u0301'})
    CHECK(search_letter(sign).letter == 0);
}

TEST_CASE("the table is in order and a plain letter is its own plain letter") {
  const auto letters = search_letters();
  REQUIRE(letters.size() > 600);
  CHECK(std::is_sorted(letters.begin(), letters.end(),
                       [](const auto& a, const auto& b) { return a.letter < b.letter; }));
  for (const SearchLetter& letter : letters) {
    CHECK(search_letter(letter.plain).plain == letter.plain);
    CHECK(search_letter(letter.quality).plain == letter.plain);
    CHECK(search_letter(letter.quality).quality == letter.quality);
  }
}

}  // namespace
}  // namespace kyyeu::text
