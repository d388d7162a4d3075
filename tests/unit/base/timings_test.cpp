#include "base/timings.h"

#include <doctest/doctest.h>

#include <stdexcept>

namespace kyyeu {
namespace {

TEST_CASE("steps are recorded in the order in which they end, and give back what they made") {
  Timings timings;
  const int answer = timings.measure("load", [&] {
    timings.measure("read", [] {});
    return 42;
  });
  CHECK(answer == 42);
  REQUIRE(timings.all().size() == 2);
  CHECK(timings.all()[0].step == "read");
  CHECK(timings.all()[1].step == "load");
  CHECK(timings.all()[1].wall >= timings.all()[0].wall);
}

TEST_CASE("a step that throws is recorded all the same") {
  Timings timings;
  CHECK_THROWS(timings.measure("load", [] { throw std::runtime_error("x"); }));
  CHECK(timings.all().size() == 1);
}

}  // namespace
}  // namespace kyyeu
