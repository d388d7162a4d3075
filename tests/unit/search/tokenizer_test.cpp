#include "search/tokenizer.h"

#include <doctest/doctest.h>

#include "unit/search/tokens.h"

namespace kyyeu::search {
namespace {

std::string tokens(std::string_view text) {
  Tokenizer tokenizer;
  TokenRow row;
  tokenizer.read(text, row);
  return spelled(tokenizer, row.words);
}

std::string token_keys(std::string_view text) {
  Tokenizer tokenizer;
  TokenRow row;
  tokenizer.read(text, row);
  return keys(tokenizer, row.words);
}

std::string aliases(std::string_view text, const std::vector<SearchAbbreviation>& more = {}) {
  std::vector<SearchAbbreviation> abbreviations = {
      {"ttyt", "TTYT", "trung tâm y tế"},
      {"cdc", "CDC", "trung tâm kiểm soát bệnh tật"},
      {"ksbt", "KSBT", "kiểm soát bệnh tật"},
      {"ds khhgd", "DS-KHHGĐ", "dân số kế hoạch hóa gia đình"},
      {"bvdk", "BVĐK", "bệnh viện đa khoa"}};
  abbreviations.insert(abbreviations.end(), more.begin(), more.end());
  Tokenizer tokenizer(abbreviations);
  TokenRow row;
  tokenizer.read(text, row);
  return keys(tokenizer, row.aliases);
}

std::string pairs(std::string_view text) {
  Tokenizer tokenizer;
  TokenRow row;
  tokenizer.read_lines(text, row);
  std::string out;
  for (const auto& [first, second] : row.pairs) {
    out.append(out.empty() ? "" : ", ").append(tokenizer.lexicon().key(first));
    out.append(" ").append(tokenizer.lexicon().key(second));
  }
  return out;
}

TEST_CASE("keys have neither case nor marks, variants have the tone at their end") {
  CHECK(tokens("Hữu LŨNG") == "huu|hưu4 lung|lung4");
  CHECK(tokens("thi đua") == "thi|thi0 dua|đua0");
  CHECK(tokens("Ưỡn ậy") == "uon|ươn4 ay|ây5");
}

TEST_CASE("decomposed text is the same text") {
  CHECK(tokens("Hu\u031B\u0303u Lu\u0303ng") == tokens("Hữu Lũng"));
  CHECK(tokens("Trung ta\u0302m y te\u0302\u0301") == tokens("Trung tâm y tế"));
}

TEST_CASE("all look-alikes of the letter with a stroke are one letter") {
  for (const std::string_view text : {"Đạt", "Ðạt", "Ɖạt", "đạt", "ðạt"})
    CHECK(tokens(text) == "dat|đat5");
}

TEST_CASE("the place of the tone does not count") {
  CHECK(tokens("hoà") == tokens("hòa"));
  CHECK(tokens("khoẻ") == tokens("khỏe"));
  CHECK(tokens("thuý") == tokens("thúy"));
  CHECK(tokens("quý") == "qui|quy2");
}

TEST_CASE("i and y share a key in open syllables, and keep their variants") {
  CHECK(tokens("kỹ kĩ") == "ki|ky4 ki|ki4");
  CHECK(tokens("quý quí") == "qui|quy2 qui|qui2");
  CHECK(tokens("sỹ sĩ") == "si|sy4 si|si4");
  CHECK(tokens("lý tỷ mỹ hy") == "li|ly2 ti|ty3 mi|my4 hi|hy0");
  CHECK(token_keys("y ty dy thuy may quyt") == "y ti dy thuy may quyt");
}

TEST_CASE("signs part words, invisible characters do not") {
  CHECK(token_keys("Hữu-Lũng, T.P; (a)…b–c d\u00A0e") == "huu lung t p a b c d e");
  CHECK(token_keys("Hữu\u200BLũng s\u00ADức kh\uFEFFỏe") == "huulung suc khoe");
  CHECK(token_keys("37ºC a\u0301\u0301b") == "37 c ab");
}

TEST_CASE("numbers lose their dots and leading zeros and keep their decimals") {
  CHECK(token_keys("1.234 1.234.567 1.23 1234.567") == "1234 1234567 1 23 1234 567");
  CHECK(token_keys("106,6 1.234,5 0,5 3,") == "106,6 1234,5 0,5 3");
  CHECK(token_keys("02 007 000 0 0.123") == "2 7 0 0 123");
  CHECK(token_keys("1.2345 1.234.5678 12,34,5") == "1 2345 1234 5678 12,34 5");
  CHECK(tokens("2023") == "2023|2023");
}

TEST_CASE("letters and digits part") {
  CHECK(token_keys("QH15 COVID-19 5S") == "qh 15 covid 19 5 s");
}

TEST_CASE("words longer than forty letters are cut") {
  const std::string word(50, 'a');
  CHECK(tokens(word) == std::string(40, 'a') + "|" + std::string(40, 'a') + "0");
  CHECK(token_keys(std::string(50, '1')) == std::string(40, '1'));
}

TEST_CASE("words of other scripts are words") {
  CHECK(token_keys("Минздрав 漢字！ǅungla") == "минздрав 漢字 ǆungla");
}

TEST_CASE("dates are found by their ISO form and their month") {
  for (const std::string_view text :
       {"5/2/2024", "05/02/2024", "5-2-2024", "05.02.2024", "2024-02-05", "5–2–2024",
        "ngày 5 tháng 2 năm 2024", "05 thang 02 nam 2024"}) {
    CHECK_MESSAGE(aliases(text) == "2024-02 2024-02-05", text);
  }
  for (const std::string_view text : {"2/2024", "02/2024", "tháng 2/2024", "tháng 2 năm 2024"})
    CHECK_MESSAGE(aliases(text) == "2024-02", text);
  CHECK(aliases("từ 5-7/3/2024") == "2024-03 2024-03-07");
  CHECK(aliases("5/2/2024-7/2/2024") == "2024-02 2024-02-05 2024-02 2024-02-07");
  for (const std::string_view text : {"13/2024", "32/1/2024", "0/1/2024", "5/2/24", "1/2/3/2024",
                                      "5 / 2 / 2024", "1/1850", "24/7", "tháng 2, năm 2024"}) {
    CHECK_MESSAGE(aliases(text) == "", text);
  }
}

TEST_CASE("numbers of documents are found whole") {
  CHECK(aliases("số 015/2003/QH11.") == "15/2003/qh11");
  CHECK(aliases("123/QĐ-SYT") == "123/qd-syt quyet dinh");
  CHECK(aliases("Chỉ thị 05–CT/TW") == "5-ct/tw chi thi");
  CHECK(aliases("12/2003/QH11") == "12/2003/qh11");
  CHECK(aliases("km/h") == "");
  CHECK(aliases("COVID-19") == "");
}

TEST_CASE("Roman numerals are found by their number") {
  CHECK(aliases("Quý II") == "2");
  CHECK(aliases("quý ii") == "2");
  CHECK(aliases("khóa I") == "1");
  CHECK(aliases("BS.CK II") == "2");
  CHECK(aliases("đợt XX") == "20");
  CHECK(aliases("I") == "");
  CHECK(aliases("loại vi khuẩn") == "");
  CHECK(aliases("ii") == "");
  CHECK(aliases("Cụm IIII") == "");
}

TEST_CASE("abbreviations are found by their words, and words by their abbreviation") {
  CHECK(aliases("TTYT Hữu Lũng") == "trung tam y te");
  CHECK(aliases("Trung tâm Y tế huyện") == "ttyt");
  CHECK(aliases("CDC") == "trung tam kiem soat benh tat ksbt");
  CHECK(aliases("Trung tâm Kiểm soát bệnh tật") == "cdc ksbt");
  CHECK(aliases("DS-KHHGĐ") == "dan so ke hoach hoa gia dinh");
  CHECK(aliases("dân số, kế hoạch hoá gia đình") == "ds khhgd");
  CHECK(aliases("bvđk") == "benh vien da khoa");
}

TEST_CASE("letters in the number of a document are the document's kind") {
  const std::vector<SearchAbbreviation> more = {{"tt", "TT", "trung tâm"}};
  CHECK(aliases("35/2024/TT-BVĐK", more) == "35/2024/tt-bvdk thong tu benh vien da khoa");
  CHECK(aliases("TT", more) == "trung tam");
  CHECK(aliases("số 5-CT/TW") == "5-ct/tw chi thi");
  CHECK(aliases("CDC 1/NQ-TTYT") ==
        "1/nq-ttyt nghi quyet trung tam kiem soat benh tat ksbt trung tam y te");
}

TEST_CASE("pairs are neighbours in one line, Roman numerals also as numbers") {
  CHECK(pairs("Trung tâm. Y tế\nHữu Lũng") == "trung tam, tam y, y te, huu lung");
  CHECK(pairs("quý II năm") == "qui ii, ii nam, qui 2, 2 nam");
  CHECK(pairs("II III") == "ii iii, ii 3, 2 3, 2 iii");
  CHECK(pairs("một") == "");
}

TEST_CASE("a variant without tones is written as nothing beside its key") {
  CHECK(short_variant("thi", "thi0") == "");
  CHECK(short_variant("thi", "thi2") == "thi2");
  CHECK(short_variant("thi dua", "thi0 đua0") == "thi0 đua0");
  CHECK(short_variant("thi dua", "thi0 dua0") == "");
  CHECK(short_variant("nam 2023", "nam0 2023") == "");
  CHECK(short_variant("2024-02", "2024-02") == "");
}

}  // namespace
}  // namespace kyyeu::search
