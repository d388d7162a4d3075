#include "format/deflate.h"

#include <doctest/doctest.h>

namespace kyyeu::format {
namespace {

TEST_CASE("what was deflated inflates to the same") {
  std::string long_text;
  for (int i = 0; i < 20000; ++i)
    long_text += std::to_string(i * 7919) + " hữu lũng ";
  for (const std::string& text : {std::string(), std::string("a"), std::string(3, '\0'), long_text})
    CHECK(inflate(deflate(text), 1UL << 22U) == text);
  CHECK(deflate(long_text).size() < long_text.size() / 2);
}

TEST_CASE("a stream that is cut, damaged, too long or followed by more is refused") {
  const std::string text(1000, 'x');
  const std::string packed = deflate(text);
  CHECK_FALSE(inflate(packed.substr(0, packed.size() - 1), 1000));
  CHECK_FALSE(inflate(packed + "x", 1000));
  CHECK_FALSE(inflate(packed, 999));
  CHECK_FALSE(inflate("\x07", 1000));
  CHECK(inflate(packed, 1000) == text);
}

}  // namespace
}  // namespace kyyeu::format
