#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "text/fold.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::text {
namespace {

// The tone stands on the second letter of the pair; `first_toned` has it on the first.
struct TonePair {
  char first;
  std::string_view second_toned;
  std::string_view first_toned;
  char second;
};

constexpr TonePair kTonePairs[] = {
    {'o', "à", "ò", 'a'}, {'o', "á", "ó", 'a'}, {'o', "ả", "ỏ", 'a'}, {'o', "ã", "õ", 'a'},
    {'o', "ạ", "ọ", 'a'}, {'o', "è", "ò", 'e'}, {'o', "é", "ó", 'e'}, {'o', "ẻ", "ỏ", 'e'},
    {'o', "ẽ", "õ", 'e'}, {'o', "ẹ", "ọ", 'e'}, {'u', "ỳ", "ù", 'y'}, {'u', "ý", "ú", 'y'},
    {'u', "ỷ", "ủ", 'y'}, {'u', "ỹ", "ũ", 'y'}, {'u', "ỵ", "ụ", 'y'},
};

bool letter_follows(std::string_view text, std::size_t pos) {
  if (pos >= text.size()) {
    return false;
  }
  const auto c = static_cast<UChar32>(decode_next(text, pos));
  return u_isalpha(c) != 0 || u_getCombiningClass(c) != 0;
}

const TonePair* pair_at(std::string_view text, std::size_t pos) {
  const std::string_view rest = text.substr(pos + 1);
  if (static_cast<unsigned char>(rest[0]) < 0x80) {
    return nullptr;
  }
  const auto* const found =
      std::find_if(std::begin(kTonePairs), std::end(kTonePairs), [&](const TonePair& pair) {
        return pair.first == text[pos] &&
               rest.substr(0, pair.second_toned.size()) == pair.second_toned;
      });
  if (found == std::end(kTonePairs) || letter_follows(rest, found->second_toned.size())) {
    return nullptr;
  }
  const bool u_belongs_to_q = text[pos] == 'u' && pos > 0 && text[pos - 1] == 'q';
  return u_belongs_to_q ? nullptr : found;
}

// One spelling for characters that are typed for each other.
char32_t common_form(char32_t c) {
  switch (c) {
    case U'‘':
    case U'’':
    case U'ʼ':
    case U'′':
    case U'`':
    case U'´':
      return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
    case U'″':
      return U'"';
    case U'−':
    case U'－':
      return U'-';
    case U'Ð':
    case U'Ɖ':
      return U'Đ';
    case U'ð':
    case U'ɖ':
      return U'đ';
    default:
      return c >= U'\u2010' && c <= U'\u2015' ? U'-' : c;
  }
}

bool is_trimmed(std::string_view character) {
  constexpr std::string_view kAscii = " .,;:!?'\"-*";
  return character == "…" || character == "•" || character == "·" ||
         (character.size() == 1 && kAscii.find(character[0]) != std::string_view::npos);
}

std::string_view trim_punctuation(std::string_view key) {
  std::size_t begin = key.size();
  std::size_t end = 0;
  for (std::size_t pos = 0; pos < key.size();) {
    const std::size_t start = pos;
    decode_next(key, pos);
    if (!is_trimmed(key.substr(start, pos - start))) {
      begin = std::min(begin, start);
      end = pos;
    }
  }
  return begin < end ? key.substr(begin, end - begin) : std::string_view();
}

}  // namespace

std::string canonical_tone(std::string_view lower_nfc) {
  std::string out;
  out.reserve(lower_nfc.size());
  std::size_t settled = 0;  // what lies before it has been appended
  for (std::size_t pos = 0; pos + 1 < lower_nfc.size(); ++pos) {
    const bool may_begin_pair = lower_nfc[pos] == 'o' || lower_nfc[pos] == 'u';
    const TonePair* const pair = may_begin_pair ? pair_at(lower_nfc, pos) : nullptr;
    if (pair != nullptr) {
      out.append(lower_nfc, settled, pos - settled);
      out += pair->first_toned;
      out += pair->second;
      settled = pos + 1 + pair->second_toned.size();
      pos = settled - 1;
    }
  }
  out.append(lower_nfc, settled);
  return out;
}

std::string name_key(std::string_view name) {
  std::string plain;
  plain.reserve(name.size());
  for (std::size_t pos = 0; pos < name.size();) {
    const char32_t c = decode_next(name, pos);
    if (!is_invisible(c)) {
      append_utf8(plain, common_form(c));
    }
  }
  // Lower case may leave NFC again (İ), so it comes before the last normalisation.
  const std::string lower = to_nfc(to_lower(to_nfc(squeeze_spaces(plain))));
  return std::string(trim_punctuation(canonical_tone(lower)));
}

}  // namespace kyyeu::text
