#include "text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>

#include "text/utf8.h"

namespace kyyeu::text {
namespace {

constexpr char32_t kCapitalDottedI = 0x130;
constexpr char32_t kCapitalSigma = 0x3A3;
constexpr char32_t kMarksFirst = 0x300;
constexpr char32_t kMarksLast = 0x36F;

// The folded forms of U+00C0–022F and U+1E00–1EFF, sixteen a row. A unit test makes the same from
// ICU; the strokes of đ ð ħ ı ł ø ŧ are our own rule. The ranges hold all of Vietnamese.
constexpr char32_t kLatinFirst = 0xC0;
constexpr char32_t kLatinEnd = 0x230;
constexpr char32_t kAdditionalFirst = 0x1E00;
constexpr char16_t kLatin[] =
    u"aaaaaaæceeeeiiii"  // 00C0
    u"dnooooo×ouuuuyþß"  // 00D0
    u"aaaaaaæceeeeiiii"  // 00E0
    u"dnooooo÷ouuuuyþy"  // 00F0
    u"aaaaaaccccccccdd"  // 0100
    u"ddeeeeeeeeeegggg"  // 0110
    u"gggghhhhiiiiiiii"  // 0120
    u"iiĳĳjjkkĸllllllŀ"  // 0130
    u"ŀllnnnnnnŉŋŋoooo"  // 0140
    u"ooœœrrrrrrssssss"  // 0150
    u"ssttttttuuuuuuuu"  // 0160
    u"uuuuwwyyyzzzzzzſ"  // 0170
    u"ƀɓƃƃƅƅɔƈƈdɗƌƌƍǝə"  // 0180
    u"ɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵ"  // 0190
    u"ooƣƣƥƥʀƨƨʃƪƫƭƭʈu"  // 01A0
    u"uʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"  // 01B0
    u"ǀǁǂǃǆǆǆǉǉǉǌǌǌaai"  // 01C0
    u"ioouuuuuuuuuuǝaa"  // 01D0
    u"aaææǥǥggkkooooʒʒ"  // 01E0
    u"jǳǳǳggƕƿnnaaææoo"  // 01F0
    u"aaaaeeeeiiiioooo"  // 0200
    u"rrrruuuussttȝȝhh"  // 0210
    u"ƞȡȣȣȥȥaaeeoooooo"  // 0220
    ;
constexpr char16_t kAdditional[] =
    u"aabbbbbbccdddddd"  // 1E00
    u"ddddeeeeeeeeeeff"  // 1E10
    u"gghhhhhhhhhhiiii"  // 1E20
    u"kkkkkkllllllllmm"  // 1E30
    u"mmmmnnnnnnnnoooo"  // 1E40
    u"oooopppprrrrrrrr"  // 1E50
    u"sssssssssstttttt"  // 1E60
    u"ttuuuuuuuuuuvvvv"  // 1E70
    u"wwwwwwwwwwxxxxyy"  // 1E80
    u"zzzzzzhtwyẚſẜẝßẟ"  // 1E90
    u"aaaaaaaaaaaaaaaa"  // 1EA0
    u"aaaaaaaaeeeeeeee"  // 1EB0
    u"eeeeeeeeiiiioooo"  // 1EC0
    u"oooooooooooooooo"  // 1ED0
    u"oooouuuuuuuuuuuu"  // 1EE0
    u"uuyyyyyyyyỻỻỽỽỿỿ"  // 1EF0
    ;
static_assert(sizeof kLatin / 2 == kLatinEnd - kLatinFirst + 1);
static_assert(sizeof kAdditional / 2 == 0x1F00 - kAdditionalFirst + 1);

// What ICU makes of a code point outside the tables.
void append_folded(std::string& out, char32_t code_point) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const UChar32 lower = u_tolower(static_cast<UChar32>(code_point));
  icu::UnicodeString parts;
  if (!nfd->getDecomposition(lower, parts)) {
    parts = lower;
  }
  for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 part = parts.char32At(i);
    if (u_getCombiningClass(part) != 0) {
      continue;
    }
    // ɖ is what Ɖ, typed for Đ, becomes; ς is σ at the end of a word.
    append_utf8(out, part == 0x256   ? U'd'
                     : part == 0x3C2 ? char32_t{0x3C3}
                                     : static_cast<char32_t>(part));
  }
}

