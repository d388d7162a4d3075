#include "text/personal_data.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>

#include "text/fold.h"
#include "text/hygiene.h"
#include "text/syllables.h"

namespace kyyeu::text {
namespace {

constexpr std::size_t kContext = 48;  // bytes before a number in which a word for it may stand
constexpr std::size_t kMostDigits = 20;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Digits with single spaces, dots or dashes among them.
struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string digits;
  bool dots = false;
  bool spaces = false;
  std::size_t first_group = 0;
  std::size_t shortest_group = kMostDigits;
};

Number read_number(std::string_view text, std::size_t begin) {
  Number number{begin, begin, {}, false, false, 0, kMostDigits};
  std::size_t group = 0;
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (is_digit(text[at])) {
      if (number.digits.size() <= kMostDigits) number.digits += text[at];
      ++group;
      number.end = at + 1;
      continue;
    }
    const bool joins = text[at] == ' ' || text[at] == '.' || text[at] == '-';
    if (!joins || at + 1 == text.size() || !is_digit(text[at + 1])) break;
    number.dots = number.dots || text[at] == '.';
    number.spaces = number.spaces || text[at] != '.';
    number.shortest_group = std::min(number.shortest_group, group);
    if (number.first_group == 0) number.first_group = group;
    group = 0;
  }
  number.shortest_group = std::min(number.shortest_group, group);
  if (number.first_group == 0) number.first_group = group;
  return number;
}

// Part of an address, a document's number, a measure or a word.
bool is_part_of_other(std::string_view text, const Number& number) {
  if (number.begin > 0) {
    const char before = text[number.begin - 1];
    if (is_letter(before) || std::string_view("/_=&%#-,@").find(before) != std::string_view::npos) {
      return true;
    }
  }
  if (number.end == text.size()) return false;
  const char behind = text[number.end];
  const bool decimals =
      behind == ',' && number.end + 1 < text.size() && is_digit(text[number.end + 1]);
  return decimals || is_letter(behind) ||
         std::string_view("/_=&%@").find(behind) != std::string_view::npos;
}

// Without cutting a letter in two.
std::string folded_before(std::string_view text, std::size_t position) {
  std::size_t from = position > kContext ? position - kContext : 0;
  while (from < position && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80)
    ++from;
  std::string_view before = text.substr(from, position - from);
  if (const std::size_t line = before.rfind('\n'); line != std::string_view::npos) {
    before.remove_prefix(line + 1);
  }
  return fold_marks(before);
}

