// LetterTables: what each character of a text is to names: a letter with its tone, a digit, or one
// of the signs that stand between words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/utf8.h"

namespace kyyeu::text {

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

inline bool is_word(Sign sign) { return sign <= Sign::kDigit; }

inline constexpr std::uint8_t kTones = 0x07;
inline constexpr std::uint8_t kBaseMarked = 0x08;  // ă â đ ê ô ơ ư

struct Character {
  Sign sign = Sign::kOther;
  std::uint8_t marks = 0;  // its tone, and kBaseMarked
  char16_t base = 0;       // lower case, without its tone
  char16_t folded = 0;     // lower case, without marks
};

// One table for all characters below kLatinEnd, one for the additional Latin ones.
inline constexpr std::uint32_t kLatinEnd = 0x250;
inline constexpr std::uint32_t kAdditionalFirst = 0x1E00;
inline constexpr std::uint32_t kAdditionalEnd = 0x1F00;

struct LetterTables {
  std::array<Character, kLatinEnd> latin;
  std::array<Character, kAdditionalEnd - kAdditionalFirst> additional;

  LetterTables();
};

const LetterTables& letter_tables();

// Of what stands in neither table.
Character rare_character(char32_t c);

// Reads the character at `position`, which is not ASCII, and moves behind it. The text is known to
// be UTF-8, so that its letters of two and three bytes need no checks but for the end.
inline Character read_long(const LetterTables& tables, std::string_view text,
                           std::size_t& position) {
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
  return rare_character(decode_next(text, position));
}

// The same of any character.
inline Character read_character(const LetterTables& tables, std::string_view text,
                                std::size_t& position) {
  const auto first = static_cast<std::uint8_t>(text[position]);
  if (first >= 0x80) return read_long(tables, text, position);
  ++position;
  return tables.latin[first];
}

}  // namespace kyyeu::text
