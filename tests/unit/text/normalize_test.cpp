#include "text/normalize.h"

#include <doctest/doctest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "text/utf8.h"
#include "unit/text/alphabet.h"

namespace kyyeu::text {
namespace {

TEST_CASE("every Vietnamese letter is composed") {
  for (const ToneSample& letter : vietnamese_letters()) {
    CHECK(is_nfc(letter.nfc));
    CHECK(to_nfc(letter.nfc) == letter.nfc);
    CHECK(is_nfc(letter.nfd) == (letter.nfc == letter.nfd));
    CHECK(to_nfc(letter.nfd) == letter.nfc);
  }
}

TEST_CASE("text is composed across a whole sentence") {
  CHECK(to_nfc("Hữu Lũng – “Y tế”") == "Hữu Lũng – “Y tế”");
  CHECK(to_nfc("Hu\u031B\u0303u Lu\u0303ng – “Y tê\u0301”") == "Hữu Lũng – “Y tế”");
  CHECK(is_nfc(""));
}

TEST_CASE("a mark that keyboards typed after a composed vowel composes too") {
  // What windows-1258 documents hold: ê and then a sắc of its own.
  CHECK_FALSE(is_nfc("tê\u0301"));
  CHECK(to_nfc("tê\u0301") == "tế");
}

// The quick path must agree with ICU for each code point, alone and after a letter.
TEST_CASE("the quick path says of every code point what ICU says") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      continue;
    }
    std::string text = "a";
    append_utf8(text, c);
    const auto wide = icu::UnicodeString::fromUTF8(text);
    if (is_nfc(text) != (nfc->isNormalized(wide, status) != 0)) {
      FAIL("code point ", static_cast<unsigned>(c));
    }
  }
}

}  // namespace
}  // namespace kyyeu::text
