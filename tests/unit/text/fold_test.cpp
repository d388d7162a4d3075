#include "text/fold.h"

#include <doctest/doctest.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <map>

#include "text/normalize.h"
#include "text/utf8.h"
#include "unit/text/alphabet.h"

namespace kyyeu::text {
namespace {

std::string utf8(char32_t c) {
  std::string text;
  append_utf8(text, c);
  return text;
}

std::string utf8(const icu::UnicodeString& wide) {
  std::string text;
  wide.toUTF8String(text);
  return text;
}

// Letters whose stroke we take for a mark, and the two small letters that mean another one.
const std::map<char32_t, char32_t>& own_rules() {
  static const std::map<char32_t, char32_t> kRules = {
      {U'đ', U'd'}, {U'ð', U'd'}, {U'ɖ', U'd'}, {U'ħ', U'h'}, {U'ı', U'i'},
      {U'ł', U'l'}, {U'ø', U'o'}, {U'ŧ', U't'}, {U'ς', U'σ'},
  };
  return kRules;
}

// What fold_marks must give, from ICU: lower case, decomposed, without combining characters.
std::string folded_by_icu(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString text(static_cast<UChar32>(c));
  text.toLower(icu::Locale::getRoot());
  text = icu::Normalizer2::getNFDInstance(status)->normalize(text, status);
  std::string folded;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto part = static_cast<char32_t>(text.char32At(i));
    if (u_getCombiningClass(static_cast<UChar32>(part)) == 0) {
      const auto rule = own_rules().find(part);
      folded += utf8(rule == own_rules().end() ? part : rule->second);
    }
  }
  return folded;
}

TEST_CASE("the fold of every code point is ICU's, but for the strokes") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const bool is_surrogate = c >= 0xD800 && c <= 0xDFFF;
    // U+034F has no class, but stands among the marks and joins nothing here.
    if (is_surrogate || c == 0x34F) {
      continue;
    }
    if (fold_marks(utf8(c)) != folded_by_icu(c)) {
      FAIL("code point ", static_cast<unsigned>(c), ": ", fold_marks(utf8(c)));
    }
  }
}

TEST_CASE("every Vietnamese letter folds to its base, composed or not") {
  for (const ToneSample& letter : vietnamese_letters()) {
    CHECK(fold_marks(letter.nfc) == letter.folded);
    CHECK(fold_marks(letter.nfd) == letter.folded);
  }
}

TEST_CASE("whole names fold, with what stands around them") {
  CHECK(fold_marks("Trung tâm Y tế huyện HỮU LŨNG – “Đắk Lắk” 2018") ==
        "trung tam y te huyen huu lung – “dak lak” 2018");
  CHECK(fold_marks("Ðại học, Ɖak") == "dai hoc, dak");
  CHECK(fold_marks("Łódź, Ørsted") == "lodz, orsted");
  CHECK(fold_marks("ÉCOLE Ελλάς ЙОД 한") == fold_marks(to_nfc("École ΕΛΛΆΣ йод 한")));
}

TEST_CASE("folding malformed text neither reads nor writes beyond it") {
  CHECK(fold_marks("\xC3") == "\uFFFD");
  CHECK(fold_marks("a\xE1\xBA") == "a\uFFFD\uFFFD");
  CHECK(fold_marks("\xFF\xFF\xFF\xFF") == "\uFFFD\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("lower case is ICU's for every code point") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      continue;
    }
    icu::UnicodeString wide(static_cast<UChar32>(c));
    if (to_lower(utf8(c)) != utf8(wide.toLower(icu::Locale::getRoot()))) {
      FAIL("code point ", static_cast<unsigned>(c));
    }
  }
}

TEST_CASE("lower case looks at the neighbours where the language does") {
  CHECK(to_lower("TRUNG TÂM Y TẾ HUYỆN HỮU LŨNG, ĐẮK LẮK") ==
        "trung tâm y tế huyện hữu lũng, đắk lắk");
  CHECK(to_lower("ΟΔΟΣ") == "οδος");
  CHECK(to_lower("İ") == "i\u0307");
}

TEST_CASE("folding lower-case text changes nothing more") {
  for (const char* text : {"HỮU LŨNG", "ΟΔΟΣ", "İstanbul", "Straße", "ɖak"}) {
    CHECK(fold_marks(to_lower(text)) == fold_marks(text));
    CHECK(fold_marks(fold_marks(text)) == fold_marks(text));
  }
}

}  // namespace
}  // namespace kyyeu::text
