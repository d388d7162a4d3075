#include "format/toml.h"

#include <doctest/doctest.h>

#include "test_findings.h"

namespace kyyeu::format {
namespace {

TomlTable parsed(std::string_view text) {
  TestFindings findings;
  auto table = parse_toml(text, findings.file, 1, findings.diagnostics);
  CHECK(findings.lines().empty());
  REQUIRE(table);
  return *table;
}

std::string fault(std::string_view text) {
  TestFindings findings;
  CHECK_FALSE(parse_toml(text, findings.file, 1, findings.diagnostics));
  const Lines lines = findings.lines();
  REQUIRE(lines.size() == 1);
  return lines[0];
}

std::string place(const SourceSpan& span) {
  return std::to_string(span.line) + ':' + std::to_string(span.column) + '+' +
         std::to_string(span.length);
}

TEST_CASE("Every kind of value is read") {
  const TomlTable table = parsed(R"(text = "Kỷ yếu"
whole = -5
part = 1.5
yes = true
day = 2026-04-29
moment = 2026-04-29T07:30:00+07:00
time = 07:30:00
list = ["a", 2]
inline = { "bệnh viện" = 4 }
)");
  CHECK(*table.find("text")->value.as_string() == "Kỷ yếu");
  CHECK(*table.find("whole")->value.as_integer() == -5);
  CHECK(*table.find("part")->value.as_double() == 1.5);
  CHECK(*table.find("yes")->value.as_boolean());
  CHECK(*table.find("day")->value.as_date() == text::Date{2026, 4, 29});
  CHECK(*table.find("moment")->value.as_date() == text::Date{2026, 4, 29});
  CHECK(*table.find("time")->value.as_string() == "07:30:00");
  CHECK(*table.find("list")->value.as_array()->at(1).as_integer() == 2);
  CHECK(table.find("inline")->value.as_table()->find("bệnh viện") != nullptr);
  CHECK(table.find("text")->value.as_integer() == nullptr);
  CHECK(table.find("none") == nullptr);
}

TEST_CASE("Entries stand in the order of the file") {
  const TomlTable table = parsed("z = 1\na = 2\n[m]\nd = 1\nc = 2\n[[k]]\nx = 1\n[[k]]\n");
  Lines keys;
  for (const TomlEntry& entry : table.entries)
    keys.push_back(entry.key);
  CHECK(keys == Lines{"z", "a", "m", "k"});
  CHECK(table.find("m")->value.as_table()->entries[0].key == "d");
  CHECK(table.find("k")->value.as_array()->size() == 2);
}

TEST_CASE("Keys and values know where they stand, in the file and in code points") {
  TestFindings findings;
  const auto table = parse_toml(
      "title = \"Kỷ yếu\"   # chú thích\n"
      "tags = [\"tổng kết\", \"cờ\"]\n"
      "long = \"\"\"\na\n\"\"\"\n"
      "[themes.\"2023-H2\"]\n"
      "[[names]]\n"
      "name = 'a'\n",
      findings.file, 5, findings.diagnostics);
  REQUIRE(table);
  const TomlEntry& title = *table->find("title");
  CHECK(title.key_span.file == findings.file);
  CHECK(place(title.key_span) == "5:1+5");
  CHECK(place(title.value.span) == "5:9+8");
  const TomlArray& tags = *table->find("tags")->value.as_array();
  CHECK(place(tags[0].span) == "6:9+10");
  CHECK(place(tags[1].span) == "6:21+4");
  CHECK(place(table->find("long")->value.span) == "7:8+0");
  const TomlEntry& theme = table->find("themes")->value.as_table()->entries[0];
  CHECK(place(theme.key_span) == "10:9+9");
  const TomlArray& names = *table->find("names")->value.as_array();
  CHECK(place(names[0].span) == "11:1+9");
  CHECK(place(names[0].as_table()->entries[0].value.span) == "12:8+3");
}

TEST_CASE("An empty text is an empty table") { CHECK(parsed("").entries.empty()); }

TEST_CASE("Values that editors get wrong are quoted back") {
  CHECK(fault("a = 15/07/2023") == "KY102.toml-date 1:5+10 [15/07/2023] (toml-date)");
  CHECK(fault("x = 1\na = 2023-02-31 # x") == "KY102.toml-date 2:5+10 [2023-02-31] (toml-date)");
  CHECK(fault("a = 2023-07") == "KY102.toml-date 1:5+7 [2023-07] (toml-date)");
  CHECK(fault("a = tốt") == "KY102.toml-value 1:5+3 [tốt] (toml-quotes)");
  CHECK(fault("a = [\"x\", khá, 1]") == "KY102.toml-value 1:11+3 [khá] (toml-quotes)");
  CHECK(fault("a = “x”") == "KY102.toml-value 1:5+3 [“x”] (toml-quotes)");
  CHECK(fault("a = 01") == "KY102.toml-number 1:5+2 [01]");
  CHECK(fault("a = 106,6") == "KY102.toml-rest 1:8+2 [,6]");
  CHECK(fault("a = 1 b = 2") == "KY102.toml-rest 1:7+5 [b = 2]");
  CHECK(fault("a =\nb = 1") == "KY102.toml-no-value 1:1+1 [a]");
  CHECK(fault("a =") == "KY102.toml-no-value 1:1+1 [a]");
}

TEST_CASE("Strings that are not closed are shown from their quote") {
  CHECK(fault("a = \"Kỷ yếu\nb = 1") == "KY102.toml-string 1:5+7 [\"Kỷ yếu]");
  CHECK(fault("a = 'x") == "KY102.toml-string 1:5+2 ['x]");
  CHECK(fault("a = \"\\q\"") == "KY102.toml-escape 1:5+4 [\"\\q\"] (toml-escape)");
  CHECK(fault("a = \"C:\\Users\"") == "KY102.toml-escape 1:5+10 [\"C:\\Users\"] (toml-escape)");
}

TEST_CASE("Keys that are none are quoted back") {
  CHECK(fault("a: 1") == "KY102.toml-equals 1:1+4 [a: 1]");
  CHECK(fault("a") == "KY102.toml-equals 1:1+1 [a]");
  CHECK(fault("đơn vị") == "KY102.toml-equals 1:1+6 [đơn vị]");
  CHECK(fault("đơn vị = 1") == "KY102.toml-key 1:1+6 [đơn vị] (toml-key)");
  CHECK(fault("tên = 1") == "KY102.toml-key 1:1+3 [tên] (toml-key)");
  CHECK(fault("a = 1\na = 2") == "KY102.toml-twice 2:1+1 [a]");
  CHECK(fault("[t]\n[t]") == "KY102.toml-twice 2:1+3 [[t]]");
  CHECK(fault("[[p]]\n[p]") == "KY102.toml-twice 2:1+3 [[p]]");
}

TEST_CASE("Brackets that are not closed are named") {
  CHECK(fault("a = [1, 2") == "KY102.toml-array 1:10+0 []");
  CHECK(fault("a = [\"x\" \"y\"]") == "KY102.toml-array 1:10+4 [\"y\"]]");
  CHECK(fault("a = { b = 1") == "KY102.toml-inline 1:12+0 []");
  CHECK(fault("[a") == "KY102.toml-header 1:1+2 [[a]");
  CHECK(fault("[[a]") == "KY102.toml-header 1:1+4 [[[a]]");
}

TEST_CASE("Nesting is bounded, of brackets and of dotted keys") {
  const std::string open(40, '[');
  const std::string close(40, ']');
  CHECK(fault("a = " + open + close).starts_with("KY102.toml-depth 1:"));
  CHECK(fault("a = " + std::string(100'000, '[')).starts_with("KY102.toml-depth 1:"));
  std::string key;
  for (int i = 0; i < 1'000'000; ++i)
    key += "a.";
  CHECK(fault("b = 1\n" + key + "a = 1") == "KY102.toml-depth 2:66+0");
  CHECK(fault("[" + key + "a]") == "KY102.toml-depth 1:67+0");
  CHECK(fault("x = { " + key + "a = 1 }").starts_with("KY102.toml-depth"));
  CHECK(fault("x = \"\"\"'\"\"\"\n" + key + "a = 1").starts_with("KY102.toml-depth"));
}

TEST_CASE("Dots in words are no depth") {
  const std::string dots(100, '.');
  CHECK(parsed("a = \"" + dots + "\" # " + dots).entries.size() == 1);
  CHECK(parsed("a = \"\\\"" + dots + "\"").entries.size() == 1);
  CHECK(parsed("a = \"\"\"\n\"" + dots + "\n\"\"\"").entries.size() == 1);
  CHECK(parsed("a = '''\n'" + dots + "'''").entries.size() == 1);
  CHECK(parsed("# don't\na = '" + dots + "'").entries.size() == 1);
  CHECK(parsed("a = ''\nb = '" + dots + "'").entries.size() == 2);
  std::string numbers = "a = [";
  for (int i = 0; i < 100; ++i)
    numbers += "1.5, ";
  CHECK(parsed(numbers + "]").entries.size() == 1);
}

}  // namespace
}  // namespace kyyeu::format
