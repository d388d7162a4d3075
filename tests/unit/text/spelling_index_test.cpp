#include "text/spelling_index.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "text/edit_distance.h"

using kyyeu::text::SpellingIndex;

namespace {

bool any(std::size_t) { return true; }

}  // namespace

TEST_CASE("the spelling that was meant, by kind") {
  const SpellingIndex index({"Bệnh viện Phổi", "benh-vien-phoi", "Bệnh viện Phối hợp"});
  CHECK(index.nearest("Bệnh viện Phồi", any) == 0);
  CHECK(index.nearest("benh-vien-phoii", any) == 1);
  CHECK(index.nearest("Bệnh viện Phồi", [](std::size_t i) { return i == 2; }) == 2);
  CHECK_FALSE(index.nearest("", any));
  CHECK_FALSE(index.nearest("Sở Xây dựng tỉnh", any));
}

TEST_CASE("it answers as the plain search does") {
  std::mt19937 random(7);
  const auto word = [&] {
    static constexpr std::string_view kLetters[] = {"a", "đ", "ê", "n", "g", " ", "7", "ư"};
    std::string text;
    for (std::size_t i = 3 + random() % 6; i > 0; --i)
      text += kLetters[random() % 8];
    return text;
  };
  std::vector<std::string> words;
  for (int i = 0; i < 300; ++i)
    words.push_back(word());
  const std::vector<std::string_view> views(words.begin(), words.end());
  const SpellingIndex index(words);
  for (int i = 0; i < 300; ++i) {
    const std::string wrong = word();
    CAPTURE(wrong);
    CHECK(index.nearest(wrong, any) == kyyeu::text::nearest(wrong, views));
  }
}
