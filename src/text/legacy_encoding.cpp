#include "text/legacy_encoding.h"

#include <algorithm>
#include <utility>

#include "text/legacy_tables.h"
#include "text/normalize.h"
#include "text/utf8.h"
#include "text/vietnamese_letters.h"

namespace kyyeu::text {
namespace {

constexpr char32_t kUndefined = 0xFFFD;
constexpr unsigned char kToCapital = 0x20;  // between the codes of a VNI mark

struct Label {
  Encoding encoding;
  std::string_view code;
  std::string_view name;
};

constexpr std::array<Label, 7> kLabels = {{
    {Encoding::kUtf8, "utf-8", "UTF-8"},
    {Encoding::kUtf16Le, "utf-16", "UTF-16"},
    {Encoding::kUtf16Be, "utf-16", "UTF-16"},
    {Encoding::kTcvn3, "tcvn3", "TCVN3 (ABC)"},
    {Encoding::kVni, "vni", "VNI"},
    {Encoding::kCp1258, "cp1258", "Windows-1258"},
    {Encoding::kViscii, "viscii", "VISCII"},
}};

HighHalf half_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::kTcvn3:
      return tcvn3_half();
    case Encoding::kVni:
      return vni_half();
    case Encoding::kViscii:
      return viscii_half();
    default:
      return cp1258_half();
  }
}

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

char32_t character_of(unsigned char byte, Encoding encoding, HighHalf half) {
  if (byte >= 0x80) return half[byte - 0x80];
  const char32_t letter = encoding == Encoding::kViscii && byte < 0x20 ? viscii_control(byte) : 0;
  return letter == 0 ? byte : letter;
}

const VniMark* vni_mark(unsigned char byte) {
  const auto found = std::find_if(kVniMarks.begin(), kVniMarks.end(), [&](const VniMark& mark) {
    return mark.byte == byte || mark.byte - kToCapital == byte;
  });
  return found == kVniMarks.end() ? nullptr : &*found;
}

// The letter with the mark that the byte stands for; nullopt when it is no mark of this letter.
std::optional<char32_t> with_vni_mark(char32_t letter, unsigned char byte) {
  const VniMark* mark = vni_mark(byte);
  auto parts = mark == nullptr ? std::nullopt : vowel_parts(letter);
  if (!parts || parts->tone != Tone::kLevel) return std::nullopt;
  if (mark->quality != Quality::kPlain) {
    if (parts->quality != Quality::kPlain) return std::nullopt;
    parts->quality = mark->quality;
  }
  parts->tone = mark->tone;
  return vowel_of(*parts);
}

Decoded decode_bytes(std::string_view bytes, Encoding encoding) {
  const HighHalf half = half_of(encoding);
  Decoded decoded;
  decoded.text.reserve(bytes.size() + bytes.size() / 2);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    char32_t c = character_of(byte_at(bytes, at), encoding, half);
    if (c == kUndefined && !decoded.first_undefined) decoded.first_undefined = at;
    if (encoding == Encoding::kVni && at + 1 < bytes.size()) {
      if (const auto marked = with_vni_mark(c, byte_at(bytes, at + 1))) {
        c = *marked;
        ++at;
      }
    }
    append_utf8(decoded.text, c);
  }
  // CP1258 and TCVN have combining marks.
  decoded.text = to_nfc(compose_vowels(decoded.text));
  return decoded;
}

class Utf16Reader {
 public:
  Utf16Reader(std::string_view bytes, bool big_endian) : bytes_(bytes), high_(big_endian ? 0 : 1) {}

  Decoded read() {
    Decoded decoded;
    while (pos_ + 1 < bytes_.size()) {
      const std::size_t begin = pos_;
      char32_t unit = next();
      if (is_high(unit)) {
        const char32_t low = pos_ + 1 < bytes_.size() ? next() : 0;
        unit = is_low(low) ? 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00) : 0xD800;
      }
      if (is_high(unit) || is_low(unit)) {
        decoded.first_undefined = begin;
        return decoded;
      }
      append_utf8(decoded.text, unit);
    }
    if (pos_ != bytes_.size()) decoded.first_undefined = pos_;
    return decoded;
  }

 private:
  static bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
  static bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

  char32_t next() {
    const unsigned high = byte_at(bytes_, pos_ + high_);
    const unsigned low = byte_at(bytes_, pos_ + 1 - high_);
    pos_ += 2;
    return static_cast<char32_t>(high << 8U | low);
  }

  std::string_view bytes_;
  std::size_t high_;  // which byte of a unit is the high one
  std::size_t pos_ = 0;
};

std::string_view without_mark(std::string_view bytes, Encoding encoding) {
  const std::string_view mark = encoding == Encoding::kUtf8      ? "\xEF\xBB\xBF"
                                : encoding == Encoding::kUtf16Le ? "\xFF\xFE"
                                : encoding == Encoding::kUtf16Be ? "\xFE\xFF"
                                                                 : "";
  return bytes.substr(bytes.starts_with(mark) ? mark.size() : 0);
}

