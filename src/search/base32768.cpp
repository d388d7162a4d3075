#include "search/base32768.h"

#include <cstdint>

namespace kyyeu::search {
namespace {

constexpr unsigned kBits = 15;
constexpr unsigned kByte = 8;

void append_unit(std::string& utf16, std::uint32_t unit) {
  utf16 += static_cast<char>(unit & 0xFFU);
  utf16 += static_cast<char>(unit >> kByte);
}

void append_ascii(std::string& utf16, std::string_view ascii) {
  for (const char c : ascii)
    append_unit(utf16, static_cast<unsigned char>(c));
}

}  // namespace

void append_base32768(std::string& utf16, std::string_view bytes) {
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (const char c : bytes) {
    bits = bits << kByte | static_cast<unsigned char>(c);
    held += kByte;
    if (held < kBits) continue;
    held -= kBits;
    append_unit(utf16, kBaseFirst + (bits >> held));
    bits &= (1U << held) - 1;
  }
  if (held > 0) append_unit(utf16, kBaseFirst + (bits << (kBits - held)));
}

std::string make_script(std::string_view name, std::string_view stamp, std::string_view payload) {
  std::string out;
  out.reserve(payload.size() * 2 * kByte / kBits + 2 * (name.size() + stamp.size()) + 64);
  append_unit(out, 0xFEFF);
  append_ascii(out, "KY(\"");
  append_ascii(out, name);
  append_ascii(out, "\",\"");
  append_ascii(out, stamp);
  append_ascii(out, "\",");
  append_ascii(out, std::to_string(payload.size()));
  append_ascii(out, ",\"");
  append_base32768(out, payload);
  append_ascii(out, "\");\n");
  return out;
}

void append_base64(std::string& out, std::string_view bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr unsigned kSix = 6;
  std::uint32_t bits = 0;
  unsigned held = 0;
  for (const char c : bytes) {
    bits = bits << kByte | static_cast<unsigned char>(c);
    held += kByte;
    while (held >= kSix) {
      held -= kSix;
      out += kDigits[bits >> held & 0x3FU];
    }
    bits &= (1U << held) - 1;
  }
  if (held > 0) out += kDigits[bits << (kSix - held) & 0x3FU];
}

}  // namespace kyyeu::search
