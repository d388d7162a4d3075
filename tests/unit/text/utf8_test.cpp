#include "text/utf8.h"

#include <doctest/doctest.h>

namespace kyyeu::text {
namespace {

using namespace std::string_view_literals;

TEST_CASE("well-formed UTF-8 has no invalid byte") {
  CHECK_FALSE(first_invalid_utf8(""));
  CHECK_FALSE(first_invalid_utf8("Trung tâm Y tế huyện Hữu Lũng 💉"));
  CHECK_FALSE(first_invalid_utf8("\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF"));
  CHECK_FALSE(first_invalid_utf8("a\0b"sv));
}

TEST_CASE("the first invalid byte is named, at the start of its sequence") {
  CHECK(first_invalid_utf8("\x80") == 0);
  CHECK(first_invalid_utf8("abc\xF4") == 3);
  CHECK(first_invalid_utf8("0123456789abcde\xFFxyz") == 15);
  CHECK(first_invalid_utf8("\xE1\xBA") == 0);              // cut short
  CHECK(first_invalid_utf8("é\xC3") == 2);                 // cut short at the end
  CHECK(first_invalid_utf8("x\xC0\xAF") == 1);             // overlong /
  CHECK(first_invalid_utf8("x\xE0\x80\xAF") == 1);         // overlong
  CHECK(first_invalid_utf8("x\xF0\x80\x80\xAF") == 1);     // overlong
  CHECK(first_invalid_utf8("x\xED\xA0\x80") == 1);         // surrogate
  CHECK(first_invalid_utf8("x\xF4\x90\x80\x80") == 1);     // above U+10FFFF
  CHECK(first_invalid_utf8("x\xF5\x80\x80\x80") == 1);     // no such lead byte
  CHECK(first_invalid_utf8("Trung t\xE2m Y t\xEA") == 7);  // windows-1258
}

TEST_CASE("every code point survives writing and reading") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      continue;
    }
    std::string text;
    append_utf8(text, c);
    std::size_t pos = 0;
    const bool same = decode_next(text, pos) == c && pos == text.size() &&
                      !first_invalid_utf8(text) && count_code_points(text) == 1;
    if (!same) {
      FAIL("code point ", static_cast<unsigned>(c));
    }
  }
}

TEST_CASE("a malformed byte is read as U+FFFD and one byte") {
  const std::string_view text = "\xE1\xBA\x41";
  std::size_t pos = 0;
  CHECK(decode_next(text, pos) == U'\uFFFD');
  CHECK(pos == 1);
  CHECK(decode_next(text, pos) == U'\uFFFD');
  CHECK(decode_next(text, pos) == U'A');
  CHECK(pos == text.size());
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("Hữu Lũng") == 8);
}

TEST_CASE("tab and line ends are no control characters, all others are") {
  for (const char32_t c : {U'\t', U'\n', U'\r', U' ', U'a', U'\u00A0', U'ế'}) {
    CHECK_FALSE(is_control(c));
  }
  for (const char32_t c : {U'\0', U'\v', U'\f', U'\x1B', U'\x7F', char32_t{0x80}, char32_t{0x9F}}) {
    CHECK(is_control(c));
  }
}

}  // namespace
}  // namespace kyyeu::text
