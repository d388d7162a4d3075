#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "text/fold.h"

namespace kyyeu::text {
namespace {

TEST_CASE("both placements of a tone in an open syllable are one") {
  const std::vector<std::pair<std::string, std::string>> kPairs = {
      {"hoà", "hòa"},   {"hoá", "hóa"},       {"thoả", "thỏa"},       {"hoã", "hõa"},
      {"hoạ", "họa"},   {"hoè", "hòe"},       {"loé", "lóe"},         {"khoẻ", "khỏe"},
      {"toẽ", "tõe"},   {"hoẹ", "họe"},       {"thuỳ", "thùy"},       {"huý", "húy"},
      {"thuỷ", "thủy"}, {"luỹ", "lũy"},       {"tuỵ", "tụy"},         {"oà", "òa"},
      {"uỷ", "ủy"},     {"uỷ ban", "ủy ban"}, {"xã hoà.", "xã hòa."},
  };
  for (const auto& [modern, old] : kPairs) {
    CHECK(canonical_tone(modern) == old);
    CHECK(canonical_tone(old) == old);
  }
}

TEST_CASE("syllables with one placement stay") {
  for (const char* word :
       {"hoàn", "toàn", "ngoài", "xoáy", "khoẻo",     "huỳnh", "khuỷu", "quý", "quỳ",
        "quỷ",  "quà",  "quở",   "thuở", "thuế",      "tuế",   "già",   "giá", "giỏi",
        "hoa",  "tuy",  "hào",   "mùa",  "toà\u0301", "o",     "u",     ""}) {
    CHECK(canonical_tone(word) == word);
  }
}

TEST_CASE("several syllables of a text are settled, digits and signs end one") {
  CHECK(canonical_tone("hoà bình, uỷ ban; thuỷ-hoá(xoá)") == "hòa bình, ủy ban; thủy-hóa(xóa)");
  CHECK(canonical_tone("hoà2") == "hòa2");
}

TEST_CASE("spellings of one name have one key") {
  const std::vector<std::vector<std::string>> kSpellings = {
      {"Trung tâm Y tế huyện Hữu Lũng", "TRUNG TÂM Y TẾ HUYỆN HỮU LŨNG",
       "  trung tâm\u00A0Y  tế\nhuyện Hữu Lũng. ",
       "Trung ta\u0302m Y te\u0302\u0301 huye\u0323\u0302n Hu\u031B\u0303u Lu\u0303ng",
       "Trung\u200B tâm Y tế huyện Hữu\u00AD Lũng", "“Trung tâm Y tế huyện Hữu Lũng”"},
      {"Hoà Bình", "Hòa Bình", "HOÀ BÌNH", "hòa bình…"},
      {"M'Đrắk", "M’Đrắk", "M’Ðrắk", "m'đrắk", "M`Ɖrắk"},
      {"Cụm 2 – Lạng Sơn", "Cụm 2 - Lạng Sơn", "Cụm 2 — Lạng Sơn", "- Cụm 2 - Lạng Sơn;"},
      {"2017–2022", "2017-2022"},
      {"Phong trào \"Xanh\" 2018", "Phong trào “Xanh” 2018"},
      {"a\u200B\u0300", "à"},
      {"İ", "i\u0307"},
  };
  for (const auto& group : kSpellings) {
    for (const std::string& spelling : group) {
      CHECK(name_key(spelling) == name_key(group.front()));
      CHECK(name_key(name_key(spelling)) == name_key(spelling));
    }
  }
  CHECK(name_key("“HOÀ BÌNH”.") == "hòa bình");
}

TEST_CASE("different names have different keys") {
  CHECK(name_key("Đá") != name_key("Da"));
  CHECK(name_key("Đá") != name_key("Dá"));
  CHECK(name_key("Bệnh viện Phổi") != name_key("Bệnh viện Phồi"));
  CHECK(name_key("Lý") != name_key("Lí"));
  CHECK(name_key("Tiên Yên") != name_key("TiênYên"));
  CHECK(name_key("Trung tâm Y tế (cũ)") != name_key("Trung tâm Y tế"));
  CHECK(name_key("C#") != name_key("C"));
}

TEST_CASE("a name of nothing but signs has no key") {
  CHECK(name_key("").empty());
  CHECK(name_key(" – ").empty());
  CHECK(name_key("“…”").empty());
}

}  // namespace
}  // namespace kyyeu::text
