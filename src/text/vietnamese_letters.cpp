#include "text/vietnamese_letters.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>

#include "text/utf8.h"

namespace kyyeu::text {
namespace {

constexpr std::size_t kToneCount = 6;

struct Row {
  char32_t base;
  Quality quality;
  std::u32string_view letters;  // one for each tone
};

constexpr std::array<Row, 24> kRows = {{
    {U'a', Quality::kPlain, U"aàảãáạ"},      {U'a', Quality::kBreve, U"ăằẳẵắặ"},
    {U'a', Quality::kCircumflex, U"âầẩẫấậ"}, {U'e', Quality::kPlain, U"eèẻẽéẹ"},
    {U'e', Quality::kCircumflex, U"êềểễếệ"}, {U'i', Quality::kPlain, U"iìỉĩíị"},
    {U'o', Quality::kPlain, U"oòỏõóọ"},      {U'o', Quality::kCircumflex, U"ôồổỗốộ"},
    {U'o', Quality::kHorn, U"ơờởỡớợ"},       {U'u', Quality::kPlain, U"uùủũúụ"},
    {U'u', Quality::kHorn, U"ưừửữứự"},       {U'y', Quality::kPlain, U"yỳỷỹýỵ"},
    {U'A', Quality::kPlain, U"AÀẢÃÁẠ"},      {U'A', Quality::kBreve, U"ĂẰẲẴẮẶ"},
    {U'A', Quality::kCircumflex, U"ÂẦẨẪẤẬ"}, {U'E', Quality::kPlain, U"EÈẺẼÉẸ"},
    {U'E', Quality::kCircumflex, U"ÊỀỂỄẾỆ"}, {U'I', Quality::kPlain, U"IÌỈĨÍỊ"},
    {U'O', Quality::kPlain, U"OÒỎÕÓỌ"},      {U'O', Quality::kCircumflex, U"ÔỒỔỖỐỘ"},
    {U'O', Quality::kHorn, U"ƠỜỞỠỚỢ"},       {U'U', Quality::kPlain, U"UÙỦŨÚỤ"},
    {U'U', Quality::kHorn, U"ƯỪỬỮỨỰ"},       {U'Y', Quality::kPlain, U"YỲỶỸÝỴ"},
}};

// All letters lie below U+01B1 or between U+1EA0 and U+1EF9.
constexpr std::size_t kLowEnd = 0x1B1;
constexpr char32_t kHighBegin = 0x1EA0;
constexpr std::size_t kHighCount = 0x1EFA - kHighBegin;
constexpr std::size_t kNowhere = kLowEnd + kHighCount;

constexpr std::size_t slot_of(char32_t letter) {
  if (letter < kLowEnd) return letter;
  if (letter >= kHighBegin && letter - kHighBegin < kHighCount)
    return kLowEnd + letter - kHighBegin;
  return kNowhere;
}

// Row and tone of each letter, plus one; 0 for what is not a vowel.
constexpr std::array<std::uint8_t, kNowhere + 1> kPlaces = [] {
  std::array<std::uint8_t, kNowhere + 1> places{};
  for (std::size_t row = 0; row < kRows.size(); ++row) {
    for (std::size_t tone = 0; tone < kToneCount; ++tone) {
      places[slot_of(kRows[row].letters[tone])] =
          static_cast<std::uint8_t>(row * kToneCount + tone + 1);
    }
  }
  return places;
}();

constexpr std::array<char32_t, kToneCount> kToneMarks = {0, 0x300, 0x309, 0x303, 0x301, 0x323};

bool is_combining(char32_t c) { return c >= 0x300 && c < 0x370; }

// Puts the mark into its slot when that is free and such a letter exists.
bool add_mark(VowelParts& parts, char32_t mark) {
  VowelParts with = parts;
  if (const auto tone = tone_of_mark(mark); tone && parts.tone == Tone::kLevel) {
    with.tone = *tone;
  } else if (const auto quality = quality_of_mark(mark);
             quality && parts.quality == Quality::kPlain) {
    with.quality = *quality;
  } else {
    return false;
  }
  if (!vowel_of(with)) return false;
  parts = with;
  return true;
}

}  // namespace

std::optional<VowelParts> vowel_parts(char32_t letter) {
  const std::size_t place = kPlaces[slot_of(letter)];
  if (place == 0) return std::nullopt;
  const Row& row = kRows[(place - 1) / kToneCount];
  return VowelParts{row.base, row.quality, static_cast<Tone>((place - 1) % kToneCount)};
}

std::optional<char32_t> vowel_of(const VowelParts& parts) {
  const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row& candidate) {
    return candidate.base == parts.base && candidate.quality == parts.quality;
  });
  if (row == kRows.end()) return std::nullopt;
  return row->letters[static_cast<std::size_t>(parts.tone)];
}

std::optional<Tone> tone_of_mark(char32_t combining) {
  const auto found = std::find(kToneMarks.begin() + 1, kToneMarks.end(), combining);
  if (found == kToneMarks.end()) return std::nullopt;
  return static_cast<Tone>(found - kToneMarks.begin());
}

std::optional<Quality> quality_of_mark(char32_t combining) {
  switch (combining) {
    case 0x302:
      return Quality::kCircumflex;
    case 0x306:
      return Quality::kBreve;
    case 0x31B:
      return Quality::kHorn;
    default:
      return std::nullopt;
  }
}

char32_t mark_of(Tone tone) {
  assert(tone != Tone::kLevel);
  return kToneMarks[static_cast<std::size_t>(tone)];
}

std::string compose_vowels(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t letter = decode_next(text, at);
    auto parts = vowel_parts(letter);
    if (!parts) {
      append_utf8(out, letter);
      continue;
    }
    std::u32string rest;
    while (at < text.size()) {
      std::size_t next = at;
      const char32_t mark = decode_next(text, next);
      if (!is_combining(mark)) break;
      if (!add_mark(*parts, mark)) rest += mark;
      at = next;
    }
    append_utf8(out, *vowel_of(*parts));
    for (const char32_t mark : rest)
      append_utf8(out, mark);
  }
  return out;
}

}  // namespace kyyeu::text
