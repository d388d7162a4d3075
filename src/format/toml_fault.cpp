#include "format/toml_fault.h"

#include <algorithm>
#include <array>
#include <utility>

#include "format/source_text.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::format {
namespace {

// The part of the faulty line that a finding quotes and underlines.
enum class Quote : std::uint8_t { kLine, kKey, kWord, kRest, kFromQuote };

struct Sentence {
  std::string_view needle;  // in toml++'s description
  std::string_view key;
  Quote quote;
  std::string_view hint;
};

// The first that fits counts. Descriptions as of toml++ 3.3.
constexpr std::array kSentences = {
    Sentence{"maximum nested", "KY102.toml-depth", Quote::kLine, ""},
    Sentence{"cannot redefine", "KY102.toml-twice", Quote::kKey, ""},
    Sentence{"parsing table header", "KY102.toml-header", Quote::kLine, ""},
    Sentence{"escape sequence", "KY102.toml-escape", Quote::kFromQuote, "toml-escape"},
    Sentence{"unicode scalar", "KY102.toml-escape", Quote::kFromQuote, "toml-escape"},
    Sentence{"parsing string", "KY102.toml-string", Quote::kFromQuote, ""},
    Sentence{"parsing date", "KY102.toml-date", Quote::kWord, "toml-date"},
    Sentence{"parsing time", "KY102.toml-date", Quote::kWord, "toml-date"},
    Sentence{"integer: ", "KY102.toml-number", Quote::kWord, ""},
    Sentence{"floating-point: ", "KY102.toml-number", Quote::kWord, ""},
    Sentence{"expected a comment or whitespace", "KY102.toml-rest", Quote::kRest, ""},
    Sentence{"expected '='", "KY102.toml-equals", Quote::kKey, ""},
    Sentence{"parsing root table", "KY102.toml-key", Quote::kKey, "toml-key"},
    Sentence{"parsing array", "KY102.toml-array", Quote::kRest, ""},
    Sentence{"parsing inline table", "KY102.toml-inline", Quote::kRest, ""},
    Sentence{"key-value pair: encountered end-of-file", "KY102.toml-no-value", Quote::kKey, ""},
    Sentence{"expected value", "KY102.toml-no-value", Quote::kKey, ""},
    Sentence{"determine value type", "KY102.toml-value", Quote::kWord, "toml-quotes"},
    Sentence{"parsing boolean", "KY102.toml-value", Quote::kWord, "toml-quotes"},
};

struct Range {
  std::size_t begin;
  std::size_t end;
};

Range trimmed(std::string_view text, Range range) {
  const std::string_view words = text::trim(text.substr(range.begin, range.end - range.begin));
  const auto begin = static_cast<std::size_t>(words.data() - text.data());
  return {begin, begin + words.size()};
}

Range line_range(std::string_view text, std::uint32_t line) {
  std::size_t begin = 0;
  for (std::uint32_t i = 1; i < line; ++i) {
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) break;
    begin = end + 1;
  }
  return {begin, std::min(text.find('\n', begin), text.size())};
}

std::size_t offset_of_column(std::string_view text, Range line, std::uint32_t column) {
  std::size_t pos = line.begin;
  for (std::uint32_t i = 1; i < column && pos < line.end; ++i)
    text::decode_next(text, pos);
  return pos;
}

// The word around `fault`, as values are parted in TOML.
Range word_at(std::string_view text, Range line, std::size_t fault) {
  constexpr std::string_view kEnds = " \t,=[]{}#";
  std::size_t begin = fault;
  while (begin > line.begin && kEnds.find(text[begin - 1]) == std::string_view::npos)
    --begin;
  return {begin, std::min(text.find_first_of(kEnds, fault), line.end)};
}

