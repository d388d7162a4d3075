#include "text/vietnamese_letters.h"

#include <doctest/doctest.h>

#include "alphabet.h"
#include "text/utf8.h"

namespace kyyeu::text {
namespace {

TEST_CASE("Every vowel can be taken apart and put together") {
  std::size_t vowels = 0;
  for (const ToneSample& sample : vietnamese_letters()) {
    std::size_t at = 0;
    const char32_t letter = decode_next(sample.nfc, at);
    const auto parts = vowel_parts(letter);
    if (!parts) {
      CHECK((sample.folded == "d" || sample.folded == "D"));
      continue;
    }
    ++vowels;
    CHECK(vowel_of(*parts) == letter);
    CHECK(compose_vowels(sample.nfd) == sample.nfc);
  }
  CHECK(vowels == 144);
  CHECK_FALSE(vowel_parts(U'đ'));
  CHECK_FALSE(vowel_parts(U'ä'));
  CHECK_FALSE(vowel_parts(0x10FFFF));
  CHECK_FALSE(vowel_of({U'u', Quality::kCircumflex, Tone::kLevel}));
}

TEST_CASE("Marks are composed by their slots, in whatever order they come") {
  CHECK(compose_vowels("e\u0323\u0302") == "ệ");  // Unicode's order: the dot first
  CHECK(compose_vowels("e\u0302\u0323") == "ệ");
  CHECK(compose_vowels("ê\u0323") == "ệ");
  CHECK(compose_vowels("ẹ\u0302") == "ệ");
  CHECK(compose_vowels("é\u0302") == "ế");  // two letters to Unicode, one to a Vietnamese
  CHECK(compose_vowels("a\u0323\u0306") == "ặ");
  CHECK(compose_vowels("u\u0301\u031B") == "ứ");
  CHECK(compose_vowels("O\u0309\u0302") == "Ổ");
}

TEST_CASE("A mark without a slot stays") {
  CHECK(compose_vowels("á\u0300") == "á\u0300");
  CHECK(compose_vowels("u\u0302") == "u\u0302");
  CHECK(compose_vowels("n\u0303") == "n\u0303");
  CHECK(compose_vowels("\u0301a") == "\u0301a");
}

}  // namespace
}  // namespace kyyeu::text
