#include "text/whitespace.h"

#include <doctest/doctest.h>
#include <unicode/uchar.h>

namespace kyyeu::text {
namespace {

TEST_CASE("white space is what Unicode calls so") {
  for (char32_t c = 0; c < 0x10000; ++c) {
    const bool expected = u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
    if (is_space(c) != expected) {
      FAIL("code point ", static_cast<unsigned>(c));
    }
  }
}

TEST_CASE("what is invisible is never white space nor a mark") {
  for (char32_t c = 0; c < 0x110000; ++c) {
    if (is_invisible(c) && (is_space(c) || u_charType(static_cast<UChar32>(c)) != U_FORMAT_CHAR)) {
      // U+2065 is not assigned yet, but is kept for the same purpose.
      CHECK(c == 0x2065);
    }
  }
  CHECK(is_invisible(0xAD));
  CHECK(is_invisible(0x200B));
  CHECK(is_invisible(0xFEFF));
}

TEST_CASE("trim takes any white space from both ends and none from between") {
  CHECK(trim("") == "");
  CHECK(trim(" \t\r\n ") == "");
  CHECK(trim("\u00A0\u3000 Hữu Lũng\u2003\u00A0") == "Hữu Lũng");
  CHECK(trim("ế") == "ế");
  CHECK(trim("a \u00A0 b") == "a \u00A0 b");
}

TEST_CASE("split gives one piece more than there are separators") {
  using Pieces = std::vector<std::string_view>;
  CHECK(split("", ',') == Pieces{""});
  CHECK(split("a", ',') == Pieces{"a"});
  CHECK(split(",a,,b ,", ',') == Pieces{"", "a", "", "b ", ""});
}

TEST_CASE("runs of white space become one space") {
  CHECK(squeeze_spaces("") == "");
  CHECK(squeeze_spaces(" \n ") == "");
  CHECK(squeeze_spaces("\u00A0Cụm \u00A0thi\n\tđua  ") == "Cụm thi đua");
}

TEST_CASE("a cleaned line keeps its inner NBSP and loses what is not seen") {
  CHECK(clean_line("\u00A0 \u200BHữu\u00AD Lũng\uFEFF ") == "Hữu Lũng");
  CHECK(clean_line("\uFEFF\u00A0x") == "x");
  CHECK(clean_line("1\u00A0234") == "1\u00A0234");
}

}  // namespace
}  // namespace kyyeu::text
