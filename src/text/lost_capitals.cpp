#include "text/lost_capitals.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"
#include "text/vietnamese_letters.h"

namespace kyyeu::text {
namespace {

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint32_t column = 0;
  char32_t before = 0;       // the last character before it that is no space; 0 = the line begins
  bool after_space = false;  // one space parts it from the word before
  bool small_tone = false;   // begins with a small vowel with a tone
  bool capital = false;      // begins with a capital
  bool any_small_tone = false;
  std::size_t capitals = 0;
};

struct Letter {
  bool capital = false;
  bool tone = false;
};

std::optional<Letter> letter_of(char32_t c) {
  if (const auto parts = vowel_parts(c)) return Letter{parts->base < U'a', parts->tone != Tone{}};
  if (c == U'đ' || c == U'Đ') return Letter{c == U'Đ', false};
  if (c >= U'a' && c <= U'z') return Letter{};
  if (c >= U'A' && c <= U'Z') return Letter{true, false};
  return std::nullopt;
}

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words;
  char32_t last = 0;      // no space
  char32_t previous = 0;  // whatever it was
  bool inside = false;
  bool only_space = false;  // since the last word
  std::uint32_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = decode_next(line, at);
    ++column;
    const auto letter = letter_of(c);
    if (letter && !inside) {
      Word word{begin, at, column, last, only_space && previous == U' '};
      word.small_tone = letter->tone && !letter->capital;
      word.capital = letter->capital;
      words.push_back(word);
    }
    if (letter) {
      Word& word = words.back();
      word.end = at;
      word.capitals += letter->capital ? 1 : 0;
      word.any_small_tone = word.any_small_tone || (letter->tone && !letter->capital);
      only_space = true;
    } else if (c != U' ') {
      only_space = false;
    }
    inside = letter.has_value();
    if (c != U' ' && c != U'\t' && c != 0xA0) last = c;
    previous = c;
  }
  return words;
}

// After which a sentence, a title, a list item or a cell begins.
bool opens(char32_t before) {
  constexpr std::u32string_view kOpening = U".!?…:\"“#>*-–+|=";
  return before == 0 || kOpening.find(before) != std::u32string_view::npos;
}

bool begins_cell(std::string_view line, const Word& word) {
  return word.begin > 0 && (line[word.begin - 1] == ';' || line[word.begin - 1] == ',');
}

bool is_doubtful(std::string_view line, const std::vector<Word>& words, std::size_t i) {
  const Word& word = words[i];
  if (word.any_small_tone && word.capitals > (word.capital ? 1U : 0U)) return true;
  if (!word.small_tone) return false;
  if (opens(word.before) || begins_cell(line, word)) return true;
  if (i + 1 < words.size() && words[i + 1].after_space && words[i + 1].capital) return true;
  return i > 1 && word.after_space && words[i - 1].after_space && words[i - 1].capital &&
         words[i - 2].capital;
}

}  // namespace

std::vector<LostCapital> lost_capitals(std::string_view text) {
  std::vector<LostCapital> found;
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::vector<Word> words = words_of(line);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!is_doubtful(line, words, i)) continue;
      const std::string_view word = line.substr(words[i].begin, words[i].end - words[i].begin);
      found.push_back({number, words[i].column, std::string(word)});
    }
    text.remove_prefix(line.size());
    text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
  }
  return found;
}

}  // namespace kyyeu::text
