#include "text/encoding_guess.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "text/vietnamese_letters.h"

namespace kyyeu::text {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// The lines of the repository's archive that are not ASCII, each once, in the order of the files.
const Lines& archive_lines() {
  static const Lines kLines = [] {
    std::set<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(KYYEU_SOURCE_DIR "/content")) {
      if (std::set<fs::path>{".md", ".toml", ".csv"}.contains(entry.path().extension()))
        paths.insert(entry.path());
    }
    Lines lines;
    std::set<std::string> seen;
    for (const fs::path& path : paths) {
      std::ifstream in(path);
      for (std::string line; std::getline(in, line);) {
        line = to_nfc(line);
        const bool ascii = count_code_points(line) == line.size();
        if (!ascii && seen.insert(line).second) lines.push_back(line);
      }
    }
    return lines;
  }();
  return kLines;
}

Lines encodable(Encoding encoding) {
  Lines lines;
  for (const std::string& line : archive_lines()) {
    if (encode_legacy(line, encoding)) lines.push_back(line);
  }
  return lines;
}

std::string joined(const Lines& lines, std::size_t begin, std::size_t count) {
  std::string text;
  for (std::size_t i = begin; i < std::min(begin + count, lines.size()); ++i)
    text += lines[i] + "\n";
  return text;
}

// What TCVN3 is known to lose: a capital with a tone is a small letter.
std::string without_toned_capitals(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const auto parts = vowel_parts(decode_next(text, at));
    const std::string_view letter = text.substr(begin, at - begin);
    out += parts && parts->tone != Tone::kLevel ? to_lower(letter) : std::string(letter);
  }
  return out;
}

std::string expected(const std::string& text, Encoding encoding) {
  return encoding == Encoding::kTcvn3 ? without_toned_capitals(text) : text;
}

// Whether the bytes are read, without doubt, as what was written.
bool is_read(const std::string& text, Encoding encoding) {
  const auto bytes = encode_legacy(text, encoding);
  REQUIRE(bytes);
  const EncodingGuess guess = guess_encoding(*bytes);
  return guess.is_certain() &&
         decode(*bytes, guess.candidates.front()).text == expected(text, encoding);
}

TEST_CASE("Two hundred lines of each encoding are converted without loss") {
  for (const Encoding encoding : kLegacyEncodings) {
    CAPTURE(name_of(encoding));
    const Lines lines = encodable(encoding);
    REQUIRE(lines.size() >= 200);
    const std::string text = joined(lines, 0, 200);
    const std::string bytes = *encode_legacy(text, encoding);
    const EncodingGuess guess = guess_encoding(bytes);
    CHECK(guess.candidates == std::vector<Encoding>{encoding});
    CHECK(guess.margin > 50);
    const Decoded decoded = decode(bytes, encoding);
    CHECK_FALSE(decoded.first_undefined);
    CHECK(decoded.text == expected(text, encoding));
  }
}

TEST_CASE("Files of forty lines are never mistaken") {
  for (const Encoding encoding : kLegacyEncodings) {
    const Lines lines = encodable(encoding);
    for (std::size_t begin = 0; begin + 40 <= lines.size(); begin += 40) {
      CAPTURE(name_of(encoding));
      CAPTURE(lines[begin]);
      const std::string bytes = *encode_legacy(joined(lines, begin, 40), encoding);
      CHECK(guess_encoding(bytes).candidates == std::vector<Encoding>{encoding});
    }
  }
}

TEST_CASE("Of single lines few are ties, and none is misread") {
  std::size_t read = 0;
  std::size_t all = 0;
  for (const Encoding encoding : kLegacyEncodings) {
    for (const std::string& line : encodable(encoding)) {
      const std::string bytes = *encode_legacy(line, encoding);
      const EncodingGuess guess = guess_encoding(bytes);
      ++all;
      if (!guess.is_certain()) continue;
      CAPTURE(name_of(encoding));
      const bool right = is_read(line, encoding);
      CHECK_MESSAGE(right, line);
      read += right ? 1 : 0;
    }
  }
  MESSAGE(read << " of " << all << " single lines are read");
  CHECK(read * 100 > all * 95);
}

