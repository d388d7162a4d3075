// Sentences and excerpts of plain text.
#include "compose/excerpt.h"

#include <doctest/doctest.h>

#include "compose/sentences.h"
#include "text/utf8.h"

using kyyeu::compose::excerpt;
using kyyeu::compose::sentence_around;
using kyyeu::compose::sentence_end;

namespace {

std::string first_sentence(std::string_view text) {
  return std::string(text.substr(0, sentence_end(text, 0)));
}

}  // namespace

TEST_CASE("a sentence ends at its stop, the line's end or that of the text") {
  CHECK(first_sentence("Một. Hai.") == "Một.");
  CHECK(first_sentence("Một\nHai.") == "Một");
  CHECK(first_sentence("Một") == "Một");
  CHECK(first_sentence("Ông nói: “Tốt.” Rồi đi.") == "Ông nói: “Tốt.”");
  CHECK(first_sentence("Thật ư?! Vâng.") == "Thật ư?!");
  CHECK(first_sentence("Còn nữa… Hết.") == "Còn nữa…");
}

TEST_CASE("stops in numbers, titles, initials and item numbers end nothing") {
  CHECK(first_sentence("Đạt 1.234 ca năm 2023. Sau.") == "Đạt 1.234 ca năm 2023.");
  CHECK(first_sentence("TS. BS. Lan ở TP. Hồ Chí Minh. Sau.") == "TS. BS. Lan ở TP. Hồ Chí Minh.");
  CHECK(first_sentence("BS.CKII Lưu Văn Dũng dự. Sau.") == "BS.CKII Lưu Văn Dũng dự.");
  CHECK(first_sentence("Bà Nguyễn Thị A. dự. Sau.") == "Bà Nguyễn Thị A. dự.");
  CHECK(first_sentence("1. Kết quả. Sau.") == "1. Kết quả.");
}

TEST_CASE("the sentence around a link loses the report's end") {
  const std::string text = "Đầu.\nMột câu. Hai liên kết ./.\nCuối.";
  const std::size_t at = text.find("liên");
  CHECK(sentence_around(text, at, at + 4, 240).text == "Hai liên kết");
  CHECK(sentence_around(text, 0, 3, 240).text == "Đầu.");
}

TEST_CASE("a long sentence is cut between words on either side of the link") {
  std::string before;
  std::string after;
  for (int i = 0; i < 100; ++i) {
    before += "trước ";
    after += " sau";
  }
  const std::string text = before + "Liên kết" + after;
  const std::string cut = sentence_around(text, before.size(), before.size() + 10, 60).text;
  CHECK(kyyeu::text::count_code_points(cut) <= 60);
  CHECK(cut.starts_with("…trước "));
  CHECK(cut.find(" Liên kết sau ") != std::string::npos);
  CHECK(cut.ends_with(" sau…"));

  const std::string at_start = "Liên kết" + after;
  CHECK(sentence_around(at_start, 0, 10, 60).text.starts_with("Liên kết sau"));
  const std::string at_end = before + "Liên kết";
  CHECK(sentence_around(at_end, before.size(), at_end.size(), 60).text.ends_with("trước Liên kết"));
  CHECK(kyyeu::text::count_code_points(
            sentence_around(at_end, before.size(), at_end.size(), 60).text) > 50);
}

TEST_CASE("the words of the link are known in its sentence, cut or not") {
  const auto words = [](std::string_view text, std::size_t begin, std::size_t end,
                        std::size_t most) {
    const kyyeu::Sentence found = sentence_around(text, begin, end, most);
    return found.text.substr(found.begin, found.end - found.begin);
  };
  const std::string text = "Đầu.\n Họp tại Bệnh viện Phổi ./.\nCuối.";
  const std::size_t at = text.find("Bệnh");
  const std::size_t end = at + std::string_view("Bệnh viện Phổi").size();
  CHECK(words(text, at, end, 240) == "Bệnh viện Phổi");
  CHECK(words(text, at, end, 17) == "Bệnh viện Phổi");
  CHECK(words(text, at, text.find("\nCuối"), 240) == "Bệnh viện Phổi");
  std::string line;
  for (int i = 0; i < 300; ++i)
    line += "chữ ";
  line += "Bệnh viện Phổi";
  CHECK(words(line, line.find("Bệnh"), line.size(), 100) == "Bệnh viện Phổi");
}

TEST_CASE("a link longer than a sentence may be is cut itself") {
  const std::string text(1000, 'x');
  CHECK(kyyeu::text::count_code_points(sentence_around(text, 0, 1000, 240).text) <= 240);
}

TEST_CASE("a sentence is the same however much stands before and behind it on the line") {
  std::string text;
  for (int i = 0; i < 1000; ++i)
    text += "Câu đầy dấu ặ số " + std::to_string(i) + ". ";
  const std::size_t at = text.find("số 500");
  CHECK(sentence_around(text, at, at + 5, 240).text == "Câu đầy dấu ặ số 500.");
}

TEST_CASE("an excerpt is the first sentences that fit") {
  CHECK(excerpt("Một hai ba. Bốn năm sáu. Bảy tám chín.", 26) == "Một hai ba. Bốn năm sáu.");
  CHECK(excerpt("Ngắn thôi./.", 100) == "Ngắn thôi");
  CHECK(excerpt("Ngắn\nthôi ./.\n", 100) == "Ngắn. thôi");
  CHECK(excerpt("", 100) == "");
  CHECK(excerpt("Một", 0) == "");
}

TEST_CASE("a sentence that is too long is cut between words") {
  CHECK(excerpt("Một hai ba, bốn năm sáu bảy.", 13) == "Một hai ba…");
  CHECK(excerpt("Một. Hai ba bốn năm sáu bảy tám chín.", 20) == "Một. Hai ba bốn năm…");
  CHECK(kyyeu::text::count_code_points(excerpt(std::string(500, 'x'), 40)) == 40);
}

TEST_CASE("headings and captions before the first sentence are left out") {
  CHECK(excerpt("Kết quả\nHội nghị bầu cụm trưởng. Hết.", 100) == "Hội nghị bầu cụm trưởng. Hết.");
  CHECK(excerpt("Chỉ có\nmấy dòng", 100) == "Chỉ có. mấy dòng");
  CHECK(excerpt("Gồm:\nmột,\nhai", 100) == "Gồm: một, hai");
}
