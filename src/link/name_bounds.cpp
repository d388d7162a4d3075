#include "link/name_bounds.h"

#include <algorithm>
#include <array>

#include "text/hygiene.h"

namespace kyyeu::link {
namespace {

constexpr std::size_t kLongestTitle = 160;  // bytes

// What opens and closes a quotation; “ does both, by country.
struct Quotes {
  std::string_view opening;
  std::string_view closing;
};
constexpr std::array<Quotes, 8> kQuotes = {{{"“", "”"},
                                            {"„", "“"},
                                            {"„", "”"},
                                            {"«", "»"},
                                            {"‹", "›"},
                                            {"‘", "’"},
                                            {"\"", "\""},
                                            {"'", "'"}}};

bool is_joined(text::Gap gap) { return gap == text::Gap::kSlash || gap == text::Gap::kTightDash; }

bool goes_on_behind(const std::vector<Step>& steps, std::size_t end, RecordKind kind,
                    bool generic) {
  if (end == steps.size()) return false;
  const Step& last = steps[end - 1];
  const Step& next = steps[end];
  if (is_joined(next.before)) return next.digits || next.capital;
  // "Bệnh viện Đồng Nai -2"
  if (next.before == text::Gap::kDash)
    return next.digits && !last.digits && next.end - next.begin == 1;
  if (next.before != text::Gap::kSpace || !next.capital) return false;
  // "BỆNH VIỆN PHỔI TRUNG ƯƠNG": capitals tell nothing where all are, so that only a name of its
  // own is safe.
  if (next.capitals) return generic && last.capitals;
  const bool proper = last.capital || last.digits;
  if (!proper && kind != RecordKind::kPerson) return false;
  // "… Hữu Lũng Nguyễn Văn A": three names or more of a person.
  const bool person = text::is_surname(next) && end + 1 < steps.size() && steps[end + 1].capital &&
                      steps[end + 1].before == text::Gap::kSpace;
  return !person || kind == RecordKind::kPerson;
}

bool goes_on_before(const std::vector<Step>& steps, std::size_t begin, RecordKind kind) {
  if (begin == 0) return false;
  const Step& before = steps[begin - 1];
  const text::Gap gap = steps[begin].before;
  if (gap == text::Gap::kSlash) return true;
  if (gap == text::Gap::kTightDash) return before.digits || steps[begin].digits;
  if (kind != RecordKind::kPerson) return false;
  return gap == text::Gap::kSpace && before.capital && text::is_surname(before);
}

// Whether the stop at `at` ends a sentence and is none of an abbreviation: "TP. Lạng Sơn".
bool ends_sentence(std::string_view text, std::size_t at) {
  std::size_t letters = 0;
  while (letters < at && text[at - letters - 1] >= 'A' && text[at - letters - 1] <= 'Z')
    ++letters;
  const bool whole =
      letters == at || text[at - letters - 1] == ' ' || text[at - letters - 1] == '.';
  return !(letters > 0 && letters <= 4 && whole);
}

// A sentence, with a stop that ends it or another one behind it.
bool is_speech(std::string_view quoted) {
  if (quoted.size() > kLongestTitle || quoted.ends_with('.') || quoted.ends_with("…")) return true;
  for (std::size_t at = quoted.find(". "); at != quoted.npos; at = quoted.find(". ", at + 1)) {
    if (ends_sentence(quoted, at)) return true;
  }
  return false;
}

std::string_view without_edges(std::string_view text) {
  constexpr std::string_view kEdges = " .,";
  const std::size_t first = text.find_first_not_of(kEdges);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kEdges) - first + 1);
}

// Of a mark that is the same on both sides: whether it opens.
bool opens(std::string_view line, std::size_t at) {
  const bool free_before = at == 0 || line[at - 1] == ' ' || line[at - 1] == '(';
  return free_before && at + 1 < line.size() && line[at + 1] != ' ';
}

bool is_inside_word(std::string_view line, std::size_t at) {
  if (at == std::string_view::npos || at == 0 || at + 1 >= line.size()) return false;
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\xC4' || c == '\xC6' ||
           c == '\xE1';
  };
  return line[at - 1] != ' ' && is_letter(line[at + 1]);
}

// What stands between these quotation marks around [begin, end) of `line`; "" where nothing does.
std::string_view quoted_around(std::string_view line, std::size_t begin, std::size_t end,
                               const Quotes& quotes) {
  const std::size_t opening = line.substr(0, begin).rfind(quotes.opening);
  if (opening == std::string_view::npos) return {};
  if (quotes.opening == quotes.closing && !opens(line, opening)) return {};
  const std::size_t from = opening + quotes.opening.size();
  if (line.substr(from, begin - from).find(quotes.closing) != std::string_view::npos) return {};
  std::size_t closing = line.find(quotes.closing, end);
  // "M'Đrắk": an apostrophe, no mark.
  while (quotes.opening == quotes.closing && is_inside_word(line, closing))
    closing = line.find(quotes.closing, closing + 1);
  return closing == std::string_view::npos ? std::string_view() : line.substr(from, closing - from);
}

// Where the line of `text` begins that `position` stands in, as far as a title may reach, and
// whether a quotation mark may stand between the two: a byte with which one begins.
struct LineStart {
  std::size_t begin = 0;
  bool may_quote = false;
};

LineStart line_start(std::string_view text, std::size_t position) {
  LineStart start{position, false};
  const std::size_t last = position > kLongestTitle ? position - kLongestTitle : 0;
  for (; start.begin > last && text[start.begin - 1] != '\n'; --start.begin) {
    const char c = text[start.begin - 1];
    start.may_quote |= c == '"' || c == '\'' || c == '\xE2' || c == '\xC2';
  }
  return start;
}

}  // namespace

bool is_part_of_longer_name(const std::vector<Step>& steps, std::size_t begin, std::size_t end,
                            const KnownName& name) {
  const RecordKind kind = name.record.kind;
  if (name.number) {
    const bool before = begin > 0 && is_joined(steps[begin].before);
    return before || (end < steps.size() && is_joined(steps[end].before));
  }
  if (kind == RecordKind::kPerson &&
      !std::all_of(steps.begin() + static_cast<std::ptrdiff_t>(begin),
                   steps.begin() + static_cast<std::ptrdiff_t>(end),
                   [](const Step& step) { return step.capital; })) {
    return true;
  }
  return goes_on_before(steps, begin, kind) || goes_on_behind(steps, end, kind, name.generic);
}

bool is_in_quoted_title(std::string_view text, std::size_t begin, std::size_t end) {
  const LineStart start = line_start(text, begin);
  if (!start.may_quote) return false;
  const std::string_view behind = text.substr(end, kLongestTitle);
  const std::size_t line_end = end + std::min(behind.find('\n'), behind.size());
  const std::string_view line = text.substr(start.begin, line_end - start.begin);
  begin -= start.begin;
  end -= start.begin;
  return std::any_of(kQuotes.begin(), kQuotes.end(), [&](const Quotes& quotes) {
    const std::string_view quoted = quoted_around(line, begin, end, quotes);
    return without_edges(quoted).size() > end - begin && !is_speech(quoted);
  });
}

}  // namespace kyyeu::link
