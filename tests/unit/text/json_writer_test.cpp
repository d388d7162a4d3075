#include "text/json_writer.h"

#include <doctest/doctest.h>

#include <limits>

namespace kyyeu::text {
namespace {

using Layout = JsonWriter::Layout;

std::string json_string(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

void write_sample(std::string& out, Layout layout) {
  JsonWriter json(out, layout);
  json.begin_object();
  json.member("name", "Hữu Lũng").member("rank", 1).member("draft", false);
  json.key("none").null();
  json.key("years").begin_array().value(2018).value(2019).end_array();
  json.key("empty").begin_array().end_array();
  json.key("unit").begin_object().member("id", std::string("a")).end_object();
  json.end_object();
}

TEST_CASE("compact JSON has no spaces") {
  std::string out;
  write_sample(out, Layout::kCompact);
  CHECK(out ==
        "{\"name\":\"Hữu Lũng\",\"rank\":1,\"draft\":false,\"none\":null,"
        "\"years\":[2018,2019],\"empty\":[],\"unit\":{\"id\":\"a\"}}");
}

TEST_CASE("pretty JSON has a line for each item") {
  std::string out;
  write_sample(out, Layout::kPretty);
  CHECK(out == R"({
  "name": "Hữu Lũng",
  "rank": 1,
  "draft": false,
  "none": null,
  "years": [
    2018,
    2019
  ],
  "empty": [],
  "unit": {
    "id": "a"
  }
})");
}

TEST_CASE("a value may stand alone, and after what is there") {
  std::string out = "x = ";
  JsonWriter(out).value("y");
  CHECK(out == "x = \"y\"");
}

TEST_CASE("strings are escaped as JSON asks for") {
  CHECK(json_string("") == "\"\"");
  CHECK(json_string("a\"b\\c/") == R"("a\"b\\c/")");
  CHECK(json_string(std::string_view("\0\b\t\n\v\f\r\x1F\x7F", 9)) ==
        "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\x7F\"");
  CHECK(json_string("Hữu Lũng – 💉") == "\"Hữu Lũng – 💉\"");
}

TEST_CASE("strings may stand in a script element") {
  CHECK(json_string("</script>") == "\"<\\/script>\"");
  CHECK(json_string("<!-- <script>") == "\"\\u003c!-- <script>\"");
  CHECK(json_string("a\u2028b\u2029c\u2027") == "\"a\\u2028b\\u2029c\u2027\"");
  CHECK(json_string("a < b <") == "\"a < b <\"");
}

TEST_CASE("keys are escaped like values") {
  std::string out;
  JsonWriter(out).begin_object().member("a\"</", true).end_object();
  CHECK(out == "{\"a\\\"<\\/\":true}");
}

TEST_CASE("numbers are written in their shortest form") {
  std::string out;
  JsonWriter json(out);
  json.begin_array().value(0.1).value(106.6).value(-3.0).value(1e300);
  json.value(std::numeric_limits<double>::quiet_NaN());
  json.value(std::numeric_limits<double>::infinity());
  json.value(std::numeric_limits<std::int64_t>::min());
  json.value(std::numeric_limits<std::uint64_t>::max()).value(std::size_t{7}).raw("1.50");
  json.end_array();
  CHECK(out == "[0.1,106.6,-3,1e+300,null,null,-9223372036854775808,18446744073709551615,7,1.50]");
}

}  // namespace
}  // namespace kyyeu::text
