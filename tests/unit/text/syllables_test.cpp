// Syllables as names are compared by.
#include "text/syllables.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using kyyeu::text::Gap;
using kyyeu::text::Syllable;
using kyyeu::text::syllable_of;
using kyyeu::text::SyllableMemo;
using kyyeu::text::SyllableReader;
using kyyeu::text::syllables_of;

namespace {

std::string words(std::string_view text) {
  std::string out;
  for (const Syllable& syllable : syllables_of(text)) {
    out += (out.empty() ? "" : "|") +
           std::string(text.substr(syllable.begin, syllable.end - syllable.begin));
  }
  return out;
}

bool same(std::string_view a, std::string_view b) {
  return syllable_of(a).exact == syllable_of(b).exact;
}

bool alike(std::string_view a, std::string_view b) {
  return syllable_of(a).folded == syllable_of(b).folded;
}

// All that is known of the syllables, in words.
std::vector<std::string> all_of(std::string_view text, SyllableMemo* memo) {
  std::vector<std::string> out;
  SyllableReader reader(text, 7, memo);
  for (Syllable s; reader.next(s);) {
    std::string flags;
    for (const bool flag : {s.capital, s.capitals, s.marked, s.digits})
      flags += flag ? '1' : '0';
    for (const std::uint64_t value :
         {s.folded, s.exact, std::uint64_t{s.begin}, std::uint64_t{s.end}}) {
      flags += ' ' + std::to_string(value);
    }
    out.push_back(flags + ' ' + std::to_string(static_cast<int>(s.before)));
  }
  return out;
}

}  // namespace

TEST_CASE("text is cut where letters and digits end") {
  CHECK(words("Trung tâm Y tế H.Định Quán, 15/2003/QH11 M’Đrắk!") ==
        "Trung|tâm|Y|tế|H|Định|Quán|15|2003|QH11|M|Đrắk");
  CHECK(words("").empty());
  CHECK(words(" – ").empty());
}

TEST_CASE("spellings of one syllable are equal, other marks only alike") {
  CHECK(same("hoà", "HÒA"));
  CHECK(same("thuý", "Thúy"));
  CHECK(same("kỹ", "Kĩ"));
  CHECK(same("02", "2"));
  CHECK(same("đ", "Ð"));
  CHECK_FALSE(same("số", "so"));
  CHECK_FALSE(same("thủy", "thúy"));
  CHECK_FALSE(same("20", "2"));
  CHECK_FALSE(same("0", "2"));
  CHECK_FALSE(same("tai", "tay"));
  CHECK(alike("Định", "dinh"));
  CHECK(alike("thủy", "THUY"));
  CHECK_FALSE(alike("lung", "lunh"));
}

TEST_CASE("a syllable knows its case, its marks and its digits") {
  CHECK(syllable_of("Y").capital);
  CHECK_FALSE(syllable_of("Y").capitals);
  CHECK(syllable_of("TTYT").capitals);
  CHECK(syllable_of("QH11").capitals);
  CHECK_FALSE(syllable_of("Tế").capitals);
  CHECK(syllable_of("QH11").digits);
  CHECK(syllable_of("đa").marked);
  CHECK_FALSE(syllable_of("trung").marked);
}

TEST_CASE("gaps are told apart") {
  const auto gap = [](std::string_view text) { return syllables_of(text).at(1).before; };
  CHECK(gap("a b") == Gap::kSpace);
  CHECK(gap("a\xC2\xA0 b") == Gap::kSpace);
  CHECK(gap("a - b") == Gap::kDash);
  CHECK(gap("a – b") == Gap::kDash);
  CHECK(gap("a-b") == Gap::kTightDash);
  CHECK(gap("a/b") == Gap::kSlash);
  CHECK(gap("a. b") == Gap::kDot);
  CHECK(gap("a, b") == Gap::kComma);
  CHECK(gap("a’b") == Gap::kApostrophe);
  CHECK(gap("a” b") == Gap::kOther);
  CHECK(gap("a.) b") == Gap::kOther);
  CHECK(words("a\u200Bb") == "a\u200Bb");
}

TEST_CASE("a memo changes nothing of what is read") {
  SyllableMemo memo;
  // Short and long runs, cut by signs below and above '0', at the ends of words of eight bytes.
  for (const std::string_view text :
       {"Đắk Lắk, Đắk Nông – ĐẮK LẮK; đắk/lắk", "Lắk:Lắk “Lắk” Lắk’s Lắk. Lắk", "Lắk",
        "abcdefgh abcdefgh. abcdefg abcdefghi abcdefghijklmnop abcdefghijklmnopq",
        "abcdefghijklmnopqrstuvwxyz abcdefghijklmno", "  Kỹ kĩ hoà   hòa 007 7 15/2003/QH11",
        "Lắk\xE2\x80\x8B Lắk \xE2\x80\x8BLắk Lắk\xC2\xA0Lắk", "Lắk\nLắk\tLắk - Lắk"}) {
    const std::vector<std::string> plain = all_of(text, nullptr);
    CHECK(all_of(text, &memo) == plain);
    CHECK(all_of(text, &memo) == plain);  // now that its syllables are known
  }
}
