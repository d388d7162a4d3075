#include "text/syllables.h"

#include "text/letter_tables.h"

namespace kyyeu::text {
namespace {

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

  void finish(SyllableLetters& out) const {
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

}  // namespace

SyllableReader::SyllableReader(std::string_view nfc, std::size_t offset, SyllableMemo* memo)
    : tables_(letter_tables()), nfc_(nfc), offset_(offset), memo_(memo) {}

bool SyllableReader::next(Syllable& out) {
  if (next_known(out)) return true;
  // A copy, which the compiler keeps in a register.
  std::size_t position = position_;
  GapReader gap;
  std::size_t begin = position;
  Character first;
  while (true) {
    if (position == nfc_.size()) return false;
    begin = position;
    first = read_character(tables_, nfc_, position);
    if (is_word(first.sign)) break;
    gap.add(first.sign);
  }
  position = memo_ == nullptr ? read_letters(begin, out) : recall_letters(begin, out);
  out.begin = static_cast<std::uint32_t>(offset_ + begin);
  out.end = static_cast<std::uint32_t>(offset_ + position);
  out.before = is_first_ ? Gap::kOther : gap.gap();
  is_first_ = false;
  position_ = position;
  return true;
}

// What nearly always comes: a space, then a syllable that was met before.
bool SyllableReader::next_known(Syllable& out) {
  if (memo_ == nullptr || is_first_ || position_ == nfc_.size() || nfc_[position_] != ' ') {
    return false;
  }
  const std::size_t begin = position_ + 1;
  std::size_t end = begin;
  const SyllableMemo::Key key = SyllableMemo::read_key(nfc_, end);
  const SyllableLetters* known = key.low == 0 ? nullptr : memo_->find(key);
  if (known == nullptr) return false;
  static_cast<SyllableLetters&>(out) = *known;
  out.begin = static_cast<std::uint32_t>(offset_ + begin);
  out.end = static_cast<std::uint32_t>(offset_ + end);
  out.before = Gap::kSpace;
  position_ = end;
  return true;
}

std::size_t SyllableReader::read_letters(std::size_t position, SyllableLetters& out) const {
  Letters letters(read_character(tables_, nfc_, position));
  while (position < nfc_.size()) {
    const std::size_t start = position;
    const Character c = read_character(tables_, nfc_, position);
    if (is_word(c.sign)) {
      letters.add(c);
    } else if (c.sign != Sign::kNothing) {
      position = start;
      break;
    }
  }
  letters.finish(out);
  return position;
}

std::size_t SyllableReader::recall_letters(std::size_t begin, SyllableLetters& out) {
  std::size_t end = begin;
  const SyllableMemo::Key key = SyllableMemo::read_key(nfc_, end);
  const SyllableLetters* known = key.low == 0 ? nullptr : memo_->find(key);
  if (known != nullptr) {
    out = *known;
    return end;
  }
  const std::size_t position = read_letters(begin, out);
  // Else a colon, a quotation mark or the like stands in the run.
  if (key.low != 0 && position == end) memo_->keep(key, out);
  return position;
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