std::optional<unsigned char> byte_of(char32_t c, Encoding encoding) {
  if (c < 0x80) {
    const auto same = static_cast<unsigned char>(c);
    const bool taken = encoding == Encoding::kViscii && viscii_control(same) != 0;
    return taken ? std::nullopt : std::optional(same);
  }
  const HighHalf half = half_of(encoding);
  if (const std::size_t at = half.find(c); at != HighHalf::npos && c != kUndefined) {
    return static_cast<unsigned char>(at + 0x80);
  }
  if (encoding != Encoding::kViscii) return std::nullopt;
  const auto control = std::find_if(kVisciiControls.begin(), kVisciiControls.end(),
                                    [&](unsigned char byte) { return viscii_control(byte) == c; });
  if (control == kVisciiControls.end()) return std::nullopt;
  return *control;
}

bool append_vni(std::string& out, const VowelParts& parts) {
  VowelParts rest = parts;  // what the mark's byte does not say
  const bool horn = parts.quality == Quality::kHorn;
  if (!horn) rest.quality = Quality::kPlain;
  rest.tone = Tone::kLevel;
  const auto base = byte_of(*vowel_of(rest), Encoding::kVni);
  const auto mark = std::find_if(kVniMarks.begin(), kVniMarks.end(), [&](const VniMark& one) {
    return one.quality == (horn ? Quality::kPlain : parts.quality) && one.tone == parts.tone;
  });
  if (!base || mark == kVniMarks.end()) return false;
  out += static_cast<char>(*base);
  out += static_cast<char>(parts.base < U'a' ? mark->byte - kToCapital : mark->byte);
  return true;
}

bool append_cp1258(std::string& out, const VowelParts& parts) {
  VowelParts level = parts;
  level.tone = Tone::kLevel;
  const auto base = byte_of(*vowel_of(level), Encoding::kCp1258);
  const auto mark = byte_of(mark_of(parts.tone), Encoding::kCp1258);
  if (!base || !mark) return false;
  out += static_cast<char>(*base);
  out += static_cast<char>(*mark);
  return true;
}

bool append_legacy(std::string& out, char32_t c, Encoding encoding) {
  const auto parts = vowel_parts(c);
  const bool toned = parts && parts->tone != Tone::kLevel;
  if (toned && encoding == Encoding::kCp1258) return append_cp1258(out, *parts);
  if (encoding == Encoding::kVni && parts && c >= 0x80) {
    // The letters that VNI gives a byte of their own.
    const bool single = parts->base == U'i' || parts->base == U'I' || c == U'ỵ' || c == U'Ỵ' ||
                        (parts->quality == Quality::kHorn && !toned);
    if (!single) return append_vni(out, *parts);
  }
  if (encoding == Encoding::kTcvn3 && toned && parts->base < U'a') {
    VowelParts small = *parts;
    small.base += U'a' - U'A';
    c = *vowel_of(small);
  }
  const auto byte = byte_of(c, encoding);
  if (!byte) return false;
  out += static_cast<char>(*byte);
  return true;
}

}  // namespace

std::string_view code_of(Encoding encoding) {
  return kLabels[static_cast<std::size_t>(encoding)].code;
}

std::string_view name_of(Encoding encoding) {
  return kLabels[static_cast<std::size_t>(encoding)].name;
}

std::optional<Encoding> encoding_of_code(std::string_view code) {
  const auto found = std::find_if(kLabels.begin(), kLabels.end(),
                                  [&](const Label& label) { return label.code == code; });
  if (found == kLabels.end()) return std::nullopt;
  return found->encoding;
}

Decoded decode(std::string_view bytes, Encoding encoding) {
  bytes = without_mark(bytes, encoding);
  switch (encoding) {
    case Encoding::kUtf8:
      return {to_nfc(bytes), first_invalid_utf8(bytes)};
    case Encoding::kUtf16Le:
    case Encoding::kUtf16Be: {
      Decoded decoded = Utf16Reader(bytes, encoding == Encoding::kUtf16Be).read();
      if (!is_nfc(decoded.text)) decoded.text = to_nfc(decoded.text);
      return decoded;
    }
    default:
      return decode_bytes(bytes, encoding);
  }
}

std::optional<std::string> encode_legacy(std::string_view utf8_nfc, Encoding encoding) {
  std::string out;
  for (std::size_t at = 0; at < utf8_nfc.size();) {
    if (!append_legacy(out, decode_next(utf8_nfc, at), encoding)) return std::nullopt;
  }
  return out;
}

std::string as_windows_1252(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t shown = byte >= 0x80 ? windows_1252_half()[byte - 0x80] : byte;
    append_utf8(out, is_control(shown) ? kUndefined : shown);
  }
  return out;
}

}  // namespace kyyeu::text
