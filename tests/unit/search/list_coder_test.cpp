#include "search/list_coder.h"

#include <doctest/doctest.h>

#include <random>

namespace kyyeu::search {
namespace {

// Lists as they come, of one and the same numbers on every machine.
class Lists {
 public:
  std::vector<Posting> make(std::uint32_t documents, double share, ListKind kind) {
    std::vector<Posting> list;
    for (std::uint32_t i = 0; i < documents; ++i) {
      if (roll() >= share) continue;
      Posting& posting = list.emplace_back();
      posting.document = i;
      if (kind == ListKind::kFacet) continue;
      posting.in_name = roll() < 0.2;
      if (kind == ListKind::kPair) continue;
      posting.impact = static_cast<std::uint8_t>(random_() % 8);
      posting.in_summary = roll() < 0.3;
      if (posting.in_name) posting.name_size = static_cast<std::uint8_t>(random_() % 8);
    }
    return list;
  }

 private:
  double roll() { return static_cast<double>(random_() % 100000) / 100000; }
  std::mt19937 random_{20230401};
};

// Impacts of common words are kept coarsely.
std::vector<Posting> as_kept(std::vector<Posting> list, std::uint32_t documents, ListKind kind) {
  if (kind != ListKind::kWord) return list;
  const unsigned levels = impact_levels(list.size(), documents);
  for (Posting& posting : list)
    posting.impact = impact_of(level_of(posting.impact, levels), levels);
  return list;
}

TEST_CASE("every list reads back as it was written") {
  Lists lists;
  for (const ListKind kind : {ListKind::kWord, ListKind::kPair, ListKind::kFacet}) {
    for (const std::uint32_t documents : {1U, 7U, 8U, 1000U, 20000U}) {
      for (const double share : {0.0, 0.0005, 0.01, 0.3, 0.9, 1.0}) {
        const std::vector<Posting> list = lists.make(documents, share, kind);
        std::string bytes;
        append_list(bytes, list, documents, kind);
        const auto back = read_list(bytes, list.size(), documents, kind);
        REQUIRE(back.has_value());
        CHECK(*back == as_kept(list, documents, kind));
      }
    }
  }
}

TEST_CASE("a list is never longer than a bit for each document and what it says of its own") {
  Lists lists;
  for (const double share : {0.2, 0.5, 0.95}) {
    const std::vector<Posting> list = lists.make(8000, share, ListKind::kFacet);
    std::string bytes;
    append_list(bytes, list, 8000, ListKind::kFacet);
    CHECK(bytes.size() <= 1001);
  }
}

TEST_CASE("impacts are the coarser the more documents a word stands in") {
  CHECK(impact_levels(1, 1000) == 8);
  CHECK(impact_levels(62, 1000) == 8);
  CHECK(impact_levels(63, 1000) == 4);
  CHECK(impact_levels(250, 1000) == 4);
  CHECK(impact_levels(251, 1000) == 2);
  const int four[] = {0, 2, 2, 4, 4, 6, 6, 6};
  const int two[] = {3, 3, 3, 3, 5, 5, 5, 5};
  for (std::uint8_t impact = 0; impact <= kMaxImpact; ++impact) {
    CHECK(impact_of(level_of(impact, 8), 8) == impact);
    CHECK(impact_of(level_of(impact, 4), 4) == four[impact]);
    CHECK(impact_of(level_of(impact, 2), 2) == two[impact]);
  }
}

TEST_CASE("a list is written bit by bit as the format says") {
  std::string bytes;
  // k = 0: 00000; document 0: gap 0 → 0. One place: 1, width 00001, count 1, k = 0: 00000, gap 0.
  // In a name 1, size 3 → 011, summary 0. Impacts: the first centre that has 3 in front is 5
  // (2.75): 0101, then 0.
  const Posting posting{0, 3, true, 3, false};
  append_list(bytes, {&posting, 1}, 1000, ListKind::kWord);
  CHECK(bytes == std::string("\x02\x18\x16\x50", 4));
}

TEST_CASE("bytes that are no list are refused") {
  Lists lists;
  const std::vector<Posting> list = lists.make(1000, 0.1, ListKind::kWord);
  std::string bytes;
  append_list(bytes, list, 1000, ListKind::kWord);
  CHECK_FALSE(read_list(bytes.substr(0, bytes.size() / 2), list.size(), 1000, ListKind::kWord));
  CHECK_FALSE(read_list(bytes, list.size(), 500, ListKind::kWord));
  CHECK_FALSE(read_list("", 1, 10, ListKind::kFacet));
  CHECK_FALSE(read_list(std::string(100, '\xFF'), 3, 10, ListKind::kFacet));
}

TEST_CASE("sizes of names have codes") {
  const std::size_t sizes[] = {1, 2, 3, 4, 5, 6, 7, 9, 10, 14, 15, 100};
  const int codes[] = {0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7};
  for (std::size_t i = 0; i < std::size(sizes); ++i)
    CHECK(name_size_code(sizes[i]) == codes[i]);
}

TEST_CASE("numbers of any size read back") {
  for (const std::uint64_t number : {0UL, 1UL, 127UL, 128UL, 300UL, 1UL << 40U, ~0UL}) {
    std::string bytes;
    append_varint(bytes, number);
    std::size_t at = 0;
    CHECK(read_varint(bytes, at) == number);
    CHECK(at == bytes.size());
  }
}

}  // namespace
}  // namespace kyyeu::search
