#include "compose/sentences.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

constexpr std::string_view kEllipsis = "…";

// By byte: whether it ends a line or begins a mark that may end a sentence.
constexpr std::array<bool, 256> kMayStop = [] {
  std::array<bool, 256> table{};
  for (const char c : {'\n', '.', '!', '?', kEllipsis[0]})
    table[static_cast<std::uint8_t>(c)] = true;
  return table;
}();

// Titles and the like that are written with a stop before a name.
constexpr std::array<std::string_view, 27> kTitles = {
    "GS", "PGS", "TS",  "ThS",  "Ths",  "BS",   "Bs",   "DS",   "CN",
    "KS", "ĐD",  "ĐDV", "KTV",  "YS",   "TP",   "Tp",   "TX",   "Tx",
    "TT", "Mr",  "Ms",  "TTƯT", "TTND", "NSƯT", "NGƯT", "NGND", "tr"};

bool is_letter_byte(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The word that ends at `end`: letters and digits only.
std::string_view word_before(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t start = end;
  while (start > begin && (is_letter_byte(text[start - 1]) || is_digit(text[start - 1])))
    --start;
  return text.substr(start, end - start);
}

bool is_abbreviation(std::string_view plain, std::size_t begin, std::size_t stop) {
  const std::string_view word = word_before(plain, begin, stop);
  if (word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z') return true;  // "Nguyễn A."
  if (std::find(kTitles.begin(), kTitles.end(), word) != kTitles.end()) return true;
  const bool number = !word.empty() && std::all_of(word.begin(), word.end(), is_digit);
  // "1. Kết quả" numbers an item; "… năm 2023. Hội nghị" ends a sentence.
  return number && word.data() == plain.data() + begin && word.size() <= 2;
}

// Length of a closing quote or bracket at `pos`, else 0.
std::size_t closing_mark(std::string_view plain, std::size_t pos) {
  for (const std::string_view mark : {"\"", ")", "”", "’", "»", "'", "]"}) {
    if (plain.substr(pos, mark.size()) == mark) return mark.size();
  }
  return 0;
}

// Where the first byte from `pos` on stands that may begin a stop or ends the line.
std::size_t next_stop(std::string_view plain, std::size_t pos) {
  while (pos < plain.size() && !kMayStop[static_cast<std::uint8_t>(plain[pos])])
    ++pos;
  return pos;
}

// Length of a stop at `pos`, else 0.
std::size_t stop_mark(std::string_view plain, std::size_t pos) {
  const char c = plain[pos];
  if (c == '.' || c == '!' || c == '?') return 1;
  return plain.substr(pos, kEllipsis.size()) == kEllipsis ? kEllipsis.size() : 0;
}

}  // namespace

std::size_t sentence_end(std::string_view plain, std::size_t begin) {
  std::size_t pos = begin;
  while (true) {
    pos = next_stop(plain, pos);
    if (pos == plain.size() || plain[pos] == '\n') return pos;
    std::size_t length = stop_mark(plain, pos);
    if (length == 0) {
      ++pos;
      continue;
    }
    const bool abbreviated = plain[pos] == '.' && is_abbreviation(plain, begin, pos);
    while (length != 0) {
      pos += length;
      length = pos < plain.size() ? std::max(stop_mark(plain, pos), closing_mark(plain, pos)) : 0;
    }
    if (abbreviated) continue;
    if (pos >= plain.size() || plain[pos] == ' ' || plain[pos] == '\n') return pos;
  }
}

std::string_view without_report_end(std::string_view text) {
  text = text::trim(text);
  for (const std::string_view mark : {"./.", ".\\.", "/."}) {
    if (text.ends_with(mark)) return text::trim(text.substr(0, text.size() - mark.size()));
  }
  return text;
}

std::string_view cut_on_word(std::string_view text, std::size_t max_code_points) {
  std::size_t pos = 0;
  std::size_t last_break = std::string_view::npos;
  for (std::size_t count = 0; count < max_code_points && pos < text.size(); ++count) {
    if (text[pos] == ' ' || text[pos] == '\n') last_break = pos;
    text::decode_next(text, pos);
  }
  if (pos >= text.size()) return text;
  const bool between_words = text[pos] == ' ' || text[pos] == '\n';
  if (between_words || last_break == std::string_view::npos) return text.substr(0, pos);
  return text.substr(0, last_break);
}

namespace {

// The longest end of `text` that has at most `max_code_points` and begins between words.
std::string_view tail_on_word(std::string_view text, std::size_t max_code_points) {
  std::size_t pos = text.size();
  std::size_t start = text.size();
  for (std::size_t count = 0; pos > 0 && count < max_code_points; ++count) {
    do {
      --pos;
    } while (pos > 0 && is_continuation(text[pos]));
    if (pos == 0 || text[pos - 1] == ' ') start = pos;
  }
  return text.substr(start);
}

struct Stretch {
  std::size_t begin;
  std::size_t end;
};

// Sentences are told from their beginning, so the search starts with the line.
Stretch sentence_with(std::string_view plain, std::size_t begin, std::size_t end) {
  const std::size_t line = begin == 0 ? std::string_view::npos : plain.rfind('\n', begin - 1);
  Stretch found{line == std::string_view::npos ? 0 : line + 1, 0};
  while (true) {
    found.end = sentence_end(plain, found.begin);
    if (found.end > begin || found.end >= plain.size() || plain[found.end] == '\n') break;
    found.begin = found.end;
    while (found.begin < plain.size() && plain[found.begin] == ' ')
      ++found.begin;
  }
  found.end = std::max(found.end, end);
  return found;
}

// As much of `plain` around [begin, end), which is moved along, as a sentence of that length could
// ever show, so that a line of a thousand links does not cost a thousand lines.
std::string_view vicinity(std::string_view plain, std::size_t& begin, std::size_t& end,
                          std::size_t max_code_points) {
  const std::size_t reach = 8 * max_code_points;
  std::size_t first = begin - std::min(begin, reach);
  std::size_t last = std::min(plain.size() - end, reach) + end;
  while (first > 0 && is_continuation(plain[first]))
    --first;
  while (last < plain.size() && is_continuation(plain[last]))
    ++last;
  begin -= first;
  end -= first;
  return plain.substr(first, last - first);
}

std::uint32_t position(std::size_t at) { return static_cast<std::uint32_t>(at); }

}  // namespace

Sentence sentence_around(std::string_view whole, std::size_t begin, std::size_t end,
                         std::size_t max_code_points) {
  const std::string_view plain = vicinity(whole, begin, end, max_code_points);
  const Stretch found = sentence_with(plain, begin, end);
  const std::string_view sentence =
      without_report_end(plain.substr(found.begin, found.end - found.begin));
  const std::size_t total = text::count_code_points(sentence);
  if (total <= max_code_points) {
    const auto start = static_cast<std::size_t>(sentence.data() - plain.data());
    const std::size_t last = start + sentence.size();
    return {std::string(sentence), position(std::clamp(begin, start, last) - start),
            position(std::clamp(end, start, last) - start)};
  }

  const std::string_view words = cut_on_word(plain.substr(begin, end - begin), max_code_points - 2);
  const std::string_view before = plain.substr(found.begin, begin - found.begin);
  const std::string_view after = plain.substr(end, found.end - end);
  // Two are left for the ellipses.
  const std::size_t room = max_code_points - 2 - text::count_code_points(words);
  const std::size_t before_count = text::count_code_points(before);
  const std::size_t after_count = text::count_code_points(after);
  const std::size_t after_room = std::max(room / 2, room - std::min(room, before_count));
  const std::string_view right = after_count <= after_room ? after : cut_on_word(after, after_room);
  const std::string_view left =
      tail_on_word(before, room - std::min(room, text::count_code_points(right)));
  Sentence out;
  if (left.size() < before.size()) out.text += kEllipsis;
  out.text.append(left);
  out.begin = position(out.text.size());
  out.text.append(words);
  out.end = position(out.text.size());
  out.text += text::trim(right).empty() ? std::string_view() : right;
  if (right.size() < after.size()) out.text += kEllipsis;
  return out;
}

}  // namespace kyyeu::compose
