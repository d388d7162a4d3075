#include "text/syllables.h"

#include <array>
#include <string>

#include "text/fold.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

enum class Sign : std::uint8_t {
  kOther,
  kSmall,
  kCapital,
  kDigit,
  kSpace,
  kNothing,  // nobody sees it
  kDash,
  kSlash,
  kDot,
  kComma,
  kApostrophe,
};

struct Character {
  Sign sign = Sign::kOther;
  std::uint8_t tone = 0;
  char16_t base = 0;    // lower case, without its tone
  char16_t folded = 0;  // lower case, without marks
};

// The first character of each row is its letter without a tone.
constexpr std::array<std::u16string_view, 12> kVowels = {
    u"aàảãáạ", u"ăằẳẵắặ", u"âầẩẫấậ", u"eèẻẽéẹ", u"êềểễếệ", u"iìỉĩíị",
    u"oòỏõóọ", u"ôồổỗốộ", u"ơờởỡớợ", u"uùủũúụ", u"ưừửữứự", u"yỳỷỹýỵ"};

constexpr std::uint32_t kLatinEnd = 0x250;  // one table for all below, one for the additional ones
constexpr std::uint32_t kAdditionalFirst = 0x1E00;
constexpr std::uint32_t kAdditionalEnd = 0x1F00;

char16_t first_of(const std::string& utf8) {
  std::size_t position = 0;
  return utf8.empty() ? u'\0' : static_cast<char16_t>(decode_next(utf8, position));
}

void set_tone(Character& character, char16_t lower) {
  character.base = lower == u'ð' || lower == u'ɖ' ? u'đ' : lower;
  for (const std::u16string_view row : kVowels) {
    const std::size_t tone = row.find(lower);
    if (tone == std::u16string_view::npos) continue;
    character.base = row[0];
    character.tone = static_cast<std::uint8_t>(tone);
  }
}

Character letter(char32_t c) {
  std::string utf8;
  append_utf8(utf8, c);
  const std::string lower = to_lower(utf8);
  Character character;
  character.sign = lower == utf8 ? Sign::kSmall : Sign::kCapital;
  character.folded = first_of(fold_marks(utf8));
  set_tone(character, first_of(lower));
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
      return {Sign::kApostrophe};
    default:
      return {};
  }
}

struct Tables {
  std::array<Character, kLatinEnd> latin;
  std::array<Character, kAdditionalEnd - kAdditionalFirst> additional;

  Tables() {
    for (std::uint32_t c = 0; c < kLatinEnd; ++c)
      latin[c] = classify(c);
    for (std::uint32_t c = kAdditionalFirst; c < kAdditionalEnd; ++c)
      additional[c - kAdditionalFirst] = letter(c);
  }
};

