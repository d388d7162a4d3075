#include "search/vocabulary.h"

#include <doctest/doctest.h>

namespace kyyeu::search {
namespace {

TEST_CASE("keys have the order of JavaScript's strings") {
  const std::vector<std::string> ordered = {"",   "1",      "a",          "a b",    "ab",    "b",
                                            "đa", "\uD7FF", "\U0001F600", "\uE000", "\uFFFD"};
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    for (std::size_t j = 0; j < ordered.size(); ++j)
      CHECK(before_in_utf16(ordered[i], ordered[j]) == (i < j));
  }
}

}  // namespace
}  // namespace kyyeu::search
