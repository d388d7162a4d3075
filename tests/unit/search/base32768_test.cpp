#include "search/base32768.h"

#include <doctest/doctest.h>

#include "unit/search/shards.h"

namespace kyyeu::search {
namespace {

TEST_CASE("bytes are groups of fifteen bits, the last filled with zeros") {
  std::string out;
  append_base32768(out, "");
  CHECK(out.empty());
  append_base32768(out, std::string_view("\xFF", 1));
  // 11111111 0000000 → 0x7F80; 0x3400 + 0x7F80 = 0xB380.
  CHECK(out == std::string("\x80\xB3", 2));
  out.clear();
  append_base32768(out, std::string_view("\xFF\xFF", 2));
  CHECK(out == std::string("\xFF\xB3\x00\x74", 4));
}

TEST_CASE("every payload reads back from its script") {
  std::string payload;
  for (int i = 0; i < 2000; ++i) {
    const auto shard = read_script(make_script("t/12", "1.0123abcd", payload));
    REQUIRE(shard.has_value());
    CHECK(shard->name == "t/12");
    CHECK(shard->stamp == "1.0123abcd");
    CHECK(shard->payload == payload);
    payload += static_cast<char>(i * 167);
  }
}

TEST_CASE("a script begins with a byte order mark and holds nothing that needs escaping") {
  const std::string script = make_script("goc", "1.0", std::string(1000, '\x5C'));
  CHECK(script.substr(0, 2) == "\xFF\xFE");
  CHECK(script.size() % 2 == 0);
}

TEST_CASE("base-64 has no padding") {
  const auto base64 = [](std::string_view bytes) {
    std::string out;
    append_base64(out, bytes);
    return out;
  };
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg");
  CHECK(base64("fo") == "Zm8");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foobar") == "Zm9vYmFy");
}

}  // namespace
}  // namespace kyyeu::search
