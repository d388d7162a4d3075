#include "format/front_matter.h"

#include <algorithm>

namespace kyyeu::format {
namespace {

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;   // of its words
  std::size_t next = 0;  // where the next line begins
};

Line line_at(std::string_view text, std::size_t begin) {
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  return {begin, end, std::min(end + 1, text.size())};
}

bool is_fence(std::string_view text, const Line& line, std::string_view fence) {
  const std::string_view words = text.substr(line.begin, line.end - line.begin);
  return words.starts_with(fence) &&
         words.find_first_not_of(" \t", fence.size()) == std::string_view::npos;
}

// "title: x" or "title:", as YAML front matter begins.
bool is_yaml_key(std::string_view words) {
  const std::size_t colon = words.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  if (colon + 1 < words.size() && words[colon + 1] != ' ') return false;
  return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](unsigned char c) {
                       return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
                              c == '-' || (c >= '0' && c <= '9');
                     });
}

}  // namespace

std::optional<FrontMatterSplit> split_front_matter(std::string_view text, FileId file,
                                                   Diagnostics& findings) {
  FrontMatterSplit split;
  split.body = text;
  const std::size_t first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return split;
  // A fence stands at the margin: an indented one is words.
  if (first > 0 && text[first - 1] != '\n') return split;
  const Line open = line_at(text, first);
  const auto open_line = static_cast<std::uint32_t>(
      1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(first), '\n'));
  const SourceSpan open_span{file, open_line, 1, 3};
  if (is_fence(text, open, "---")) {
    const Line second = line_at(text, open.next);
    if (!is_yaml_key(text.substr(second.begin, second.end - second.begin))) return split;
    findings.add(Finding::error("KY102.yaml", open_span).with_hint("yaml-front-matter"));
    return std::nullopt;
  }
  if (!is_fence(text, open, "+++")) return split;
  std::uint32_t line_number = open_line + 1;
  for (std::size_t pos = open.next; pos < text.size(); ++line_number) {
    const Line line = line_at(text, pos);
    if (is_fence(text, line, "+++")) {
      split.has_front_matter = true;
      split.front_matter = text.substr(open.next, line.begin - open.next);
      split.front_matter_line = open_line + 1;
      split.body = text.substr(line.next);
      split.body_line = line_number + 1;
      return split;
    }
    pos = line.next;
  }
  findings.add(Finding::error("KY102.fence", open_span));
  return std::nullopt;
}

}  // namespace kyyeu::format
