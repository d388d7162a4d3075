#include "search/lexicon.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/search_letters.h"
#include "text/utf8.h"

namespace kyyeu::search {
namespace {

constexpr std::array<std::string_view, 21> kRoman = {
    "",   "i",   "ii",   "iii", "iv", "v",   "vi",   "vii",   "viii", "ix", "x",
    "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix",  "xx"};
constexpr std::size_t kLongestRoman = 5;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// i, v, x, vi and xi are syllables, and numerals only in capitals.
bool is_syllable(std::uint8_t roman) {
  return roman == 1 || roman == 5 || roman == 6 || roman == 10 || roman == 11;
}

void set_roman(WrittenWord& word, std::string_view written) {
  if (written.size() > kLongestRoman) return;
  std::string lower(written);
  bool capitals = true;
  for (char& c : lower) {
    capitals = capitals && c >= 'A' && c <= 'Z';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const auto* found = std::find(kRoman.begin() + 1, kRoman.end(), lower);
  if (found == kRoman.end()) return;
  const auto number = static_cast<std::uint8_t>(found - kRoman.begin());
  if (!capitals && (lower != written || is_syllable(number))) return;
  word.roman = number;
  word.roman_by_itself = capitals && number > 1;
}

// i and y sound alike in kỹ and kĩ, quý and quí.
void join_i_and_y(std::string& key) {
  constexpr std::string_view kBefore = "hklmst";
  const bool open = key.size() == 2 && key[1] == 'y' && kBefore.find(key[0]) != kBefore.npos;
  if (open || key == "quy") key.back() = 'i';
}

}  // namespace

bool has_digit(std::string_view word) { return std::any_of(word.begin(), word.end(), is_digit); }

std::string_view short_variant(std::string_view key, std::string_view variant) {
  std::string level;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::string_view token = key.substr(at, end - at);
    if (at > 0) level += ' ';
    level += token;
    if (!has_digit(token)) level += '0';
    at = end + 1;
  }
  return level == variant ? std::string_view() : variant;
}

WrittenWord Lexicon::read(std::string_view written) {
  const std::uint32_t id = written_.add(written);
  if (id == read_.size()) {
    read_.push_back(is_digit(written.front()) ? read_number(written) : read_letters(written));
  }
  return read_[id];
}

WordId Lexicon::add(std::string_view key, std::string_view variant) {
  const WordId id = variants_.add(variant);
  if (id == key_of_.size()) key_of_.push_back(keys_.add(key));
  return id;
}

WrittenWord Lexicon::read_letters(std::string_view written) {
  std::string key;
  std::string variant;
  std::uint8_t tone = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < written.size();) {
    const text::SearchLetter letter = text::search_letter(text::decode_next(written, at));
    if (letter.tone != 0) tone = letter.tone;
    if (letters++ >= kLongestWord) continue;
    text::append_utf8(key, letter.plain);
    text::append_utf8(variant, letter.quality);
  }
  join_i_and_y(key);
  variant += static_cast<char>('0' + tone);
  WrittenWord word;
  word.word = add(key, variant);
  set_roman(word, written);
  return word;
}

WrittenWord Lexicon::read_number(std::string_view written) {
  std::string number;
  for (const char c : written) {
    if (c != '.') number += c;
  }
  std::size_t zeros = 0;
  while (zeros + 1 < number.size() && number[zeros] == '0' && is_digit(number[zeros + 1]))
    ++zeros;
  number.erase(0, zeros);
  number.resize(std::min(number.size(), kLongestWord));
  WrittenWord word;
  word.word = add_number(number);
  constexpr std::size_t kYear = 4;
  if (written.size() <= kYear && std::all_of(written.begin(), written.end(), is_digit)) {
    word.digits = static_cast<std::uint8_t>(written.size());
    word.number = static_cast<std::uint16_t>(std::stoi(number));
  }
  return word;
}

}  // namespace kyyeu::search
