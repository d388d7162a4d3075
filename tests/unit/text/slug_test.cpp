#include "text/slug.h"

#include <doctest/doctest.h>

#include <random>

#include "text/utf8.h"
#include "unit/text/alphabet.h"

namespace kyyeu::text {
namespace {

TEST_CASE("slugs of Vietnamese names") {
  CHECK(make_slug("Sơ kết Cụm thi đua số 2") == "so-ket-cum-thi-dua-so-2");
  CHECK(make_slug("TRUNG TÂM Y TẾ HUYỆN ĐẮK R'LẤP") == "trung-tam-y-te-huyen-dak-r-lap");
  CHECK(make_slug("Ðồng Nai") == "dong-nai");
  CHECK(make_slug("  – Quỹ “Vì người nghèo” (2018) …") == "quy-vi-nguoi-ngheo-2018");
  CHECK(make_slug("BS.CKII Nguyễn_Văn/An") == "bs-ckii-nguyen-van-an");
  CHECK(make_slug("Hữu\u00ADLũng\u200B") == "huulung");
  CHECK(make_slug("Encyclopædia Œuvre Straße") == "encyclopaedia-oeuvre-strasse");
  CHECK(make_slug("") == "");
  CHECK(make_slug("…!?") == "");
  CHECK(make_slug("日本") == "");
}

TEST_CASE("each Vietnamese letter has the same slug in NFC and NFD") {
  for (const ToneSample& letter : vietnamese_letters()) {
    CHECK(make_slug("x" + letter.nfc + "x") == "x" + letter.folded + "x");
    CHECK(make_slug("x" + letter.nfd + "x") == "x" + letter.folded + "x");
  }
}

TEST_CASE("a long slug is cut at a hyphen, a long word anywhere") {
  std::string name;
  for (int i = 0; i < 40; ++i) {
    name += "năm ";
  }
  const std::string slug = make_slug(name);
  CHECK(slug.size() == 99);  // 25 words of three letters and 24 hyphens
  CHECK(slug.substr(slug.size() - 4) == "-nam");
  CHECK(make_slug(std::string(150, 'x')) == std::string(kMaxSlugLength, 'x'));
  CHECK(make_slug(std::string(100, 'x') + " y") == std::string(100, 'x'));
}

TEST_CASE("a slug of anything is empty or an id, and its own slug") {
  std::mt19937 random(20181948);
  std::uniform_int_distribution<char32_t> point(1, 0x2FFF);
  std::uniform_int_distribution<int> length(0, 60);
  for (int round = 0; round < 2000; ++round) {
    std::string name;
    for (int i = length(random); i > 0; --i) {
      append_utf8(name, point(random) % (i % 2 == 0 ? 0x180 : 0x2FFF));
    }
    const std::string slug = make_slug(name);
    CHECK((slug.empty() || is_slug(slug)));
    CHECK(slug.size() <= kMaxSlugLength);
    CHECK(slug.find("--") == std::string::npos);
    CHECK(make_slug(slug) == slug);
  }
}

TEST_CASE("an id is made of a-z, 0-9 and hyphens") {
  CHECK(is_slug("lang-son-ttyt-huu-lung"));
  CHECK(is_slug("2018"));
  for (const char* id : {"", "TTYT", "hữu", "a_b", "a b", "a/b", "a.b"}) {
    CHECK_FALSE(is_slug(id));
  }
}

TEST_CASE("a leading date is left out of a name") {
  CHECK(without_leading_date("2024-03-12 Hội nghị") == "Hội nghị");
  CHECK(without_leading_date("2024_03_12-Hội nghị") == "Hội nghị");
  CHECK(without_leading_date("2024.03.12 - Hội nghị") == "Hội nghị");
  CHECK(without_leading_date("2024-03 Hội nghị") == "Hội nghị");
  CHECK(without_leading_date("2024-03-hoi-nghi") == "hoi-nghi");
  CHECK(without_leading_date("2024-03 10 năm") == "10 năm");
  CHECK(without_leading_date("2024-03-12 2018-tong-ket") == "2018-tong-ket");
}

TEST_CASE("what is no date, or nothing but one, stays") {
  for (const char* name :
       {"2018-tong-ket", "2018", "2017-2022 nhìn lại", "2024-13 x", "2024-02-31 x", "2024-03-123 x",
        "2024-0312 x", "2024-03_12 x", "2024-03-12", "2024-03-12 ", "2024-03", "12-03-2024 x",
        "2024-03-12hội", "hội 2024-03-12", "", "2024"}) {
    CHECK(without_leading_date(name) == name);
  }
}

}  // namespace
}  // namespace kyyeu::text