// Where to read and where to write. Folded forms are never longer than what they stand for, but for
// some outside the tables, so that the buffer is looked at only there. Passed by value: a cursor
// whose address is known elsewhere would not stay in registers.
struct Cursor {
  const std::uint8_t* in;
  const std::uint8_t* end;
  char* out;

  bool continues(std::ptrdiff_t offset) const {
    return end - in > offset && (in[offset] & 0xC0U) == 0x80;
  }
};

char* write(char* out, char16_t c) {
  if (c < 0x80) {
    *out++ = static_cast<char>(c);
    return out;
  }
  if (c < 0x800) {
    *out++ = static_cast<char>(0xC0U | (c >> 6U));
  } else {
    *out++ = static_cast<char>(0xE0U | (c >> 12U));
    *out++ = static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
  }
  *out++ = static_cast<char>(0x80U | (c & 0x3FU));
  return out;
}

// Goes on until the end or a character that is in neither table.
Cursor fold_by_tables(Cursor at) {
  while (at.in < at.end) {
    const std::uint8_t byte = *at.in;
    if (byte < 0x80) {
      const bool is_capital = byte >= 'A' && byte <= 'Z';
      *at.out++ = static_cast<char>(is_capital ? byte | 0x20U : byte);
      ++at.in;
    } else if (byte >= 0xC3 && byte <= 0xCD && at.continues(1)) {
      const char32_t c = ((byte & 0x1FU) << 6U) | (at.in[1] & 0x3FU);
      if (c < kLatinEnd) {
        at.out = write(at.out, kLatin[c - kLatinFirst]);
      } else if (c < kMarksFirst || c > kMarksLast) {
        return at;
      }
      at.in += 2;
    } else if (byte == 0xE1 && at.continues(2) && at.in[1] >= 0xB8 && at.in[1] <= 0xBB) {
      at.out = write(at.out, kAdditional[((at.in[1] & 0x03U) << 6U) | (at.in[2] & 0x3FU)]);
      at.in += 3;
    } else if (byte == 0xE2 && at.continues(2) && at.in[1] == 0x80 && at.in[2] >= 0x90 &&
               at.in[2] <= 0xA7) {
      at.out = std::copy_n(at.in, 3, at.out);  // dashes, quotation marks, dots
      at.in += 3;
    } else {
      return at;
    }
  }
  return at;
}

// Of one character, without regard to its neighbours.
char32_t lower_of(char32_t c) {
  if (c >= 0x1EA0 && c <= 0x1EFF) {
    return c | 1U;  // pairs of a capital and its small letter: most of Vietnamese
  }
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

// For text with İ, which becomes two characters, with Σ, which is ς at the end of a word, or with
// letters whose two cases differ in length.
std::string lower_by_icu(std::string_view text) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToLower("", 0, {text.data(), static_cast<std::int32_t>(text.size())}, sink,
                            nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

}  // namespace

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (std::size_t pos = 0; pos < out.size();) {
    const auto byte = static_cast<std::uint8_t>(out[pos]);
    if (byte < 0x80) {
      const bool is_capital = byte >= 'A' && byte <= 'Z';
      out[pos++] = static_cast<char>(is_capital ? byte | 0x20U : byte);
      continue;
    }
    std::size_t next = pos;
    const char32_t c = decode_next(out, next);
    const char32_t lower = lower_of(c);
    if (lower != c) {
      std::string piece;
      append_utf8(piece, lower);
      if (c == kCapitalDottedI || c == kCapitalSigma || piece.size() != next - pos) {
        return lower_by_icu(text);
      }
      piece.copy(out.data() + pos, piece.size());
    }
    pos = next;
  }
  return out;
}

std::string fold_marks(std::string_view text) {
  std::string out(text.size(), '\0');
  const auto* const begin = reinterpret_cast<const std::uint8_t*>(text.data());
  Cursor at{begin, begin + text.size(), out.data()};
  while ((at = fold_by_tables(at)).in < at.end) {
    const auto start = static_cast<std::size_t>(at.in - begin);
    std::size_t next = start;
    std::string piece;
    append_folded(piece, decode_next(text, next));
    const auto written = static_cast<std::size_t>(at.out - out.data());
    if (piece.size() > next - start) {
      out.resize(out.size() + piece.size() - (next - start));
    }
    piece.copy(out.data() + written, piece.size());
    at.in = begin + next;
    at.out = out.data() + written + piece.size();
  }
  out.resize(static_cast<std::size_t>(at.out - out.data()));
  return out;
}

}  // namespace kyyeu::text
