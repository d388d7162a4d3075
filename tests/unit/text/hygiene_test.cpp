// Faults of typing.
#include "text/hygiene.h"

#include <doctest/doctest.h>

using namespace kyyeu::text;

namespace {

bool doubled(std::string_view words) {
  const std::vector<Syllable> all = syllables_of(words);
  return is_doubled(all.at(0), all.at(1));
}

}  // namespace

TEST_CASE("only words that nobody repeats are doubled") {
  CHECK(doubled("của của"));
  CHECK(doubled("Các các"));
  CHECK_FALSE(doubled("luôn luôn"));
  CHECK_FALSE(doubled("10 10"));
  CHECK_FALSE(doubled("và, và"));
  CHECK_FALSE(doubled("từ tư"));
}

TEST_CASE("capitals are all capitals from three words on") {
  CHECK(is_all_capitals("HỘI NGHỊ TỔNG KẾT Y TẾ NĂM 2018"));
  CHECK_FALSE(is_all_capitals("HỘI NGHỊ tổng kết"));
  CHECK_FALSE(is_all_capitals("TTYT 2018"));
  CHECK_FALSE(is_all_capitals(""));
}

TEST_CASE("Vietnamese without marks is told from other languages") {
  CHECK(is_unmarked_vietnamese("Trung tam Y te Huu Lung"));
  CHECK(is_unmarked_vietnamese("TUYEN TRUYEN PHAP LUAT"));
  CHECK_FALSE(is_unmarked_vietnamese("Trung tâm Y te"));
  CHECK_FALSE(is_unmarked_vietnamese("Open Data Portal"));
  CHECK_FALSE(is_unmarked_vietnamese("Facebook"));
  CHECK_FALSE(is_unmarked_vietnamese("Y te"));
  CHECK_FALSE(is_unmarked_vietnamese(""));
}
