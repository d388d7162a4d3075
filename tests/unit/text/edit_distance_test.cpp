#include "text/edit_distance.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace kyyeu::text {
namespace {

// Optimal string alignment, from its definition.
std::size_t plain_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = std::min(
          {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

TEST_CASE("insertions, removals, replacements and swaps count one each") {
  CHECK(edit_distance("", "", 5) == 0);
  CHECK(edit_distance("aliasses", "aliases", 5) == 1);
  CHECK(edit_distance("propsed", "proposed", 5) == 1);
  CHECK(edit_distance("biuld", "build", 5) == 1);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("", "abc", 5) == 3);
}

TEST_CASE("letters are counted, not bytes") {
  CHECK(edit_distance("Phồi", "Phổi", 5) == 1);
  CHECK(edit_distance("Hữu", "Huu", 5) == 1);
}

TEST_CASE("what is farther than the limit is limit + 1") {
  CHECK(edit_distance("abcdef", "uvwxyz", 2) == 3);
  CHECK(edit_distance("a", "abcdef", 2) == 3);
  CHECK(edit_distance("ab", "abc", 0) == 1);
  CHECK(edit_distance("ab", "ab", 0) == 0);
  CHECK(edit_distance("abc", "", static_cast<std::size_t>(-1)) == 3);
}

TEST_CASE("the band finds what the whole table finds") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> letter('a', 'c');
  std::uniform_int_distribution<int> length(0, 9);
  const auto word = [&] {
    std::string text(static_cast<std::size_t>(length(random)), ' ');
    std::generate(text.begin(), text.end(), [&] { return static_cast<char>(letter(random)); });
    return text;
  };
  for (int round = 0; round < 5000; ++round) {
    const std::string a = word();
    const std::string b = word();
    const std::size_t limit = static_cast<std::size_t>(round) % 6;
    CHECK(edit_distance(a, b, limit) == std::min(plain_distance(a, b), limit + 1));
  }
}

std::string nearest_of(std::string_view word, const std::vector<std::string_view>& candidates) {
  const auto found = nearest(word, candidates);
  return found ? std::string(candidates[*found]) : "none";
}

TEST_CASE("the nearest candidate is what was probably meant") {
  CHECK(nearest_of("aliasses", {"names", "aliases", "alias"}) == "aliases");
  CHECK(nearest_of("Tự trủ (%)", {"Tự chủ (%)", "Tỷ lệ (%)"}) == "Tự chủ (%)");
  CHECK(nearest_of("Bệnh viện Phồi", {"Bệnh viện Mắt", "Bệnh viện Phổi"}) == "Bệnh viện Phổi");
  CHECK(nearest_of("PROPOSED", {"awarded", "proposed"}) == "proposed");
  CHECK(nearest_of("biuld", {"check", "build"}) == "build");
}

TEST_CASE("marks decide between candidates that fold alike, then their order does") {
  CHECK(nearest_of("Phồi", {"Phơi", "Phổi", "Phôi"}) == "Phơi");
  CHECK(nearest_of("Phổi", {"Phơi", "Phôi", "Phổi"}) == "Phổi");
  CHECK(nearest_of("tot", {"tốt", "tột"}) == "tốt");
}

TEST_CASE("nothing is near that differs in more than a third") {
  CHECK(nearest_of("giỏi", {"xuất sắc", "tốt", "khá"}) == "none");
  CHECK(nearest_of("abcdef", {"abxyzf"}) == "none");
  CHECK(nearest_of("x", {"y"}) == "none");
  CHECK(nearest_of("", {"a", ""}) == "none");
  CHECK(nearest_of("a", {}) == "none");
  CHECK(nearest_of("ab", {"ac"}) == "ac");
}

}  // namespace
}  // namespace kyyeu::text
