#include "search/tokenizer.h"

#include <algorithm>
#include <array>

#include "search/date_aliases.h"
#include "text/normalize.h"
#include "text/search_letters.h"
#include "text/utf8.h"

namespace kyyeu::search {
namespace {

// Words that a Roman numeral, also the first, stands behind.
constexpr std::array<std::string_view, 17> kBeforeNumerals = {
    "qui", "cap",    "hang", "loai", "khoa", "lan",  "ki",  "dot", "so",
    "thu", "chuong", "phan", "muc",  "dieu", "nhom", "cum", "khoi"};

// What kinds of documents are called in their numbers, whatever else the letters stand for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kDocumentKinds = {{
    {"TT", "thông tư"},
    {"TTLT", "thông tư liên tịch"},
    {"NĐ", "nghị định"},
    {"NQ", "nghị quyết"},
    {"QĐ", "quyết định"},
    {"CT", "chỉ thị"},
    {"KH", "kế hoạch"},
    {"HD", "hướng dẫn"},
    {"TB", "thông báo"},
    {"BC", "báo cáo"},
    {"TTr", "tờ trình"},
    {"CĐ", "công điện"},
    {"CV", "công văn"},
}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// What nobody sees, and marks that no letter has taken.
bool is_dropped(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF ||
         (c >= 0x300 && c <= 0x36F);
}

// Whether a character of is_dropped may be in the text: their first bytes in UTF-8, where U+2000
// and above also has the dashes and quotation marks of running text.
bool may_hold_dropped(std::string_view text) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xC2) continue;
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if (byte == 0xC2 && next == 0xAD) return true;
    if (byte == 0xCC || (byte == 0xCD && next < 0xB0) || byte == 0xEF) return true;
    if (byte != 0xE2 || i + 2 >= text.size()) continue;
    const auto last = static_cast<unsigned char>(text[i + 2]);
    if (next == 0x80 && last >= 0x8B && last <= 0x8D) return true;
    if (next == 0x81 && last == 0xA0) return true;
  }
  return false;
}

std::string without_dropped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::decode_next(text, at);
    if (!is_dropped(c)) text::append_utf8(out, c);
  }
  return out;
}

// The end of the letters that begin at `at`; `at` where there are none.
std::size_t end_of_letters(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_ascii_letter(text[at])) {
      ++at;
      continue;
    }
    if (is_ascii(text[at])) break;
    std::size_t next = at;
    if (text::search_letter(text::decode_next(text, next)).letter == 0) break;
    at = next;
  }
  return at;
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at]))
    ++at;
  return at;
}

// The end of the number that begins at `at`: 1.234.567,8.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  constexpr std::size_t kGroup = 3;
  std::size_t end = end_of_digits(text, at);
  if (end - at <= kGroup) {
    while (end < text.size() && text[end] == '.' &&
           end_of_digits(text, end + 1) == end + 1 + kGroup)
      end += 1 + kGroup;
  }
  if (end < text.size() && text[end] == ',') {
    const std::size_t decimals = end_of_digits(text, end + 1);
    if (decimals > end + 1) end = decimals;
  }
  return end;
}

bool stands_before_numerals(std::string_view key) {
  return std::find(kBeforeNumerals.begin(), kBeforeNumerals.end(), key) != kBeforeNumerals.end();
}

}  // namespace

void TokenRow::clear() {
  words.clear();
  aliases.clear();
  pairs.clear();
}

Tokenizer::Tokenizer(std::span<const SearchAbbreviation> abbreviations) {
  const auto add = [&](AbbreviationFinder& finder, std::string_view short_form,
                       std::string_view long_form) {
    TokenRow written, words;
    read(short_form, written);
    read(long_form, words);
    finder.add(std::move(written.words), std::move(words.words));
  };
  for (const SearchAbbreviation& row : abbreviations)
    add(abbreviations_, row.written, row.words);
  for (const auto& [written, words] : kDocumentKinds)
    add(document_kinds_, written, words);
  abbreviations_.finish(lexicon_);
  document_kinds_.finish(lexicon_);
}

void Tokenizer::read(std::string_view line, TokenRow& row) {
  std::string changed;
  if (!text::is_nfc(line)) line = changed = text::to_nfc(line);
  if (may_hold_dropped(line)) line = changed = without_dropped(line);
  pieces_.clear();
  has_number_ = has_roman_ = false;
  cut(line);
  if (pieces_.empty()) return;
  const std::size_t first = row.words.size();
  for (const Piece& piece : pieces_)
    row.words.push_back(piece.read.word);
  for (std::size_t i = first + 1; i < row.words.size(); ++i)
    row.pairs.emplace_back(row.words[i - 1], row.words[i]);
  if (has_roman_) add_roman(row);
  if (has_number_) add_date_aliases(line, pieces_, lexicon_, row.aliases);
  add_abbreviations(std::span(row.words).subspan(first), row);
}

void Tokenizer::read_lines(std::string_view text, TokenRow& row) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    read(text.substr(0, end), row);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void Tokenizer::cut(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    if (is_digit(text[at])) {
      end = end_of_number(text, at);
      has_number_ = true;
    } else {
      end = end_of_letters(text, at);
    }
    if (end == at) {
      if (is_ascii(text[at])) {
        ++at;
      } else {
        text::decode_next(text, at);
      }
      continue;
    }
    const WrittenWord read = lexicon_.read(text.substr(at, end - at));
    has_roman_ = has_roman_ || read.roman != 0;
    pieces_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), read});
    at = end;
  }
}

// `words` are those of the pieces. "TT" in 35/2024/TT-BYT is thông tư and no trung tâm.
void Tokenizer::add_abbreviations(std::span<const WordId> words, TokenRow& row) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!pieces_[i].in_document_number) continue;
    const std::size_t before = row.aliases.size();
    document_kinds_.find(words.subspan(i, 1), lexicon_, row.aliases);
    if (row.aliases.size() == before) continue;
    abbreviations_.find(words.subspan(first, i - first), lexicon_, row.aliases);
    first = i + 1;
  }
  abbreviations_.find(words.subspan(first), lexicon_, row.aliases);
}

void Tokenizer::add_roman(TokenRow& row) {
  // The number that the token before stands for, where it is a numeral itself.
  WordId before = StringTable::kNone;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const WrittenWord& read = pieces_[i].read;
    WordId number = StringTable::kNone;
    if (read.roman != 0 &&
        (read.roman_by_itself ||
         (i > 0 && stands_before_numerals(lexicon_.key(pieces_[i - 1].read.word))))) {
      number = lexicon_.add_number(std::to_string(read.roman));
      row.aliases.push_back(number);
      if (i > 0) row.pairs.emplace_back(pieces_[i - 1].read.word, number);
      if (before != StringTable::kNone) row.pairs.emplace_back(before, number);
    }
    if (before != StringTable::kNone) row.pairs.emplace_back(before, read.word);
    before = number;
  }
}

}  // namespace kyyeu::search
