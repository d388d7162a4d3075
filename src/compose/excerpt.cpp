#include "compose/excerpt.h"

#include <algorithm>

#include "compose/sentences.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::compose {
namespace {

// A line longer than this is a paragraph even if it lacks its stop.
constexpr std::size_t kLongestHeading = 120;

bool ends_sentence(std::string_view line) {
  for (const std::string_view mark : {".", "!", "?", "…", ".\"", ".”", ":", ";"}) {
    if (line.ends_with(mark)) return true;
  }
  return false;
}

// Without the short lines that come before the first sentence; all of it if there is none.
std::string_view from_first_sentence(std::string_view plain) {
  for (std::size_t pos = 0; pos < plain.size();) {
    const std::size_t end = std::min(plain.find('\n', pos), plain.size());
    const std::string_view line = text::trim(plain.substr(pos, end - pos));
    if (ends_sentence(line) || text::count_code_points(line) > kLongestHeading) {
      return plain.substr(pos);
    }
    pos = end + 1;
  }
  return plain;
}

// One line, lines that lack a stop divided by one. Stops behind the line that
// makes it longer than `enough` code points.
std::string on_one_line(std::string_view plain, std::size_t enough) {
  std::string out;
  std::size_t count = 0;
  for (std::size_t pos = 0; pos < plain.size() && count <= enough;) {
    const std::size_t end = std::min(plain.find('\n', pos), plain.size());
    const std::string line = text::squeeze_spaces(plain.substr(pos, end - pos));
    pos = end + 1;
    if (line.empty()) continue;
    if (!out.empty()) out += ends_sentence(out) || out.ends_with(',') ? " " : ". ";
    out += line;
    count += text::count_code_points(line);  // without what joins the lines
  }
  return out;
}

}  // namespace

std::string excerpt(std::string_view plain, std::size_t max_code_points) {
  if (max_code_points == 0) return {};
  std::string line = on_one_line(from_first_sentence(without_report_end(plain)), max_code_points);
  if (text::count_code_points(line) <= max_code_points) return line;

  std::size_t taken = 0;  // end of the last sentence that fits
  for (std::size_t next = 0; next < line.size();) {
    next = sentence_end(line, next);
    const std::string_view sentences = std::string_view(line).substr(0, next);
    if (text::count_code_points(sentences) > max_code_points) break;
    taken = next;
    while (next < line.size() && line[next] == ' ')
      ++next;
  }
  const std::string_view sentences = std::string_view(line).substr(0, taken);
  if (2 * text::count_code_points(sentences) >= max_code_points) {
    return std::string(sentences);
  }
  std::string out(cut_on_word(line, max_code_points - 1));
  while (!out.empty() && std::string_view(",;:-. ").find(out.back()) != std::string_view::npos) {
    out.pop_back();
  }
  return out += "…";
}

}  // namespace kyyeu::compose
