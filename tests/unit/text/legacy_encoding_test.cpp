#include "text/legacy_encoding.h"

#include <doctest/doctest.h>
#include <iconv.h>

#include <string>
#include <vector>

#include "alphabet.h"
#include "text/fold.h"
#include "text/legacy_tables.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace kyyeu::text {
namespace {

// What glibc makes of the bytes; "" when it refuses them.
std::string glibc(const char* encoding, std::string bytes) {
  const iconv_t converter = iconv_open("UTF-8", encoding);
  REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
  std::string out(16, '\0');
  char* in_at = bytes.data();
  char* out_at = out.data();
  std::size_t in_left = bytes.size();
  std::size_t out_left = out.size();
  const bool failed = iconv(converter, &in_at, &in_left, &out_at, &out_left) == std::size_t(-1) ||
                      iconv(converter, nullptr, nullptr, &out_at, &out_left) == std::size_t(-1);
  iconv_close(converter);
  out.resize(failed ? 0 : out.size() - out_left);
  return out;
}

std::string table_entry(HighHalf half, std::size_t byte) {
  std::string out;
  const char32_t c = half[byte - 0x80];
  if (c != 0xFFFD) append_utf8(out, c);
  return out;
}

std::string read(std::string_view bytes, Encoding encoding) {
  const Decoded decoded = decode(bytes, encoding);
  CHECK_FALSE(decoded.first_undefined);
  return decoded.text;
}

TEST_CASE("The tables are those of glibc") {
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) {
    CAPTURE(byte);
    const std::string one(1, static_cast<char>(byte));
    CHECK(table_entry(cp1258_half(), byte) == glibc("CP1258", one));
    CHECK(table_entry(viscii_half(), byte) == glibc("VISCII", one));
    CHECK(table_entry(windows_1252_half(), byte) == glibc("CP1252", one));
    // Below 0xA0 the standard has capitals that the ABC fonts do not.
    if (byte >= 0xA0) CHECK(table_entry(tcvn3_half(), byte) == glibc("TCVN5712-1", one));
    if (byte < 0xA0) CHECK(table_entry(tcvn3_half(), byte) == glibc("CP1252", one));
  }
  for (const unsigned char byte : kVisciiControls) {
    const std::string one(1, static_cast<char>(byte));
    CHECK(read(one, Encoding::kViscii) == glibc("VISCII", one));
  }
}

TEST_CASE("Every letter comes back from every encoding") {
  for (const Encoding encoding : kLegacyEncodings) {
    CAPTURE(name_of(encoding));
    for (const ToneSample& sample : vietnamese_letters()) {
      CAPTURE(sample.nfc);
      const auto bytes = encode_legacy(sample.nfc, encoding);
      REQUIRE(bytes);
      const std::string back = read(*bytes, encoding);
      const bool lost = encoding == Encoding::kTcvn3 && back != sample.nfc;
      CHECK(back == (lost ? to_lower(sample.nfc) : sample.nfc));
    }
  }
  CHECK_FALSE(encode_legacy("日", Encoding::kCp1258));
  CHECK_FALSE(encode_legacy("“", Encoding::kViscii));
}

TEST_CASE("TCVN3 keeps capitals without a tone and loses those with one") {
  const auto there_and_back = [](std::string_view text) {
    return read(*encode_legacy(text, Encoding::kTcvn3), Encoding::kTcvn3);
  };
  CHECK(there_and_back("ĂÂÊÔƠƯĐ") == "ĂÂÊÔƠƯĐ");
  CHECK(there_and_back("Ủy ban Đảng ỦY") == "ủy ban Đảng ủY");
  CHECK(read("Trung t\xA9m y t\xD5", Encoding::kTcvn3) == "Trung tâm y tế");
  CHECK(read("\x93Thi \xAE"
             "ua\x94 \x96",
             Encoding::kTcvn3) == "“Thi đua” –");
}

TEST_CASE("VNI is a letter and a mark; its letters of one byte may take one too") {
  CHECK(read("Xin cha\xF8o ca\xF9"
             "c ba\xEFn",
             Encoding::kVni) == "Xin chào các bạn");
  // 0xF4 is ơ, and the letter below the tone of ớ ờ ở ỡ ợ: two bytes go first.
  CHECK(read("\xF4 \xF4\xF9 \xF4\xF8 \xF4\xFB \xF4\xF5 \xF4\xEF", Encoding::kVni) == "ơ ớ ờ ở ỡ ợ");
  CHECK(read("\xF6\xF4\xF9"
             "c",
             Encoding::kVni) == "ước");
  CHECK(read("o\xE2 o\xE1 o\xE0 o\xE5 o\xE3 o\xE4", Encoding::kVni) == "ô ố ồ ổ ỗ ộ");
  CHECK(read("a\xEA a\xE9 a\xE8 a\xFA a\xFC a\xEB", Encoding::kVni) == "ă ắ ằ ẳ ẵ ặ");
  CHECK(read("\xED\xEC\xE6\xF3\xF2 \xEE \xF1", Encoding::kVni) == "íìỉĩị ỵ đ");
  CHECK(read("U\xDBY BAN NHA\xC2N DA\xC2N \xD1O\xC0NG", Encoding::kVni) == "ỦY BAN NHÂN DÂN ĐỒNG");
  CHECK(read("\x93kha\xF9"
             "c\x94",
             Encoding::kVni) == "“khác”");
  CHECK(read("b\xF8", Encoding::kVni) == "bø");  // a mark without a vowel
}

TEST_CASE("CP1258 is composed, with its letters spelt either way") {
  CHECK(read("Ti\xEA\xEC"
             "ng Vi\xEA\xF2t",
             Encoding::kCp1258) == "Tiếng Việt");
  CHECK(read("h\xE0 ha\xCC", Encoding::kCp1258) == "hà hà");
  CHECK(is_nfc(read("\xFD\xF2 \xF5\xD2 \xF0 \xD0", Encoding::kCp1258)));
}

TEST_CASE("A byte without a meaning is told") {
  CHECK(decode("ab\x81", Encoding::kTcvn3).first_undefined == 2);
  CHECK(decode("\xF4\x9D", Encoding::kVni).first_undefined == 1);
  CHECK(decode("\xD2", Encoding::kCp1258).first_undefined == std::nullopt);
  CHECK(decode("ab\xFF", Encoding::kUtf8).first_undefined == 2);
}

TEST_CASE("UTF-16 is read either way round, to its first fault") {
  using namespace std::string_view_literals;
  CHECK(read("\xFF\xFE\xBF\x1E\0\0"sv.substr(0, 4), Encoding::kUtf16Le) == "ế");
  CHECK(read("\x1E\xBF\0a"sv, Encoding::kUtf16Be) == "ếa");
  CHECK(read("\x3D\xD8\0\xDE"sv, Encoding::kUtf16Le) == "😀");
  CHECK(decode("a\0b"sv, Encoding::kUtf16Le).first_undefined == 2);
  CHECK(decode("a\0\x3D\xD8z\0"sv, Encoding::kUtf16Le).text == "a");
}

TEST_CASE("Encodings are known by their codes") {
  for (const Encoding encoding : kLegacyEncodings)
    CHECK(encoding_of_code(code_of(encoding)) == encoding);
  CHECK(encoding_of_code("utf-16") == Encoding::kUtf16Le);
  CHECK_FALSE(encoding_of_code("vps"));
}

TEST_CASE("What was seen of a text in the wrong encoding can be shown") {
  CHECK(as_windows_1252("t\xA9m \x02\x81") == "t©m \uFFFD\uFFFD");
}

}  // namespace
}  // namespace kyyeu::text
