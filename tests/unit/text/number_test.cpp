#include "text/number.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace kyyeu::text {
namespace {

constexpr auto kVi = NumberLocale::kVietnamese;
constexpr auto kEn = NumberLocale::kEnglish;

void check_number(std::string_view text, NumberLocale locale, double value, int decimals) {
  INFO(text);
  const auto number = parse_number(text, locale);
  REQUIRE(number.has_value());
  CHECK(number->value == value);
  CHECK(number->decimals == decimals);
}

TEST_CASE("Vietnamese numbers have a decimal comma and points between thousands") {
  check_number("106,6", kVi, 106.6, 1);
  check_number("1.234", kVi, 1234, 0);
  check_number("1.234.567,50", kVi, 1234567.5, 2);
  check_number("1234567,5", kVi, 1234567.5, 1);
  check_number("0", kVi, 0, 0);
  check_number("007", kVi, 7, 0);
  check_number("-3,5", kVi, -3.5, 1);
  check_number("\u22123,5", kVi, -3.5, 1);
  check_number("+3", kVi, 3, 0);
}

TEST_CASE("English numbers have them the other way round") {
  check_number("106.6", kEn, 106.6, 1);
  check_number("1,234", kEn, 1234, 0);
  check_number("1,234,567.5", kEn, 1234567.5, 1);
  CHECK_FALSE(parse_number("106,6", kEn));
}

TEST_CASE("thousands may be grouped by the spaces that do not break") {
  check_number("1\u00A0234\u00A0567,5", kVi, 1234567.5, 1);
  check_number("12\u2009345", kVi, 12345, 0);
  check_number("12\u202F345", kEn, 12345, 0);
  CHECK_FALSE(parse_number("1\u00A0234.567", kVi));
  CHECK_FALSE(parse_number("1 234", kVi));
}

TEST_CASE("what may be a number of another locale is not guessed at") {
  for (const char* text : {"106.6", "12.34", "0.123", "1.2345", "1234.567", "1.23.456", ".123",
                           "1.234.", "1,234,567", "000.123"}) {
    INFO(text);
    CHECK_FALSE(parse_number(text, kVi));
  }
}

TEST_CASE("what is no number") {
  for (const char* text : {"",    "-",   "+",  "+-5", "--5", ",5", "5,", ",",     "1e5",   "0x10",
                           "inf", "nan", "5%", " 5",  "5 ",  "5a", "٣",  "1,2,3", "15/14", "2="}) {
    INFO(text);
    CHECK_FALSE(parse_number(text, kVi));
  }
  CHECK_FALSE(parse_number(std::string(400, '9'), kVi));
}

TEST_CASE("minus nought is nought") {
  const auto number = parse_number("-0,0", kVi);
  REQUIRE(number.has_value());
  CHECK_FALSE(std::signbit(number->value));
  CHECK(format_number(-0.0, 0, kVi) == "0");
  CHECK(format_number(-0.04, 1, kVi) == "0,0");
  CHECK(format_plain(-0.04, 1) == "0");
}

TEST_CASE("numbers are written in their locale") {
  CHECK(format_number(1234567.5, 1, kVi) == "1.234.567,5");
  CHECK(format_number(1234567.5, 1, kEn) == "1,234,567.5");
  CHECK(format_number(106.6, 1, kVi) == "106,6");
  CHECK(format_number(98, 2, kVi) == "98,00");
  CHECK(format_number(-999, 0, kVi) == "-999");
  CHECK(format_number(-1000, 0, kVi) == "-1.000");
  CHECK(format_number(0, 0, kVi) == "0");
  CHECK(format_number(5, -1, kVi) == "5");
}

TEST_CASE("halves round away from zero, on the digits that are read") {
  CHECK(format_number(2.675, 2, kEn) == "2.68");  // 2.67499… in binary
  CHECK(format_number(-2.675, 2, kEn) == "-2.68");
  CHECK(format_number(1.005, 2, kEn) == "1.01");
  CHECK(format_number(0.5, 0, kEn) == "1");
  CHECK(format_number(2.5, 0, kEn) == "3");
  CHECK(format_number(0.49999, 0, kEn) == "0");
  CHECK(format_number(999.95, 1, kEn) == "1,000.0");
  CHECK(format_number(9.99, 1, kEn) == "10.0");
}

TEST_CASE("data files get the shortest form of the figure") {
  CHECK(format_plain(106.6, 1) == "106.6");
  CHECK(format_plain(106.60, 2) == "106.6");
  CHECK(format_plain(98.0, 1) == "98");
  CHECK(format_plain(1234567.0, 0) == "1234567");
  CHECK(format_plain(2.675, 2) == "2.68");
  CHECK(format_plain(-3.5, 3) == "-3.5");
  CHECK(format_plain(1e21, 0) == "1000000000000000000000");
  CHECK(format_plain(100, 0) == "100");
}

TEST_CASE("the ends of double's range are written out") {
  CHECK(format_plain(std::numeric_limits<double>::max(), 0).size() == 309);
  CHECK(format_plain(std::numeric_limits<double>::denorm_min(), 400).size() == 326);
}

TEST_CASE("what is written reads back as the same figure") {
  std::mt19937_64 random(2018);
  std::uniform_int_distribution<std::int64_t> digits(-99999999999, 99999999999);
  for (int round = 0; round < 3000; ++round) {
    const int decimals = round % 5;
    const double value = static_cast<double>(digits(random)) / std::pow(10.0, decimals);
    for (const NumberLocale locale : {kVi, kEn}) {
      const auto number = parse_number(format_number(value, decimals, locale), locale);
      REQUIRE(number.has_value());
      CHECK(number->value == value);
      CHECK(number->decimals == decimals);
    }
    CHECK(std::stod(format_plain(value, decimals)) == value);
  }
}

}  // namespace
}  // namespace kyyeu::text
