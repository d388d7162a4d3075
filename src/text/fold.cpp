#include "text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cassert>
#include <cstddef>
#include <cstdint>

#include "text/utf8.h"

namespace kyyeu::text {
namespace {

constexpr char32_t kCapitalDottedI = 0x130;
constexpr char32_t kCapitalSigma = 0x3A3;

// The folded forms of U+00C0–022F and U+1E00–1EFF, sixteen a row. A unit test makes the same from
// ICU; the strokes of đ ð ħ ı ł ø ŧ are our own rule. The ranges hold all of Vietnamese.
constexpr char32_t kLatinFirst = 0xC0;
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
static_assert(sizeof kLatin / 2 == 0x230 - kLatinFirst + 1);
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

// Writes the folded forms of text that the tables cover; they are never longer than what they
// stand for, so that the buffer needs no checks.
class Folder {
 public:
  explicit Folder(std::string_view text) : text_(text), out_(text.size(), '\0') {}

  std::string run() && {
    while (read_ < text_.size()) {
      const std::uint8_t byte = at(0);
      if (byte < 0x80) {
        const bool is_capital = byte >= 'A' && byte <= 'Z';
        out_[write_++] = static_cast<char>(is_capital ? byte | 0x20U : byte);
        ++read_;
      } else if (!fold_two(byte) && !fold_three(byte)) {
        fold_slowly();
      }
    }
    out_.resize(write_);
    return std::move(out_);
  }

 private:
  std::uint8_t at(std::size_t offset) const {
    return static_cast<std::uint8_t>(text_[read_ + offset]);
  }
  bool continues(std::size_t offset) const {
    return read_ + offset < text_.size() && (at(offset) & 0xC0U) == 0x80;
  }

  void write(char16_t c) {
    if (c < 0x80) {
      out_[write_++] = static_cast<char>(c);
      return;
    }
    if (c < 0x800) {
      out_[write_++] = static_cast<char>(0xC0U | (c >> 6U));
    } else {
      out_[write_++] = static_cast<char>(0xE0U | (c >> 12U));
      out_[write_++] = static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
    }
    out_[write_++] = static_cast<char>(0x80U | (c & 0x3FU));
  }

  // U+00C0–022F, and the marks of NFD, U+0300–036F.
  bool fold_two(std::uint8_t lead) {
    if (lead < 0xC3 || lead > 0xCD || !continues(1)) {
      return false;
    }
    const char32_t c = ((lead & 0x1FU) << 6U) | (at(1) & 0x3FU);
    if (c < 0x230) {
      write(kLatin[c - kLatinFirst]);
    } else if (c < 0x300 || c > 0x36F) {
      return false;
    }
    read_ += 2;
    return true;
  }

  // U+1E00–1EFF.
  bool fold_three(std::uint8_t lead) {
    if (lead != 0xE1 || !continues(1) || !continues(2) || at(1) < 0xB8 || at(1) > 0xBB) {
      return false;
    }
    write(kAdditional[((at(1) & 0x03U) << 6U) | (at(2) & 0x3FU)]);
    read_ += 3;
    return true;
  }

  void fold_slowly() {
    const std::size_t start = read_;
    std::string piece;
    append_folded(piece, decode_next(text_, read_));
    if (piece.size() > read_ - start) {
      out_.resize(out_.size() + piece.size() - (read_ - start));
    }
    write_ += piece.copy(out_.data() + write_, piece.size());
  }

  std::string_view text_;
  std::string out_;
  std::size_t read_ = 0;
  std::size_t write_ = 0;
};

// The rules for İ and for Σ at the end of a word look at their neighbours.
std::string lower_in_context(std::string_view text) {
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
  std::string out;
  out.reserve(text.size());
  for (std::size_t pos = 0; pos < text.size();) {
    const char byte = text[pos];
    if (static_cast<std::uint8_t>(byte) < 0x80) {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
      ++pos;
      continue;
    }
    const char32_t c = decode_next(text, pos);
    if (c == kCapitalDottedI || c == kCapitalSigma) {
      return lower_in_context(text);
    }
    append_utf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
  }
  return out;
}

std::string fold_marks(std::string_view text) { return Folder(text).run(); }

}  // namespace kyyeu::text
