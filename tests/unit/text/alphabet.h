// Every letter of the Vietnamese alphabet with every tone, in both cases.
#pragma once

#include <string>
#include <vector>

namespace kyyeu::text {

struct ToneSample {
  std::string nfc;
  std::string nfd;
  std::string folded;
};

// Bases with their marks in canonical order; the dot below (class 220) goes before marks above.
inline std::vector<ToneSample> vietnamese_letters() {
  struct Vowel {
    const char* forms[6];  // no tone, huyền, sắc, hỏi, ngã, nặng
    const char* base;
    const char* mark;
    const char* folded;
  };
  static const Vowel kVowels[] = {
      {{"a", "à", "á", "ả", "ã", "ạ"}, "a", "", "a"},
      {{"ă", "ằ", "ắ", "ẳ", "ẵ", "ặ"}, "a", "\u0306", "a"},
      {{"â", "ầ", "ấ", "ẩ", "ẫ", "ậ"}, "a", "\u0302", "a"},
      {{"e", "è", "é", "ẻ", "ẽ", "ẹ"}, "e", "", "e"},
      {{"ê", "ề", "ế", "ể", "ễ", "ệ"}, "e", "\u0302", "e"},
      {{"i", "ì", "í", "ỉ", "ĩ", "ị"}, "i", "", "i"},
      {{"o", "ò", "ó", "ỏ", "õ", "ọ"}, "o", "", "o"},
      {{"ô", "ồ", "ố", "ổ", "ỗ", "ộ"}, "o", "\u0302", "o"},
      {{"ơ", "ờ", "ớ", "ở", "ỡ", "ợ"}, "o", "\u031B", "o"},
      {{"u", "ù", "ú", "ủ", "ũ", "ụ"}, "u", "", "u"},
      {{"ư", "ừ", "ứ", "ử", "ữ", "ự"}, "u", "\u031B", "u"},
      {{"y", "ỳ", "ý", "ỷ", "ỹ", "ỵ"}, "y", "", "y"},
      {{"A", "À", "Á", "Ả", "Ã", "Ạ"}, "A", "", "a"},
      {{"Ă", "Ằ", "Ắ", "Ẳ", "Ẵ", "Ặ"}, "A", "\u0306", "a"},
      {{"Â", "Ầ", "Ấ", "Ẩ", "Ẫ", "Ậ"}, "A", "\u0302", "a"},
      {{"E", "È", "É", "Ẻ", "Ẽ", "Ẹ"}, "E", "", "e"},
      {{"Ê", "Ề", "Ế", "Ể", "Ễ", "Ệ"}, "E", "\u0302", "e"},
      {{"I", "Ì", "Í", "Ỉ", "Ĩ", "Ị"}, "I", "", "i"},
      {{"O", "Ò", "Ó", "Ỏ", "Õ", "Ọ"}, "O", "", "o"},
      {{"Ô", "Ồ", "Ố", "Ổ", "Ỗ", "Ộ"}, "O", "\u0302", "o"},
      {{"Ơ", "Ờ", "Ớ", "Ở", "Ỡ", "Ợ"}, "O", "\u031B", "o"},
      {{"U", "Ù", "Ú", "Ủ", "Ũ", "Ụ"}, "U", "", "u"},
      {{"Ư", "Ừ", "Ứ", "Ử", "Ữ", "Ự"}, "U", "\u031B", "u"},
      {{"Y", "Ỳ", "Ý", "Ỷ", "Ỹ", "Ỵ"}, "Y", "", "y"},
  };
  static const std::string kTones[] = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
  std::vector<ToneSample> samples = {{"đ", "đ", "d"}, {"Đ", "Đ", "d"}};
  for (const Vowel& vowel : kVowels) {
    const std::string mark = vowel.mark;
    for (int tone = 0; tone < 6; ++tone) {
      const bool tone_first = tone == 5 && mark != "\u031B";
      const std::string marks = tone_first ? kTones[tone] + mark : mark + kTones[tone];
      samples.push_back({vowel.forms[tone], vowel.base + marks, vowel.folded});
    }
  }
  return samples;
}

}  // namespace kyyeu::text
