#include "relate/packed_vector.h"

#include <doctest/doctest.h>

namespace kyyeu::relate {
namespace {

// Keys as hashes are: anywhere in 32 bits.
std::vector<PackedFeature> vector_of(std::uint32_t first, std::uint32_t last, float weight) {
  std::vector<PackedFeature> out;
  for (std::uint32_t i = first; i < last; ++i)
    out.push_back(packed(i * 0x9E3779B1U, weight));
  return out;
}

TEST_CASE("The likeness of a vector to itself is about 1, to what shares nothing 0") {
  VectorProbe probe;
  probe.set(vector_of(1, 101, 0.1F));
  CHECK(probe.likeness_to(vector_of(1, 101, 0.1F)) == doctest::Approx(1).epsilon(0.02));
  CHECK(probe.likeness_to(vector_of(1, 51, 0.1F)) == doctest::Approx(0.5).epsilon(0.02));
  CHECK(probe.likeness_to(vector_of(200, 300, 0.1F)) == 0);
  CHECK(probe.likeness_to({}) == 0);
}

TEST_CASE("Likeness is the same from both sides, and never above 1") {
  VectorProbe a;
  VectorProbe b;
  const auto one = vector_of(1, 80, 0.3F);
  const auto two = vector_of(40, 300, 0.05F);
  a.set(one);
  b.set(two);
  CHECK(a.likeness_to(two) == doctest::Approx(b.likeness_to(one)));
  a.set(vector_of(1, 80, 1));
  CHECK(a.likeness_to(vector_of(1, 80, 1)) == 1);
}

TEST_CASE("A probe forgets the vector before") {
  VectorProbe probe;
  probe.set(vector_of(1, 500, 0.1F));
  probe.set(vector_of(1000, 1010, 0.1F));
  CHECK(probe.likeness_to(vector_of(1, 500, 0.1F)) == 0);
  probe.set({});
  CHECK(probe.likeness_to(vector_of(1000, 1010, 0.1F)) == 0);
}

}  // namespace
}  // namespace kyyeu::relate