TEST_CASE("Of seventy short lines at least sixty-six are read, and the others are ties") {
  const Lines lines = {"Trung tâm Y tế huyện Hữu Lũng",
                       "Kết quả xếp hạng",
                       "Báo cáo tổng kết phong trào thi đua năm 2009",
                       "Bệnh viện Đa khoa tỉnh Lạng Sơn",
                       "Danh sách tập thể lao động xuất sắc",
                       "Quyết định về việc tặng Bằng khen",
                       "Chi cục Dân số - Kế hoạch hóa gia đình",
                       "Hội nghị ký kết giao ước thi đua cụm số 2",
                       "Tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ",
                       "Trưởng cụm: Trung tâm Kiểm nghiệm",
                       "Nguyễn Thị Hồng Ánh, điều dưỡng trưởng",
                       "Thi đua yêu nước",
                       "Phòng chống dịch bệnh",
                       "Sáng kiến cải tiến kỹ thuật"};
  std::size_t read = 0;
  for (const std::string& line : lines) {
    CHECK(guess_encoding(line).candidates == std::vector<Encoding>{Encoding::kUtf8});
    ++read;
    for (const Encoding encoding : kLegacyEncodings) {
      const EncodingGuess guess = guess_encoding(*encode_legacy(line, encoding));
      if (guess.is_certain()) CHECK_MESSAGE(is_read(line, encoding), line);
      read += guess.is_certain() ? 1 : 0;
    }
  }
  MESSAGE(read << " of " << lines.size() * 5 << " short lines are read");
  CHECK(read >= 66);
}

TEST_CASE("A tie is said, not decided") {
  const EncodingGuess guess = guess_encoding(*encode_legacy("Tên gọi", Encoding::kTcvn3));
  CHECK(guess.margin == 0);
  CHECK(guess.candidates == std::vector<Encoding>{Encoding::kTcvn3, Encoding::kViscii});
}

TEST_CASE("VISCII that happens to be UTF-8 is a tie") {
  const EncodingGuess guess = guess_encoding("th\xDF\xB7ng");
  CHECK(guess.candidates == std::vector<Encoding>{Encoding::kUtf8, Encoding::kViscii});
  CHECK(guess_encoding("café").is_certain());
  CHECK(guess_encoding("日本語 и").is_certain());
}

TEST_CASE("Other languages and other files are nothing") {
  CHECK(guess_encoding("caf\xE9 fran\xE7"
                       "ais, cr\xE8me br\xFBl\xE9"
                       "e")
            .candidates.empty());
  CHECK(guess_encoding("\x89PNG\r\n\x1A\n\xFF\xC0\xC1").candidates.empty());
  CHECK(guess_encoding("Kỷ yếu thi đua ngành y tế, một byte lạ \xFF ở đây").candidates.empty());
}

TEST_CASE("Plain and marked Unicode is known by its bytes") {
  using One = std::vector<Encoding>;
  CHECK(guess_encoding("").candidates == One{Encoding::kUtf8});
  CHECK(guess_encoding("ASCII").candidates == One{Encoding::kUtf8});
  CHECK(guess_encoding("\xEF\xBB\xBFKỷ yếu").candidates == One{Encoding::kUtf8});
  for (const bool big_endian : {false, true}) {
    std::string bytes;
    for (const char16_t unit : std::u16string(u"Bệnh viện đa khoa, năm 2009\r\nSở Y tế")) {
      const char high = static_cast<char>(unit >> 8U);
      const char low = static_cast<char>(unit & 0xFFU);
      bytes += big_endian ? high : low;
      bytes += big_endian ? low : high;
    }
    const Encoding encoding = big_endian ? Encoding::kUtf16Be : Encoding::kUtf16Le;
    CHECK(guess_encoding(bytes).candidates == One{encoding});
    CHECK(guess_encoding((big_endian ? "\xFE\xFF" : "\xFF\xFE") + bytes).candidates ==
          One{encoding});
  }
}

}  // namespace
}  // namespace kyyeu::text
