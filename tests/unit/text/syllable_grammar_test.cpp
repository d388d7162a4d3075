#include "text/syllable_grammar.h"

#include <doctest/doctest.h>

#include <string>

namespace kyyeu::text {
namespace {

TEST_CASE("What a Vietnamese may write is a syllable") {
  for (const std::string word :
       {"a",     "ở",    "ý",       "gì",     "giếng", "giữ",   "giêng", "gieo",   "quý",  "quốc",
        "quyết", "quả",  "nghiêng", "nghề",   "khuỷu", "khuya", "hòa",   "hoà",    "hoàn", "khoẻ",
        "khỏe",  "thuý", "thúy",    "thuở",   "huyện", "tuần",  "xoong", "xoóng",  "ước",  "hươu",
        "rượu",  "cứu",  "Đắk",     "Lắk",    "ĐẮK",   "Ủy",    "ỦY",    "thưởng", "yếu",  "yên",
        "kỷ",    "mỹ",   "oai",     "ngoằng", "loa",   "uỷ",    "huỳnh", "huýt",   "được", "đo"}) {
    CHECK_MESSAGE(is_vietnamese_syllable(word), word);
  }
}

TEST_CASE("What no Vietnamese writes is none") {
  for (const std::string word :
       {"",      "đ",        "tôt", "hocj",  "các̣",   "tốn̄g", "cêu",  "kà",    "ghà",
        "ngể",   "gò̀",       "áà",  "hàn̉",   "tỏt",   "mằc",  "hòan", "tóan",  "tiéng",
        "cuả",   "uơng",     "qùy", "tHáng", "THáNG", "lĂng", "café", "naïve", "Krông",
        "thìên", "nghiêngg", "fá",  "wế",    "zì",    "đđa",  "giy",  "hyên"}) {
    CHECK_MESSAGE(!is_vietnamese_syllable(word), word);
  }
}

TEST_CASE("A text is scored by its marked words and by symbols that stand where none may") {
  const SyllableScore good = score_syllables("Kỷ yếu “thi đua” năm 2023 – 36,5°C, VNPT, QĐ-UBND");
  CHECK(good.marked == 4);
  CHECK(good.good == 4);
  CHECK(good.odd == 0);
  const SyllableScore bad = score_syllables("Trung t©m y tÕ ®ua t«i");
  CHECK(bad.marked == 1);
  CHECK(bad.bad() == 4);
  CHECK(score_syllables("a \uFFFD b").odd == 1);
}

TEST_CASE("Where TCVN3 has no capitals, small letters with a tone may stand among capitals") {
  CHECK(score_syllables("THáNG").good == 0);
  CHECK(score_syllables("THáNG", true).good == 1);
  CHECK(score_syllables("Tháng ủy ỦY", true).good == 3);
  CHECK(score_syllables("tHáng", true).good == 0);
}

}  // namespace
}  // namespace kyyeu::text
