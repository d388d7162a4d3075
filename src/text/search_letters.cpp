#include "text/search_letters.h"

#include <unicode/uchar.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "text/fold.h"
#include "text/utf8.h"
#include "text/vietnamese_letters.h"

namespace kyyeu::text {
namespace {

constexpr char32_t kLatinEnd = 0x2B0;
constexpr char32_t kAdditionalFirst = 0x1E00;
constexpr char32_t kAdditionalEnd = 0x1F00;
constexpr char32_t kOthersFirst = 0x370;
constexpr char32_t kSmallDWithTail = 0x256;  // what Ɖ becomes in lower case

// Letters that Unicode does not take apart.
constexpr std::array<std::pair<char32_t, char32_t>, 5> kFirstOf = {
    {{U'æ', U'a'}, {U'œ', U'o'}, {U'ß', U's'}, {U'ĳ', U'i'}, {U'ſ', U's'}}};

// Punctuation and symbols among what is taken for letters otherwise: first and last.
constexpr std::array<std::pair<char32_t, char32_t>, 7> kNoLetters = {{{0x2000, 0x2BFF},
                                                                      {0x3000, 0x303F},
                                                                      {0xFE00, 0xFE6F},
                                                                      {0xFF00, 0xFF0F},
                                                                      {0xFF1A, 0xFF20},
                                                                      {0xFF3B, 0xFF40},
                                                                      {0xFF5B, 0xFFEF}}};
constexpr std::pair<char32_t, char32_t> kPictures = {0x1F000, 0x1FAFF};

char32_t first_of(const std::string& utf8) {
  std::size_t position = 0;
  return utf8.empty() ? 0 : decode_next(utf8, position);
}

std::uint8_t number_of(Tone tone) {
  switch (tone) {
    case Tone::kLevel:
      return 0;
    case Tone::kGrave:
      return 1;
    case Tone::kAcute:
      return 2;
    case Tone::kHook:
      return 3;
    case Tone::kTilde:
      return 4;
    case Tone::kDot:
      return 5;
  }
  return 0;
}

char32_t plain_of(const std::string& lower) {
  const char32_t plain = first_of(fold_marks(lower));
  for (const auto& [letter, first] : kFirstOf) {
    if (plain == letter) return first;
  }
  return plain;
}

SearchLetter make(char32_t code_point) {
  const auto type = u_charType(static_cast<UChar32>(code_point));
  if (type != U_UPPERCASE_LETTER && type != U_LOWERCASE_LETTER && type != U_TITLECASE_LETTER) {
    return {};
  }
  std::string utf8;
  append_utf8(utf8, code_point);
  const std::string lower = to_lower(utf8);
  SearchLetter made{code_point, first_of(lower), plain_of(lower), 0};
  if (made.quality == U'ð' || made.quality == kSmallDWithTail) made.quality = U'đ';
  if (std::optional<VowelParts> parts = vowel_parts(made.quality)) {
    made.tone = number_of(parts->tone);
    parts->tone = Tone::kLevel;
    made.quality = vowel_of(*parts).value_or(made.quality);
  }
  return made;
}

struct Table {
  std::array<SearchLetter, kLatinEnd> latin;
  std::array<SearchLetter, kAdditionalEnd - kAdditionalFirst> additional;
  std::vector<SearchLetter> all;

  Table() {
    for (char32_t c = U'A'; c < kLatinEnd; ++c)
      add(latin[c] = make(c));
    for (char32_t c = kAdditionalFirst; c < kAdditionalEnd; ++c)
      add(additional[c - kAdditionalFirst] = make(c));
  }

  void add(const SearchLetter& letter) {
    if (letter.letter != 0) all.push_back(letter);
  }
};

const Table& table() {
  static const Table kTable;
  return kTable;
}

bool is_other_letter(char32_t c) {
  if (c < kOthersFirst || (c >= kPictures.first && c <= kPictures.second)) return false;
  for (const auto& [first, last] : kNoLetters) {
    if (c >= first && c <= last) return false;
  }
  return true;
}

}  // namespace

std::span<const SearchLetter> search_letters() { return table().all; }

SearchLetter search_letter(char32_t c) {
  if (c < kLatinEnd) return table().latin[c];
  if (c >= kAdditionalFirst && c < kAdditionalEnd) return table().additional[c - kAdditionalFirst];
  if (!is_other_letter(c)) return {};
  const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  return {c, lower, lower, 0};
}

}  // namespace kyyeu::text