// Of what stands in neither table.
Character rare(char32_t c) {
  if (is_space(c)) return {Sign::kSpace};
  if (is_invisible(c)) return {Sign::kNothing};
  if ((c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212') return {Sign::kDash};
  if (c == U'\u2018' || c == U'\u2019' || c == U'\u02BC') return {Sign::kApostrophe};
  if (c >= 0x300 && c < 0x370) return {Sign::kNothing};  // a mark that no letter has taken
  if (c < 0x2000 || (c >= 0x3000 && c < 0xE000)) {
    const auto unit = static_cast<char16_t>(c);
    return {Sign::kSmall, 0, unit, unit};
  }
  return {};
}

// A polynomial: tables of these values mix them once more.
std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  return (hash + value) * 0x9E3779B97F4A7C15U;
}

// The syllable that is being read.
class Reading {
 public:
  void begin(std::uint32_t at, Gap before) {
    syllable_ = Syllable();
    syllable_.begin = at;
    syllable_.before = before;
    letters_ = zeros_ = tone_ = 0;
    all_capitals_ = true;
  }

  void add(const Character& c) {
    if (letters_ == 0) syllable_.capital = c.sign == Sign::kCapital;
    all_capitals_ = all_capitals_ && c.sign != Sign::kSmall;
    if (c.sign == Sign::kDigit) {
      syllable_.digits = true;
      const bool leading = letters_ == zeros_ && c.folded == u'0';
      if (leading) {
        ++letters_;
        zeros_ = letters_;
        return;
      }
    }
    syllable_.marked = syllable_.marked || c.base != c.folded || c.tone != 0;
    tone_ |= c.tone;
    before_last_ = {syllable_.folded, syllable_.exact};
    last_two_[0] = last_two_[1];
    last_two_[1] = c.folded;
    syllable_.folded = mix(syllable_.folded, c.folded);
    syllable_.exact = mix(syllable_.exact, c.base);
    ++letters_;
  }

  const Syllable& finish(std::uint32_t end) {
    syllable_.end = end;
    syllable_.capitals = letters_ > 1 && all_capitals_ && syllable_.capital;
    if (letters_ == 2 && last_two_[1] == u'y' && is_open_before_y(last_two_[0])) {
      syllable_.folded = mix(before_last_[0], u'i');
      syllable_.exact = mix(before_last_[1], u'i');
    }
    syllable_.folded = mix(syllable_.folded, 1);
    syllable_.exact = mix(syllable_.exact, tone_ + 2U);
    return syllable_;
  }

 private:
  static bool is_open_before_y(char16_t c) {
    return c == u'h' || c == u'k' || c == u'l' || c == u'm' || c == u's' || c == u't';
  }

  Syllable syllable_;
  std::array<std::uint64_t, 2> before_last_{};
  std::array<char16_t, 2> last_two_{};
  std::uint32_t letters_ = 0;
  std::uint32_t zeros_ = 0;
  std::uint32_t tone_ = 0;
  bool all_capitals_ = true;
};

// What is known of a gap so far.
class GapReader {
 public:
  void reset() {
    sign_ = Sign::kNothing;
    spaces_ = many_ = false;
  }
  void add(Sign sign) {
    if (sign == Sign::kNothing) return;
    if (sign == Sign::kSpace) {
      spaces_ = true;
    } else {
      many_ = many_ || sign_ != Sign::kNothing;
      space_before_ = sign_ == Sign::kNothing ? spaces_ : space_before_;
      sign_ = sign;
    }
  }
  Gap gap() const {
    if (many_) return Gap::kOther;
    switch (sign_) {
      case Sign::kNothing:
        return Gap::kSpace;
      case Sign::kDash:
        return spaces_ ? Gap::kDash : Gap::kTightDash;
      case Sign::kSlash:
        return spaces_ ? Gap::kOther : Gap::kSlash;
      case Sign::kDot:
        return space_before_ ? Gap::kOther : Gap::kDot;
      case Sign::kComma:
        return space_before_ ? Gap::kOther : Gap::kComma;
      case Sign::kApostrophe:
        return spaces_ ? Gap::kOther : Gap::kApostrophe;
      default:
        return Gap::kOther;
    }
  }

 private:
  Sign sign_ = Sign::kOther;
  bool spaces_ = false;
  bool space_before_ = false;
  bool many_ = false;
};

bool is_word(Sign sign) {
  return sign == Sign::kSmall || sign == Sign::kCapital || sign == Sign::kDigit;
}

// Reads the character at `position` and moves behind it. The text is known to be UTF-8, so that its
// letters of two and three bytes need no checks but for the end.
const Character& read(const Tables& tables, std::string_view text, std::size_t& position,
                      Character& scratch) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[position + i]); };
  const std::uint8_t first = byte(0);
  if (first < 0x80) {
    ++position;
    return tables.latin[first];
  }
  if (first >= 0xC2 && first < 0xCA && position + 1 < text.size()) {
    const std::uint32_t c = ((first & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    if (c < kLatinEnd) {
      position += 2;
      return tables.latin[c];
    }
  }
  if (first == 0xE1 && position + 2 < text.size() && byte(1) >= 0xB8 && byte(1) < 0xBC) {
    const std::uint32_t c = ((byte(1) & 0x3U) << 6U) | (byte(2) & 0x3FU);
    position += 3;
    return tables.additional[c];
  }
  scratch = rare(decode_next(text, position));
  return scratch;
}

}  // namespace

void append_syllables(std::string_view nfc, std::size_t offset, std::vector<Syllable>& out) {
  static const Tables tables;
  Reading reading;
  GapReader gap;
  gap.add(Sign::kOther);
  bool inside = false;
  Character scratch;
  for (std::size_t position = 0; position < nfc.size();) {
    const std::size_t start = position;
    const Character& c = read(tables, nfc, position, scratch);
    if (is_word(c.sign)) {
      if (!inside) reading.begin(static_cast<std::uint32_t>(offset + start), gap.gap());
      reading.add(c);
      inside = true;
    } else if (!inside || c.sign != Sign::kNothing) {
      if (inside) {
        out.push_back(reading.finish(static_cast<std::uint32_t>(offset + start)));
        gap.reset();
      }
      inside = false;
      gap.add(c.sign);
    }
  }
  if (inside) out.push_back(reading.finish(static_cast<std::uint32_t>(offset + nfc.size())));
}

Syllable syllable_of(std::string_view nfc) {
  std::vector<Syllable> all;
  append_syllables(nfc, 0, all);
  return all.empty() ? Syllable() : all.front();
}

}  // namespace kyyeu::text
