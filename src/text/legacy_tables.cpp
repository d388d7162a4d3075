#include "text/legacy_tables.h"

namespace kyyeu::text {
namespace {

// One line holds sixteen bytes, the first from 0x80.
constexpr std::u32string_view kWindows1252 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
    U"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
    U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
    U"°±²³´µ¶·¸¹º»¼½¾¿"
    U"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
    U"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    U"àáâãäåæçèéêëìíîï"
    U"ðñòóôõö÷øùúûüýþÿ";

constexpr std::u32string_view kTcvn3 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
    U"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
    U"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
    U"\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    U"ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    U"éẹềểễếệìỉỄẾỒĩíịò"
    U"Ổỏõóọồổỗốộờởỡớợù"
    U"ỖủũúụừửữứựỳỷỹýỵỐ";

constexpr std::u32string_view kCp1258 =
    U"€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD"
    U"\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ"
    U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
    U"°±²³´µ¶·¸¹º»¼½¾¿"
    U"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
    U"ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
    U"àáâăäåæçèéêë\u0301íîï"
    U"đñ\u0323óôơö÷øùúûüư₫ÿ";

constexpr std::u32string_view kViscii =
    U"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
    U"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    U"Õắằặấầẩậẽẹếềểễệố"
    U"ồổỗỠƠộờởịỰỨỪỬơớƯ"
    U"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
    U"ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    U"àáâãảăữẫèéêẻìíĩỉ"
    U"đựòóôõỏọụùúũủýợỮ";

constexpr std::u32string_view kVni =
    U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
    U"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
    U"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
    U"°±²³´µ¶·¸¹º»¼½¾¿"
    U"ÀÁÂÃÄÅỈÇÈÉÊËÌÍỴÏ"
    U"ÐĐỊĨƠÕƯ×ØÙÚÛÜÝÞß"
    U"àáâãäåỉçèéêëìíỵï"
    U"ðđịĩơõư÷øùúûüýþÿ";

static_assert(kWindows1252.size() == 128 && kTcvn3.size() == 128 && kCp1258.size() == 128 &&
              kViscii.size() == 128 && kVni.size() == 128);

constexpr std::u32string_view kVisciiControlLetters = U"ẲẴẪỶỸỴ";

}  // namespace

HighHalf windows_1252_half() { return kWindows1252; }
HighHalf tcvn3_half() { return kTcvn3; }
HighHalf cp1258_half() { return kCp1258; }
HighHalf viscii_half() { return kViscii; }
HighHalf vni_half() { return kVni; }

char32_t viscii_control(unsigned char byte) {
  for (std::size_t i = 0; i < kVisciiControls.size(); ++i) {
    if (kVisciiControls[i] == byte) return kVisciiControlLetters[i];
  }
  return 0;
}

}  // namespace kyyeu::text
