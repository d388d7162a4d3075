#include "format/markdown_bounds.h"

#include <algorithm>
#include <cstddef>

namespace kyyeu::format {
namespace {

constexpr std::size_t kHarmless = 8U * 1024;  // bytes; no pattern costs more than a millisecond
constexpr std::size_t kMaxPrefix = 512;       // bytes of quote and list marks before a line's words

// Length of a list item's mark with the space after it; 0 = there is none.
std::size_t list_mark(std::string_view line) {
  std::size_t end = 0;
  if (line[0] == '-' || line[0] == '*' || line[0] == '+') {
    end = 1;
  } else {
    while (end < line.size() && end < 9 && line[end] >= '0' && line[end] <= '9')
      ++end;
    if (end == 0 || end == line.size() || (line[end] != '.' && line[end] != ')')) return 0;
    ++end;
  }
  if (end == line.size()) return end;
  return line[end] == ' ' || line[end] == '\t' ? end + 1 : 0;
}

bool is_rule(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  if (first == std::string_view::npos || (line[first] != '-' && line[first] != '*')) return false;
  return std::all_of(line.begin(), line.end(),
                     [&](char c) { return c == ' ' || c == '\t' || c == line[first]; });
}

// Whether the line opens more quotes and lists than a document has.
bool is_too_deep(std::string_view line) {
  std::size_t marks = 0;
  std::size_t pos = 0;
  while (pos < line.size()) {
    if (line[pos] == ' ' || line[pos] == '\t') {
      ++pos;
      continue;
    }
    const std::size_t length = line[pos] == '>' ? 1 : list_mark(line.substr(pos));
    if (length == 0) break;
    ++marks;
    pos += length;
    const bool too_deep = marks > kMaxMarkdownDepth || pos > kMaxPrefix;
    if (too_deep) return !is_rule(line);
  }
  return false;
}

}  // namespace

MarkdownOutcome check_bounds(std::string_view text) {
  if (text.size() <= kHarmless) return MarkdownOutcome::kComplete;
  const std::size_t budget = 100'000'000 + 1'000 * text.size();
  std::size_t cost = 0;
  std::size_t lines = 0;  // of the paragraph
  std::size_t brackets = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    if (is_too_deep(line)) return MarkdownOutcome::kTooDeep;
    if (line.find_first_not_of(" \t>") == std::string_view::npos) {
      cost += lines * brackets;
      lines = brackets = 0;
      continue;
    }
    ++lines;
    brackets += static_cast<std::size_t>(std::count(line.begin(), line.end(), '['));
  }
  cost += lines * brackets;
  return cost > budget ? MarkdownOutcome::kTooLarge : MarkdownOutcome::kComplete;
}

}  // namespace kyyeu::format
