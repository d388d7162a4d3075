#include "architecture/sizes.h"

#include <doctest/doctest.h>

#include <string>

#include "architecture/source_tree.h"

namespace kyyeu::architecture {
namespace {

TEST_CASE("our files and functions stay short") {
  for (const SourceFile& file : read_sources(KYYEU_SOURCE_DIR "/src")) {
    CAPTURE(file.path);
    CHECK(count_lines(file.text) <= kMaxFileLines);
    for (const Function& function : functions_of(file.text)) {
      CAPTURE(function.name);
      CHECK(function.lines <= kMaxFunctionLines);
      if (function.lines <= kAimFunctionLines) continue;
      MESSAGE("src/" << file.path << ":" << function.first_line << ": " << function.name << " has "
                     << function.lines << " lines, aim at " << kAimFunctionLines);
    }
  }
}

TEST_CASE("functions are found with their length") {
  const std::vector<Function> found = functions_of(R"code(
namespace a {
template <class T>
class Box final : public Base<T> {
 public:
  Box(int x, int y)
      : x_{x},
        y_{y} {
    // a brace in a comment {
    use("{", '{', 1'000, R"({)");
  }
  bool operator==(const Box& other) const { return x_ == other.x_; }

 private:
  int x_{0};
};

const std::array<int, 2> kTable = {
    1,
    f({2}),
};

template <typename T>
auto twice(T value) -> T {
  auto add = [](T a) {
    return a + a;
  };
  if (value) {
    return add(value);
  }
  return value;
}
}  // namespace a
)code");
  REQUIRE(found.size() == 3);
  CHECK(found[0].name == "Box");
  CHECK(found[0].first_line == 8);
  CHECK(found[0].lines == 4);
  CHECK(found[1].lines == 1);
  CHECK(found[2].name == "twice");
  CHECK(found[2].lines == 9);
}

}  // namespace
}  // namespace kyyeu::architecture
