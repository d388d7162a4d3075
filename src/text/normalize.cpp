#include "text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <cassert>
#include <cstddef>
#include <cstdint>

namespace kyyeu::text {
namespace {

icu::StringPiece piece_of(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

const icu::Normalizer2& nfc() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  assert(U_SUCCESS(status));
  return *normalizer;
}

bool is_latin_additional(const std::uint8_t* byte) {
  return byte[0] == 0xE1 && byte[1] >= 0xB8 && byte[1] <= 0xBB;
}

bool is_general_punctuation(const std::uint8_t* byte) {
  return byte[0] == 0xE2 && byte[1] == 0x80 && byte[2] >= 0x90 && byte[2] <= 0xA7;
}

// Whether all characters are of ranges that NFC never touches: below U+0300, U+1E00–1EFF (both
// hold no combining marks and nothing that composes with what precedes it) and the dashes,
// quotation marks and dots of U+2010–2027. That is Vietnamese as keyboards write it.
bool is_plainly_nfc(std::string_view text) {
  const auto* byte = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto* const end = byte + text.size();
  while (byte < end) {
    if (*byte < 0x80) {
      ++byte;
    } else if (*byte <= 0xCB) {
      byte += 2;
    } else if (end - byte >= 3 && (is_latin_additional(byte) || is_general_punctuation(byte))) {
      byte += 3;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace

bool is_nfc(std::string_view text) {
  if (is_plainly_nfc(text)) {
    return true;
  }
  UErrorCode status = U_ZERO_ERROR;
  const bool answer = nfc().isNormalizedUTF8(piece_of(text), status);
  return U_SUCCESS(status) && answer;
}

std::string to_nfc(std::string_view text) {
  if (is_plainly_nfc(text)) {
    return std::string(text);
  }
  std::string out;
  out.reserve(text.size());
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  nfc().normalizeUTF8(0, piece_of(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

}  // namespace kyyeu::text