template <std::size_t size>
bool has_any(std::string_view text, const std::array<std::string_view, size>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

bool is_card(std::string_view digits) {
  if (digits.size() != 12 || digits[0] != '0') return false;
  const int province = (digits[1] - '0') * 10 + (digits[2] - '0');
  return province >= 1 && province <= 96 && digits[3] <= '3';
}

// 03, 05, 07, 08, 09 and eight digits; or +84 for the 0.
bool is_mobile(std::string_view digits) {
  if (digits.starts_with("84") && digits.size() == 11) digits.remove_prefix(1);
  if (digits.size() != 10) return false;
  const char second = digits[1];
  const bool known = second == '3' || second == '5' || second >= '7';
  return (digits[0] == '0' || digits[0] == '4') && known;
}

std::optional<PersonalKind> kind_of(std::string_view text, const Number& number) {
  const std::string& digits = number.digits;
  if (digits.size() < 8 || digits.size() > 16 || is_part_of_other(text, number)) return {};
  constexpr std::array<std::string_view, 4> kCardWords = {"cmnd", "cccd", "can cuoc",
                                                          "chung minh nhan dan"};
  constexpr std::array<std::string_view, 3> kAccountWords = {"so tai khoan", "stk", "tai khoan so"};
  constexpr std::array<std::string_view, 5> kOfficeWords = {"duong day nong", "hotline", "tong dai",
                                                            "truc ban", "duong day"};
  const bool many_groups = number.dots && number.spaces;
  if (is_card(digits) && !many_groups && number.shortest_group >= 3 && !number.dots) {
    return PersonalKind::kCard;
  }
  const std::string before = folded_before(text, number.begin);
  if (has_any(before, kAccountWords)) return PersonalKind::kAccount;
  if (digits.size() == 9 && has_any(before, kCardWords)) return PersonalKind::kOldCard;
  if (is_mobile(digits) && (number.first_group >= 3 || digits[0] == '8') &&
      !has_any(before, kOfficeWords)) {
    return PersonalKind::kPhone;
  }
  return {};
}

// "DN4010123456789", with or without spaces: two capitals, a digit 1 to 5, two digits, ten digits.
std::optional<PersonalData> insurance_at(std::string_view text, std::size_t digits_begin) {
  std::size_t letters = digits_begin;
  if (letters > 0 && text[letters - 1] == ' ') --letters;
  if (letters < 2) return {};
  const auto capital = [&](std::size_t at) { return text[at] >= 'A' && text[at] <= 'Z'; };
  if (!capital(letters - 1) || !capital(letters - 2)) return {};
  if (letters > 2 && (is_letter(text[letters - 3]) || is_digit(text[letters - 3]))) return {};
  const Number number = read_number(text, digits_begin);
  const bool fits = number.digits.size() == 13 && number.digits[0] >= '1' &&
                    number.digits[0] <= '5' && !number.dots;
  if (!fits) return {};
  return PersonalData{PersonalKind::kInsurance, letters - 2, number.end};
}

void find_numbers(std::string_view text, std::vector<PersonalData>& out) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    if (const auto insurance = insurance_at(text, at)) {
      out.push_back(*insurance);
      at = insurance->end;
      continue;
    }
    // Most numbers are short.
    const Number number = read_number(text, at);
    if (const auto kind = kind_of(text, number)) {
      const bool plus = number.begin > 0 && text[number.begin - 1] == '+';
      out.push_back({*kind, number.begin - (plus ? 1 : 0), number.end});
    }
    at = number.end;
  }
}

// The end of the name of a person behind `position`; 0 where there is none. Places and illnesses
// ("người bệnh Cao Bằng", "bệnh nhân HIV") are no people.
std::size_t end_of_name(std::string_view text, std::size_t position) {
  SyllableReader reader(text.substr(position, 64), position);
  Syllable first;
  std::size_t end = 0;
  std::size_t count = 0;
  for (Syllable word; reader.next(word);) {
    const bool gap = count == 0 ? word.begin == position + 1 : word.before == Gap::kSpace;
    if (!gap || !word.capital || word.digits || (word.capitals && count == 0)) break;
    if (count == 0) first = word;
    end = word.end;
    ++count;
  }
  const std::size_t least = count > 0 && is_surname(first, true) ? 2 : 3;
  if (count < least || count > 4 || !is_surname(first)) return 0;
  return end < position + 60 ? end : 0;
}

struct Word {
  using Searcher = std::boyer_moore_horspool_searcher<const char*>;
  explicit Word(std::string_view word)
      : text(word), searcher(word.data(), word.data() + word.size()) {}
  std::string_view text;
  Searcher searcher;
};

// Both cases of the first letter; skipping, since most texts of a hospital speak of patients.
void find_behind(std::string_view text, const Word& word, std::vector<PersonalData>& out) {
  const Word::Searcher& searcher = word.searcher;
  auto at = std::search(text.begin(), text.end(), searcher);
  for (; at != text.end(); at = std::search(at + 1, text.end(), searcher)) {
    const auto space = static_cast<std::size_t>(at - text.begin()) + word.text.size() - 1;
    if (const std::size_t end = end_of_name(text, space); end != 0) {
      out.push_back({PersonalKind::kPatient, space + 1, end});
    }
  }
}

void find_patients(std::string_view text, std::vector<PersonalData>& out) {
  static const Word patient("ệnh nhân ");
  static const Word sick_person("gười bệnh ");
  find_behind(text, patient, out);
  find_behind(text, sick_person, out);
}

}  // namespace

std::vector<PersonalData> find_personal_data(std::string_view nfc) {
  std::vector<PersonalData> found;
  find_numbers(nfc, found);
  find_patients(nfc, found);
  std::sort(found.begin(), found.end(),
            [](const PersonalData& a, const PersonalData& b) { return a.begin < b.begin; });
  return found;
}

}  // namespace kyyeu::text
