#include "text/lost_capitals.h"

#include <doctest/doctest.h>

namespace kyyeu::text {
namespace {

std::string found(std::string_view text) {
  std::string out;
  for (const LostCapital& lost : lost_capitals(text)) {
    out += std::to_string(lost.line) + ":" + std::to_string(lost.column) + " " + lost.word + "\n";
  }
  return out;
}

TEST_CASE("A small letter with a tone where a sentence, a title or a cell begins is doubtful") {
  CHECK(found("ủy ban nhân dân") == "1:1 ủy\n");
  CHECK(found("Họp xong. ở đây") == "1:11 ở\n");
  CHECK(found("# ý nghĩa\r\n- áp dụng") == "1:3 ý\n2:3 áp\n");
  CHECK(found("name = \"ủy ban\"") == "1:9 ủy\n");
  CHECK(found("2023;ủy ban;95,5") == "1:6 ủy\n");
  CHECK(found("Các cơ quan ở tỉnh; ủy ban, ấp").empty());
}

TEST_CASE("A small letter with a tone among names is doubtful") {
  CHECK(found("ông Nguyễn ánh Hồng") == "1:12 ánh\n");
  CHECK(found("bà Trần Ngọc ánh đã") == "1:14 ánh\n");
  CHECK(found("Bí thư Tỉnh ủy nói").empty());
  CHECK(found("Đông, ở Hà Nội") == "1:7 ở\n");
}

TEST_CASE("A word of capitals with a small letter in it is doubtful") {
  CHECK(found("trong THáNG này, ủY BAN Hà Nam") == "1:7 THáNG\n1:18 ủY\n");
  CHECK(found("").empty());
  CHECK(found("Tháng Bảy").empty());
}

}  // namespace
}  // namespace kyyeu::text
