// The encodings in which Vietnamese was written before Unicode, and UTF-16.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kyyeu::text {

enum class Encoding : std::uint8_t { kUtf8, kUtf16Le, kUtf16Be, kTcvn3, kVni, kCp1258, kViscii };

// Those that only the words of a text tell apart.
inline constexpr std::array<Encoding, 4> kLegacyEncodings = {Encoding::kTcvn3, Encoding::kVni,
                                                             Encoding::kCp1258, Encoding::kViscii};

// "tcvn3": as it is typed after --from. Both kinds of UTF-16 are "utf-16".
std::string_view code_of(Encoding encoding);
// "TCVN3 (ABC)": as people call it.
std::string_view name_of(Encoding encoding);
// kUtf16Le for "utf-16"; nullopt for what no encoding is called.
std::optional<Encoding> encoding_of_code(std::string_view code);

struct Decoded {
  std::string text;  // UTF-8 in NFC
  // Offset of the first byte that stands for nothing in the encoding (for UTF-16: that cannot be
  // read). In a legacy encoding it and its like are U+FFFD in `text`; UTF-16 ends there.
  std::optional<std::size_t> first_undefined;
};

// The bytes without a byte order mark as text. Line ends stay. Marks are composed whatever their
// order; VNI's spellings of two bytes go before those of one.
Decoded decode(std::string_view bytes, Encoding encoding);

// The reverse of decode() for a legacy encoding. nullopt when a character has no code. TCVN3 has no
// capitals with a tone (its fonts of capitals show the small ones as such): they become small.
// `utf8_nfc` is valid.
std::optional<std::string> encode_legacy(std::string_view utf8_nfc, Encoding encoding);

// What a reader saw who opened the file without knowing its encoding: the bytes as Windows-1252.
// Undefined bytes and controls are U+FFFD.
std::string as_windows_1252(std::string_view bytes);

}  // namespace kyyeu::text