Range quoted_range(std::string_view text, Range line, std::size_t fault, Quote quote) {
  switch (quote) {
    case Quote::kLine:
      return trimmed(text, line);
    case Quote::kKey:
      return trimmed(text, {line.begin, std::min(text.find('=', line.begin), line.end)});
    case Quote::kWord:
      return word_at(text, line, fault);
    case Quote::kRest:
      return trimmed(text, {fault, line.end});
    case Quote::kFromQuote:
      const std::size_t begin = text.find_first_of("\"'", line.begin);
      return trimmed(text, {begin < line.end ? begin : line.begin, line.end});
  }
  return line;
}

bool is_bare_key(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           c == '-' || c == '.';
  });
}

// 15/07/2023, which toml++ reads as the number 15 and then stumbles.
bool looks_like_date(std::string_view word) {
  return std::count(word.begin(), word.end(), '/') == 2 &&
         word.find_first_not_of("0123456789/") == std::string_view::npos;
}

// What the words themselves tell beyond the library's description.
Sentence refine(Sentence sentence, std::string_view words, bool has_equals) {
  if (sentence.key == "KY102.toml-number" && looks_like_date(words)) {
    return {"", "KY102.toml-date", sentence.quote, "toml-date"};
  }
  if (sentence.key == "KY102.toml-equals" && has_equals && !is_bare_key(words)) {
    return {"", "KY102.toml-key", sentence.quote, "toml-key"};
  }
  const bool needs_equals =
      sentence.key == "KY102.toml-key" || sentence.key == "KY102.toml-no-value";
  if (needs_equals && !has_equals) {
    return {"", "KY102.toml-equals", sentence.quote, ""};
  }
  return sentence;
}

}  // namespace

Finding toml_fault(std::string_view text, std::string_view description, std::uint32_t line,
                   std::uint32_t column, FileId file, std::uint32_t first_line) {
  const Range range = line_range(text, line);
  const std::size_t fault = offset_of_column(text, range, column);
  const LineIndex index(text, file, first_line);
  const auto* const match =
      std::find_if(kSentences.begin(), kSentences.end(), [&](const Sentence& sentence) {
        return description.find(sentence.needle) != std::string_view::npos;
      });
  if (match == kSentences.end()) {
    return Finding::error("KY102.toml", index.span(fault, fault), {std::string(description)});
  }
  const Range quoted = quoted_range(text, range, fault, match->quote);
  const std::string_view words = text.substr(quoted.begin, quoted.end - quoted.begin);
  const bool has_equals =
      text.substr(range.begin, range.end - range.begin).find('=') != std::string_view::npos;
  const Sentence sentence = refine(*match, words, has_equals);
  Finding finding = Finding::error(std::string(sentence.key), index.span(quoted.begin, quoted.end),
                                   {std::string(words)});
  if (sentence.hint.empty()) return finding;
  return std::move(finding).with_hint(std::string(sentence.hint));
}

std::size_t find_deep_key(std::string_view text, std::size_t max_dots) {
  constexpr auto npos = std::string_view::npos;
  const auto dots_in_all = std::count(text.begin(), text.end(), '.');
  if (static_cast<std::size_t>(dots_in_all) <= max_dots) return npos;
  std::size_t dots = 0;
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    const char c = text[pos];
    if (c == '.') {
      if (++dots > max_dots) return pos;
    } else if (c == '#') {
      pos = text.find('\n', pos);
      dots = 0;
    } else if (c == '"' || c == '\'') {
      const bool triple = text.substr(pos, 3) == std::string(3, c);
      const std::string close(triple ? 3 : 1, c);
      pos += close.size();
      while (pos < text.size() && text.compare(pos, close.size(), close) != 0) {
        pos += (c == '"' && text[pos] == '\\') ? 2 : 1;
        if (!triple && pos < text.size() && text[pos] == '\n') break;
      }
      pos += pos < text.size() && text[pos] == c ? close.size() - 1 : 0;
    } else if (std::string_view("=,[]{}\n").find(c) != npos) {
      dots = 0;
    }
    if (pos == npos) break;
  }
  return npos;
}

}  // namespace kyyeu::format
