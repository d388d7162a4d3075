// Which character each byte from 0x80 stands for, of the legacy encodings of legacy_encoding.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/vietnamese_letters.h"

namespace kyyeu::text {

// 128 characters, for 0x80 to 0xFF; U+FFFD where the byte stands for nothing.
using HighHalf = std::u32string_view;

// Windows-1252, as Windows itself reads it: the five bytes without a character are U+FFFD.
HighHalf windows_1252_half();
// TCVN 5712, with the punctuation of Windows where the standard has capitals with tones, since the
// ABC fonts have no such capitals and text typed in Windows has its quotes and dashes there.
HighHalf tcvn3_half();
HighHalf cp1258_half();
HighHalf viscii_half();
// VNI's letters of one byte; its other bytes from 0xC0 are those of Windows-1252.
HighHalf vni_half();

// A byte below 0x20 that VISCII uses for a letter; 0 for the others.
char32_t viscii_control(unsigned char byte);
inline constexpr std::array<unsigned char, 6> kVisciiControls = {0x02, 0x05, 0x06,
                                                                 0x14, 0x19, 0x1E};

// A byte that changes the letter before it, in VNI: "aù" is á, "aá" is ấ, "öù" is ứ.
struct VniMark {
  unsigned char byte;  // after a small letter; 0x20 less after a capital
  Quality quality;
  Tone tone;
};

inline constexpr std::array<VniMark, 17> kVniMarks = {{
    {0xF8, Quality::kPlain, Tone::kGrave},
    {0xFB, Quality::kPlain, Tone::kHook},
    {0xF5, Quality::kPlain, Tone::kTilde},
    {0xF9, Quality::kPlain, Tone::kAcute},
    {0xEF, Quality::kPlain, Tone::kDot},
    {0xE2, Quality::kCircumflex, Tone::kLevel},
    {0xE0, Quality::kCircumflex, Tone::kGrave},
    {0xE5, Quality::kCircumflex, Tone::kHook},
    {0xE3, Quality::kCircumflex, Tone::kTilde},
    {0xE1, Quality::kCircumflex, Tone::kAcute},
    {0xE4, Quality::kCircumflex, Tone::kDot},
    {0xEA, Quality::kBreve, Tone::kLevel},
    {0xE8, Quality::kBreve, Tone::kGrave},
    {0xFA, Quality::kBreve, Tone::kHook},
    {0xFC, Quality::kBreve, Tone::kTilde},
    {0xE9, Quality::kBreve, Tone::kAcute},
    {0xEB, Quality::kBreve, Tone::kDot},
}};

}  // namespace kyyeu::text
