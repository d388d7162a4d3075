#include "text/syllable_grammar.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/rhymes.h"
#include "text/utf8.h"
#include "text/vietnamese_letters.h"

namespace kyyeu::text {
namespace {

constexpr std::size_t kMaxLetters = 7;  // nghiêng

// A word in small letters without its tone.
struct Spelling {
  std::u32string letters;
  Tone tone = Tone::kLevel;
  std::size_t tone_at = 0;
};

struct Cased {
  char32_t small;
  bool capital;
};

std::optional<Cased> cased_consonant(char32_t c) {
  if (c >= U'a' && c <= U'z') return Cased{c, false};
  if (c >= U'A' && c <= U'Z') return Cased{c + (U'a' - U'A'), true};
  if (c == U'đ' || c == U'Đ') return Cased{U'đ', c == U'Đ'};
  return std::nullopt;
}

// Takes the word apart; nullopt for a strange letter, a second tone, or capitals where none are
// written.
std::optional<Spelling> spelling_of(std::u32string_view word) {
  if (word.empty() || word.size() > kMaxLetters) return std::nullopt;
  Spelling spelling;
  std::size_t capitals = 0;
  bool first_capital = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    char32_t small = 0;
    bool capital = false;
    if (auto parts = vowel_parts(word[i])) {
      capital = parts->base < U'a';
      if (capital) parts->base += U'a' - U'A';
      if (parts->tone != Tone::kLevel) {
        if (spelling.tone != Tone::kLevel) return std::nullopt;
        spelling.tone = parts->tone;
        spelling.tone_at = i;
        parts->tone = Tone::kLevel;
      }
      small = *vowel_of(*parts);
    } else if (const auto consonant = cased_consonant(word[i])) {
      small = consonant->small;
      capital = consonant->capital;
    } else {
      return std::nullopt;
    }
    spelling.letters += small;
    capitals += capital ? 1 : 0;
    if (i == 0) first_capital = capital;
  }
  const bool sane = capitals == 0 || capitals == word.size() || (capitals == 1 && first_capital);
  return sane ? std::optional(spelling) : std::nullopt;
}

// Longest first.
constexpr std::array<std::u32string_view, 28> kOnsets = {
    U"ngh", U"ch", U"gh", U"gi", U"kh", U"ng", U"nh", U"ph", U"qu", U"th", U"tr", U"b", U"c", U"d",
    U"đ",   U"g",  U"h",  U"k",  U"l",  U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v", U"x", U""};

bool is_one_of(char32_t c, std::u32string_view letters) {
  return letters.find(c) != std::u32string_view::npos;
}

// c, g and ng before back vowels, k, gh and ngh before front ones; "g" before i is gì, giếng.
bool fits(std::u32string_view onset, std::u32string_view rhyme) {
  const char32_t first = rhyme.front();
  const bool front = is_one_of(first, U"eêiy");
  if (onset == U"k" || onset == U"gh" || onset == U"ngh") return front;
  if (onset == U"g") return !front || first == U'i';
  if (onset == U"c" || onset == U"ng") return !front;
  if (onset == U"gi") return !is_one_of(first, U"iy");
  if (onset == U"qu") return !is_one_of(first, U"ouư") && (first != U'ô' || rhyme == U"ôc");
  if (first != U'y' || onset.empty()) return first != U'y' || !is_one_of(rhyme.back(), U"ht");
  return rhyme == U"y";  // mỹ, kỹ; the longer ones are written with i
}

bool is_marked(char32_t vowel) { return is_one_of(vowel, U"ăâêôơư"); }
bool is_vowel(char32_t letter) { return vowel_parts(letter).has_value(); }

// Whether the tone may stand on letter `at` of the rhyme.
bool may_bear_tone(std::u32string_view rhyme, std::size_t at) {
  const auto end = std::find_if_not(rhyme.begin(), rhyme.end(), is_vowel);
  const std::u32string_view vowels = rhyme.substr(0, static_cast<std::size_t>(end - rhyme.begin()));
  if (at >= vowels.size()) return false;
  for (std::size_t i = vowels.size(); i-- > 0;) {
    if (is_marked(vowels[i])) return at == i;
  }
  if (vowels.size() == 1) return true;
  if (vowels.size() == 3 || vowels == U"oo") return at == 1;
  const bool glide = vowels == U"oa" || vowels == U"oe" || vowels == U"uy";
  if (!glide) return at == 0;
  return vowels.size() == rhyme.size() || at == 1;  // hòa and hoà, but only hoàn
}

bool is_stop(char32_t last, std::u32string_view rhyme) {
  if (last == U'h') return rhyme.ends_with(U"ch");
  return is_one_of(last, U"cptk");
}

bool is_good(const Spelling& spelling, std::u32string_view onset) {
  const std::u32string_view letters = spelling.letters;
  const std::u32string_view rhyme = letters.substr(onset.size());
  if (rhyme.empty() || !is_rhyme(rhyme) || !fits(onset, rhyme)) return false;
  if (is_stop(rhyme.back(), rhyme)) {
    if (spelling.tone != Tone::kAcute && spelling.tone != Tone::kDot) return false;
  }
  if (spelling.tone == Tone::kLevel) return true;
  return spelling.tone_at >= onset.size() && may_bear_tone(rhyme, spelling.tone_at - onset.size());
}

bool is_syllable(std::u32string_view word) {
  const auto spelling = spelling_of(word);
  if (!spelling) return false;
  return std::any_of(kOnsets.begin(), kOnsets.end(), [&](std::u32string_view onset) {
    return std::u32string_view(spelling->letters).starts_with(onset) && is_good(*spelling, onset);
  });
}

enum class Kind : std::uint8_t { kLetter, kSpace, kQuote, kSymbol };

Kind kind_of(char32_t c) {
  if (vowel_parts(c) || cased_consonant(c)) return Kind::kLetter;
  if (c < 0x80 || c == 0xA0) return Kind::kSpace;  // ASCII's signs part words as spaces do
  if (c == 0xAB || c == 0xBB || (c >= 0x2010 && c <= 0x2027) || c == 0xB0) return Kind::kQuote;
  // ª, µ, º; Latin letters; combining marks; Greek and what follows it.
  const bool letter =
      c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7);
  return letter ? Kind::kLetter : Kind::kSymbol;
}

// A symbol may not touch a word; a quotation mark, a dash or a degree may not stand inside one,
// but for those that do: the apostrophe and the short dashes.
bool is_odd(char32_t c, bool letter_before, bool letter_after) {
  if (c == 0xFFFD) return true;
  const Kind kind = kind_of(c);
  if (kind == Kind::kSymbol) return letter_before || letter_after;
  const bool inside = c == 0x2018 || c == 0x2019 || (c >= 0x2010 && c <= 0x2014);
  return kind == Kind::kQuote && !inside && letter_before && letter_after;
}

// "THáNG" as "THÁNG".
std::u32string raise_tones(std::u32string word) {
  std::u32string raised = word;
  std::size_t capitals = 0;
  for (char32_t& c : raised) {
    auto parts = vowel_parts(c);
    if (parts && parts->base >= U'a' && parts->tone != Tone::kLevel) {
      parts->base -= U'a' - U'A';
      c = *vowel_of(*parts);
    } else if (const auto consonant = cased_consonant(c); consonant && !consonant->capital) {
      return word;
    } else {
      ++capitals;
    }
  }
  return capitals == 0 ? word : raised;
}

// QĐ, BVĐK: says nothing of the encoding, since no grammar holds for it.
bool is_acronym(std::u32string_view word) {
  return word.size() <= kMaxLetters && std::all_of(word.begin(), word.end(), [](char32_t c) {
           if (const auto parts = vowel_parts(c)) {
             return parts->base < U'a' && parts->tone == Tone::kLevel;
           }
           const auto consonant = cased_consonant(c);
           return consonant && consonant->capital;
         });
}

}  // namespace

bool is_vietnamese_syllable(std::string_view word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size() && letters.size() <= kMaxLetters;) {
    letters += decode_next(word, at);
  }
  return is_syllable(letters);
}

SyllableScore score_syllables(std::string_view text, bool small_tones) {
  SyllableScore score;
  std::u32string word;
  bool marked = false;
  const auto end_word = [&] {
    const bool good =
        marked && (is_syllable(word) || (small_tones && is_syllable(raise_tones(word))));
    if (good) ++score.good;
    if (marked && (good || !is_acronym(word))) ++score.marked;
    word.clear();
    marked = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode_next(text, at);
    if (kind_of(c) == Kind::kLetter) {
      if (word.size() <= kMaxLetters) word += c;
      marked = marked || c >= 0x80;
      continue;
    }
    const bool before = !word.empty();
    end_word();
    if (c < 0x80) continue;
    std::size_t next = at;
    const bool after = at < text.size() && kind_of(decode_next(text, next)) == Kind::kLetter;
    if (is_odd(c, before, after)) ++score.odd;
  }
  end_word();
  return score;
}

}  // namespace kyyeu::text
