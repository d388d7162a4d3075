#include "format/source_text.h"

#include <doctest/doctest.h>

#include "test_findings.h"

namespace kyyeu::format {
namespace {

std::string decoded(std::string bytes) {
  TestFindings findings;
  const auto source = decode_source(std::move(bytes), findings.file, findings.diagnostics);
  CHECK(findings.lines().empty());
  return source ? source->text : "(nothing)";
}

Lines faults(std::string bytes) {
  TestFindings findings;
  CHECK_FALSE(decode_source(std::move(bytes), findings.file, findings.diagnostics));
  return findings.lines();
}

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

TEST_CASE("Clean text stays as it is, and keeps its storage") {
  const std::string text = "Kỷ yếu\tthi đua\n\nhai\n";
  CHECK(decoded(text) == text);
  CHECK(decoded("").empty());
  TestFindings findings;
  std::string long_text(1000, 'x');
  const char* const storage = long_text.data();
  const auto source = decode_source(std::move(long_text), findings.file, findings.diagnostics);
  CHECK(source->text.data() == storage);
}

TEST_CASE("Line ends of Windows and of old Macs become LF") {
  CHECK(decoded("a\r\nb\rc\r\r\nd\n\re") == "a\nb\nc\n\nd\n\ne");
  CHECK(decoded("a\r") == "a\n");
}

TEST_CASE("A byte order mark is taken off, at the front only") {
  CHECK(decoded("\xEF\xBB\xBFkỷ") == "kỷ");
  CHECK(decoded("\xEF\xBB\xBF").empty());
  CHECK(decoded("a\xEF\xBB\xBF") == "a\xEF\xBB\xBF");
}

TEST_CASE("UTF-16 of Notepad is converted") {
  for (const bool big_endian : {false, true}) {
    CHECK(decoded(utf16(u"Kỷ yếu\r\n😀", big_endian)) == "Kỷ yếu\n😀");
    CHECK(faults(utf16(u"Kỷ\r\nab", big_endian) + "x") == Lines{"KY101.utf16 2:3+1"});
    const char16_t lone_low[] = {u'a', 0xDC00, 0};
    const char16_t lone_high[] = {u'a', 0xD800, u'b', 0};
    const char16_t last_high[] = {u'a', 0xD800, 0};
    CHECK(faults(utf16(lone_low, big_endian)) == Lines{"KY101.utf16 1:2+1"});
    CHECK(faults(utf16(lone_high, big_endian)) == Lines{"KY101.utf16 1:2+1"});
    CHECK(faults(utf16(last_high, big_endian)) == Lines{"KY101.utf16 1:2+1"});
  }
}

TEST_CASE("Bytes that are not UTF-8 are found by line and column in code points") {
  CHECK(faults("một\r\nhai ế \xF4 b\xF4") == Lines{"KY101 2:7+1 [0xF4] (save-as-utf-8)"});
  CHECK(faults("\xE1\xBA") == Lines{"KY101 1:1+1 [0xE1] (save-as-utf-8)"});
}

TEST_CASE("Control characters have no place in a text") {
  CHECK(faults(std::string("ab\0c", 4)) == Lines{"KY101.control 1:3+1 [U+0000]"});
  CHECK(faults("a\nế\x1B") == Lines{"KY101.control 2:2+1 [U+001B]"});
  CHECK(faults("a\x7F") == Lines{"KY101.control 1:2+1 [U+007F]"});
  CHECK(faults("a\f") == Lines{"KY101.control 1:2+1 [U+000C]"});
  CHECK(faults("\xC2\x80") == Lines{"KY101.control 1:1+1 [U+0080]"});
  CHECK(decoded("\xC2\xA0") == "\xC2\xA0");
}

std::string hint(std::string bytes, std::string_view path) {
  TestFindings findings;
  CHECK_FALSE(decode_source(std::move(bytes), findings.file, findings.diagnostics, path));
  const auto all = findings.diagnostics.sorted(SourceFiles());
  std::string out = all.at(0).hint;
  for (const std::string& word : all.at(0).hint_arguments)
    out += " [" + word + ']';
  return out;
}

TEST_CASE("The likely encoding and the file for the command are named") {
  CHECK(hint("name = \"Trung t\xA9m Y t\xD5 huy\xD6n B\xB7i \xD3\"", "content/units/a.toml") ==
        "legacy-encoding [TCVN3 (ABC)] [content/units/a.toml]");
  CHECK(hint("Xin cha\xF8o ca\xF9\x63 ba\xEFn", "a b.md") == "legacy-encoding [VNI] [\"a b.md\"]");
  CHECK(hint("T\xAAn g\xE4i", "a.md") ==
        "legacy-encoding-tie [TCVN3 (ABC), VISCII] [a.md] [tcvn3|viscii]");
  CHECK(hint("caf\xE9 fran\xE7\x61is", "a.md") == "save-as-utf-8");
  // Controls come before bytes that are not UTF-8.
  CHECK(hint(utf16(u"Kỷ yếu", false).substr(2), "a.md") == "legacy-encoding [UTF-16] [a.md]");
  CHECK(hint("Ch\x1E\xE5o", "") == "");
}

TEST_CASE("Of two faults the first is reported") {
  CHECK(faults(std::string("a\0\xFF", 3)) == Lines{"KY101.control 1:2+1 [U+0000]"});
  CHECK(faults(std::string("a\xFF\0", 3)) == Lines{"KY101 1:2+1 [0xFF] (save-as-utf-8)"});
}

TEST_CASE("Decomposed letters are composed") {
  CHECK(decoded("ky\u0309 ye\u0302\u0301u") == "kỷ yếu");
}

TEST_CASE("Composed and decomposed letters in one file are a warning at the first mark") {
  const auto warning = [](std::string bytes) {
    Diagnostics diagnostics;
    SourceFiles files;
    const auto source = decode_source(std::move(bytes), files.add("a.md"), diagnostics);
    std::string out;
    for (const Finding& finding : diagnostics.sorted(files)) {
      out += finding.message + ":" + std::to_string(finding.span.line) + ":" +
             std::to_string(finding.span.column);
    }
    return out;
  };
  CHECK(warning("Kỷ\nye\u0302\u0301u") == "KY611.nfd:2:3");
  CHECK(warning("ky\u0309 ye\u0302\u0301u").empty());
  CHECK(warning("kỷ yếu").empty());
}

TEST_CASE("An offset is a line and a column of code points") {
  const std::string text = "một\nhai ba\n\nế";
  const LineIndex index(text, FileId{3}, 10);
  const auto at = [&](std::size_t begin, std::size_t end) {
    const SourceSpan span = index.span(begin, end);
    CHECK(span.file == FileId{3});
    return std::vector<std::uint32_t>{span.line, span.column, span.length};
  };
  using Place = std::vector<std::uint32_t>;
  CHECK(at(0, 5) == Place{10, 1, 3});
  const std::size_t hai = text.find("hai");
  CHECK(at(hai, hai + 3) == Place{11, 1, 3});
  CHECK(at(hai + 4, text.size()) == Place{11, 5, 2});  // ends with the line
  CHECK(at(text.find("\n\n") + 1, text.size()) == Place{12, 1, 0});
  CHECK(at(text.size(), text.size()) == Place{13, 2, 0});
  CHECK(at(9999, 99999) == Place{13, 2, 0});
  CHECK(at(hai - 1, hai) == Place{10, 4, 0});  // the line break itself
  CHECK(index.line(hai) == 11);
  CHECK(LineIndex("", FileId{1}).span(0, 0).line == 1);
}

TEST_CASE("A look-up in a long line counts on from the nearest mark") {
  std::string text = "đầu\n";
  for (int i = 0; i < 5000; ++i)
    text += "ế";
  const LineIndex index(text, FileId{1});
  const std::size_t line_begin = text.find('\n') + 1;
  for (const std::size_t n : {0U, 1U, 340U, 341U, 342U, 1024U, 4999U}) {
    const SourceSpan span = index.span(line_begin + n * 3, line_begin + n * 3 + 3);
    CHECK(span.line == 2);
    CHECK(span.column == n + 1);
    CHECK(span.length == 1);
  }
}

}  // namespace
}  // namespace kyyeu::format
