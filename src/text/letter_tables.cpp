#include "text/letter_tables.h"

#include <string>

#include "text/fold.h"
#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

// The first character of each row is its letter without a tone.
constexpr std::array<std::u16string_view, 12> kVowels = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị",
    u"oòỏõóọ", u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ"};

char16_t first_of(const std::string& utf8) {
  std::size_t position = 0;
  return utf8.empty() ? u'\0' : static_cast<char16_t>(decode_next(utf8, position));
}

void set_marks(Character& character, char16_t lower) {
  character.base = lower == u'ð' || lower == u'ɖ' ? u'đ' : lower;
  for (const std::u16string_view row : kVowels) {
    const std::size_t tone = row.find(lower);
    if (tone == std::u16string_view::npos) continue;
    character.base = row[0];
    character.marks = static_cast<std::uint8_t>(tone);
  }
  if (character.base != character.folded) character.marks |= kBaseMarked;
}

Character letter(char32_t c) {
  std::string utf8;
  append_utf8(utf8, c);
  const std::string lower = to_lower(utf8);
  Character character;
  character.sign = lower == utf8 ? Sign::kSmall : Sign::kCapital;
  character.folded = first_of(fold_marks(utf8));
  set_marks(character, first_of(lower));
  return character;
}

bool is_latin_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return c >= 0xC0 && c != 0xD7 && c != 0xF7;
}

Character classify(char32_t c) {
  if (is_latin_letter(c)) return letter(c);
  if (c >= '0' && c <= '9') {
    return {Sign::kDigit, 0, static_cast<char16_t>(c), static_cast<char16_t>(c)};
  }
  if (is_space(c)) return {Sign::kSpace};
  if (is_invisible(c)) return {Sign::kNothing};
  switch (c) {
    case '-':
      return {Sign::kDash};
    case '/':
      return {Sign::kSlash};
    case '.':
      return {Sign::kDot};
    case ',':
      return {Sign::kComma};
    case '\'':
    case 0xB4:  // an accent that stands alone
      return {Sign::kApostrophe};
    default:
      return {};
  }
}

}  // namespace

LetterTables::LetterTables() {
  for (std::uint32_t c = 0; c < kLatinEnd; ++c)
    latin[c] = classify(c);
  for (std::uint32_t c = kAdditionalFirst; c < kAdditionalEnd; ++c)
    additional[c - kAdditionalFirst] = letter(c);
}

const LetterTables& letter_tables() {
  static const LetterTables tables;
  return tables;
}

Character rare_character(char32_t c) {
  if (is_space(c)) return {Sign::kSpace};
  if (is_invisible(c)) return {Sign::kNothing};
  if ((c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212') return {Sign::kDash};
  if (c == U'\u2018' || c == U'\u2019' || c == U'\u2032' || c == U'\u02BC') {
    return {Sign::kApostrophe};
  }
  if (c >= 0x300 && c < 0x370) return {Sign::kNothing};  // a mark that no letter has taken
  if (c < 0x2000 || (c >= 0x3000 && c < 0xE000)) {
    const auto unit = static_cast<char16_t>(c);
    return {Sign::kSmall, 0, unit, unit};
  }
  return {};
}

}  // namespace kyyeu::text
