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
  CHECK(timings.all()[1].cpu >= timings.all()[0].cpu);
}

TEST_CASE("a step is charged with the CPU that it uses, a part of one has no wall time") {
  Timings timings;
  timings.measure("count", [] {
    const auto start = cpu_time(CLOCK_THREAD_CPUTIME_ID);
    while (cpu_time(CLOCK_THREAD_CPUTIME_ID) - start < std::chrono::milliseconds(3)) {
    }
  });
  timings.add("part", std::chrono::nanoseconds(5));
  REQUIRE(timings.all().size() == 2);
  CHECK(timings.all()[0].cpu >= std::chrono::milliseconds(3));
  CHECK_FALSE(timings.all()[1].wall);
  CHECK(timings.all()[1].cpu == std::chrono::nanoseconds(5));
}

TEST_CASE("a step that throws is recorded all the same") {
  Timings timings;
  CHECK_THROWS(timings.measure("load", [] { throw std::runtime_error("x"); }));
  CHECK(timings.all().size() == 1);
}

}  // namespace
}  // namespace kyyeu
