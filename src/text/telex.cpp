#include "text/telex.h"

#include <array>
#include <optional>
#include <utility>

#include "text/fold.h"
#include "text/utf8.h"

namespace kyyeu::text {
namespace {

struct Vowel {
  std::u32string_view with_tones;  // level, huyền, hỏi, ngã, sắc, nặng
  std::string_view typed;
};

constexpr std::string_view kToneLetters = " frxsj";

constexpr std::array<Vowel, 12> kVowels = {{
    {U"aàảãáạ", "a"},
    {U"ăằẳẵắặ", "aw"},
    {U"âầẩẫấậ", "aa"},
    {U"eèẻẽéẹ", "e"},
    {U"êềểễếệ", "ee"},
    {U"iìỉĩíị", "i"},
    {U"oòỏõóọ", "o"},
    {U"ôồổỗốộ", "oo"},
    {U"ơờởỡớợ", "ow"},
    {U"uùủũúụ", "u"},
    {U"ưừửữứự", "uw"},
    {U"yỳỷỹýỵ", "y"},
}};

// How a vowel is typed, and its tone's place in kToneLetters.
std::optional<std::pair<std::string_view, std::size_t>> vowel_of(char32_t c) {
  for (const Vowel& vowel : kVowels) {
    const std::size_t tone = vowel.with_tones.find(c);
    if (tone != std::u32string_view::npos) return std::pair(vowel.typed, tone);
  }
  return std::nullopt;
}

bool ends_syllable(char32_t c) { return c < 0x80 && (c < 'a' || c > 'z'); }

}  // namespace

std::string to_telex(std::string_view nfc) {
  const std::string lower = to_lower(nfc);
  std::string out;
  std::size_t tone = 0;
  const auto end_syllable = [&] {
    if (tone != 0) out += kToneLetters[tone];
    tone = 0;
  };
  for (std::size_t at = 0; at < lower.size();) {
    const char32_t c = decode_next(lower, at);
    if (ends_syllable(c)) end_syllable();
    if (const auto vowel = vowel_of(c)) {
      out += vowel->first;
      if (vowel->second != 0) tone = vowel->second;
    } else if (c == U'đ') {
      out += "dd";
    } else {
      append_utf8(out, c);
    }
  }
  end_syllable();
  return out;
}

}  // namespace kyyeu::text
