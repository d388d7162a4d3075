#include "text/syllables.h"

#include <array>
#include <string>

#include "text/fold.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

enum class Sign : std::uint8_t {
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
  kOther,
};

bool is_word(Sign sign) { return sign <= Sign::kDigit; }

constexpr std::uint8_t kTones = 0x07;
constexpr std::uint8_t kBaseMarked = 0x08;  // ă â đ ê ô ơ ư

struct Character {
  Sign sign = Sign::kOther;
  std::uint8_t marks = 0;  // its tone, and kBaseMarked
  char16_t base = 0;       // lower case, without its tone
  char16_t folded = 0;     // lower case, without marks
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

// A polynomial: tables of these values mix them once more.
std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  return (hash + value) * 0x9E3779B97F4A7C15U;
}

bool is_open_before_y(char16_t c) {
  return c == u'h' || c == u'k' || c == u'l' || c == u'm' || c == u's' || c == u't';
}

// The letters and digits of a syllable so far. Small enough to stay in registers.
class Letters {
 public:
  explicit Letters(const Character& first) : first_(first) { add(first); }

  void add(const Character& c) {
    ++count_;
    last_ = c.folded;
    small_ = small_ || c.sign == Sign::kSmall;
    if (c.sign == Sign::kDigit) {
      digits_ = true;
      if (c.folded == u'0' && folded_ == 0) return;  // a zero before a number
    }
    marks_ |= c.marks;
    folded_ = mix(folded_, c.folded);
    exact_ = mix(exact_, c.base);
  }

  void finish(Syllable& out) const {
    const bool only_y = count_ == 2 && last_ == u'y' && is_open_before_y(first_.folded);
    const std::uint64_t folded = only_y ? mix(mix(0, first_.folded), u'i') : folded_;
    const std::uint64_t exact = only_y ? mix(mix(0, first_.base), u'i') : exact_;
    out.folded = mix(folded, 1);
    out.exact = mix(exact, (marks_ & kTones) + 2U);
    out.capital = first_.sign == Sign::kCapital;
    out.capitals = out.capital && !small_ && count_ > 1;
    out.marked = marks_ != 0;
    out.digits = digits_;
  }

 private:
  Character first_;
  char16_t last_ = 0;
  std::uint8_t marks_ = 0;  // a syllable has one tone, so those of its letters are put together
  bool small_ = false;
  bool digits_ = false;
  std::uint32_t count_ = 0;
  std::uint64_t folded_ = 0;
  std::uint64_t exact_ = 0;
};

// What is known of a gap so far.
class GapReader {
 public:
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
    if (sign_ == Sign::kNothing) return Gap::kSpace;
    if (many_) return Gap::kOther;
    switch (sign_) {
      case Sign::kDash:
        return spaces_ ? Gap::kDash : Gap::kTightDash;
      case Sign::kSlash:
        return spaces_ ? Gap::kWideSlash : Gap::kSlash;
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
  Sign sign_ = Sign::kNothing;
  bool spaces_ = false;
  bool space_before_ = false;
  bool many_ = false;
};

// Reads the character at `position`, which is not ASCII, and moves behind it. The text is known to
// be UTF-8, so that its letters of two and three bytes need no checks but for the end.
Character read_long(const Tables& tables, std::string_view text, std::size_t& position) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[position + i]); };
  const std::uint8_t first = byte(0);
  if (first == 0xE1 && position + 2 < text.size() && byte(1) >= 0xB8 && byte(1) < 0xBC) {
    const std::uint32_t c = ((byte(1) & 0x3U) << 6U) | (byte(2) & 0x3FU);
    position += 3;
    return tables.additional[c];
  }
  if (first >= 0xC2 && first < 0xCA && position + 1 < text.size()) {
    const std::uint32_t c = ((first & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    if (c < kLatinEnd) {
      position += 2;
      return tables.latin[c];
    }
  }
  return rare(decode_next(text, position));
}

// The same of any character.
Character read(const Tables& tables, std::string_view text, std::size_t& position) {
  const auto first = static_cast<std::uint8_t>(text[position]);
  if (first >= 0x80) return read_long(tables, text, position);
  ++position;
  return tables.latin[first];
}

}  // namespace

bool SyllableReader::next(Syllable& out) {
  static const Tables tables;
  // A copy, which the compiler keeps in a register.
  std::size_t position = position_;
  GapReader gap;
  std::size_t begin = position;
  Character first;
  while (true) {
    if (position == nfc_.size()) return false;
    begin = position;
    first = read(tables, nfc_, position);
    if (is_word(first.sign)) break;
    gap.add(first.sign);
  }
  Letters letters(first);
  while (position < nfc_.size()) {
    const std::size_t start = position;
    const Character c = read(tables, nfc_, position);
    if (is_word(c.sign)) {
      letters.add(c);
    } else if (c.sign != Sign::kNothing) {
      position = start;
      break;
    }
  }
  letters.finish(out);
  out.begin = static_cast<std::uint32_t>(offset_ + begin);
  out.end = static_cast<std::uint32_t>(offset_ + position);
  out.before = is_first_ ? Gap::kOther : gap.gap();
  is_first_ = false;
  position_ = position;
  return true;
}

std::vector<Syllable> syllables_of(std::string_view nfc) {
  std::vector<Syllable> all;
  SyllableReader reader(nfc);
  for (Syllable one; reader.next(one);)
    all.push_back(one);
  return all;
}

Syllable syllable_of(std::string_view nfc) {
  Syllable first;
  SyllableReader(nfc).next(first);
  return first;
}

}  // namespace kyyeu::text
