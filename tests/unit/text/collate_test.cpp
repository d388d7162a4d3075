#include "text/collate.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <thread>
#include <vector>

namespace kyyeu::text {
namespace {

using Names = std::vector<std::string>;

// ICU 72, CLDR 41, locale vi.
const Names kPlaces = {"An Lão",     "Ăn Hải",     "Ấn Độ",    "Ân Thi",    "Bả",
                       "Bã",         "Bạ",         "Ba Chẽ",   "Bà Rịa",    "Bá Thước",
                       "Bắc Sơn",    "Bù Đăng",    "Chi Lăng", "Dầu Tiếng", "Đại Từ",
                       "Định Quán",  "Đông Triều", "Hải Hà",   "Hữu Lũng",  "Long Khánh",
                       "Long Thành", "Quảng Yên",  "Tiên Yên", "Uông Bí"};

Names shuffled(Names names) {
  std::shuffle(names.begin(), names.end(), std::mt19937(1948));
  return names;
}

TEST_CASE("places sort in the order of the Vietnamese alphabet, by keys and by comparing") {
  const Collator collator;
  Names by_key = shuffled(kPlaces);
  std::sort(by_key.begin(), by_key.end(), [&](const std::string& a, const std::string& b) {
    return collator.sort_key(a) < collator.sort_key(b);
  });
  CHECK(by_key == kPlaces);
  Names by_less = shuffled(kPlaces);
  std::sort(by_less.begin(), by_less.end(),
            [&](const std::string& a, const std::string& b) { return collator.less(a, b); });
  CHECK(by_less == kPlaces);
}

TEST_CASE("tones order huyền, hỏi, ngã, sắc, nặng") {
  const Collator collator;
  const Names tones = {"ma", "mà", "mả", "mã", "má", "mạ"};
  for (std::size_t i = 1; i < tones.size(); ++i) {
    CHECK(collator.less(tones[i - 1], tones[i]));
    CHECK_FALSE(collator.less(tones[i], tones[i - 1]));
  }
}

TEST_CASE("numbers in names order by value") {
  const Collator collator;
  CHECK(collator.less("Cụm thi đua số 2", "Cụm thi đua số 10"));
  CHECK(collator.sort_key("Cụm 2") < collator.sort_key("Cụm 10"));
}

TEST_CASE("texts that the alphabet does not tell apart order by bytes") {
  const Collator collator;
  const std::string composed = "ế";
  const std::string decomposed = "e\u0302\u0301";
  CHECK(collator.sort_key(composed) == collator.sort_key(decomposed));
  CHECK(collator.less(decomposed, composed));
  CHECK_FALSE(collator.less(composed, decomposed));
  CHECK_FALSE(collator.less(composed, composed));
}

TEST_CASE("a key of a long text is whole") {
  const Collator collator;
  const std::string text(5000, 'z');
  CHECK(collator.sort_key(text + "a") < collator.sort_key(text + "b"));
  CHECK(collator.sort_key("") < collator.sort_key("a"));
}

TEST_CASE("each letter of the alphabet has its bucket") {
  const Collator collator;
  const Names letters = {"A", "Ă", "Â", "B", "C", "D", "Đ", "E", "Ê", "F", "G",
                         "H", "I", "J", "K", "L", "M", "N", "O", "Ô", "Ơ", "P",
                         "Q", "R", "S", "T", "U", "Ư", "V", "W", "X", "Y", "Z"};
  for (const std::string& letter : letters) {
    CHECK(collator.bucket(letter) == letter);
  }
  CHECK(collator.bucket("đại từ") == "Đ");
  CHECK(collator.bucket("ấn độ") == "Â");
  CHECK(collator.bucket("Ứng Hòa") == "Ư");
  CHECK(collator.bucket("115 Đắk Lắk") == "#");
  for (const char* other : {"", "“Hoa”", "日本", "Ωmega"}) {
    CHECK(collator.bucket(other) == "…");
  }
}

TEST_CASE("one collator serves several threads") {
  const Collator collator;
  Names keys(8);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    threads.emplace_back([&, i] {
      for (const std::string& place : kPlaces) {
        keys[i] += collator.sort_key(place) + collator.bucket(place);
      }
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  CHECK(keys == Names(keys.size(), keys.front()));
}

TEST_CASE("people sort by given name, then middle names, then family name") {
  CHECK(person_sort_name("Nguyễn Văn An") == "An Văn Nguyễn");
  CHECK(person_sort_name(" Trần  Thị Thu\u00A0Hà ") == "Hà Thị Thu Trần");
  CHECK(person_sort_name("Lê Bình") == "Bình Lê");
  CHECK(person_sort_name("Hồ") == "Hồ");
  CHECK(person_sort_name("").empty());
  const Collator collator;
  Names people = {"Nguyễn Văn Anh", "Trần Văn An", "Lê Thị Bình", "Đỗ Văn An", "Lê An"};
  std::sort(people.begin(), people.end(), [&](const std::string& a, const std::string& b) {
    return collator.less(person_sort_name(a), person_sort_name(b));
  });
  CHECK(people == Names{"Lê An", "Đỗ Văn An", "Trần Văn An", "Nguyễn Văn Anh", "Lê Thị Bình"});
}

}  // namespace
}  // namespace kyyeu::text
