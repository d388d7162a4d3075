#include "format/footnotes.h"

#include <algorithm>
#include <optional>

namespace kyyeu::format {
namespace {

constexpr auto kNone = std::string_view::npos;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == kNone; }

// How many bytes of indentation a continuation line gives up: four spaces or a tab. 0 = it is not
// indented.
std::size_t indentation(std::string_view line) {
  const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
  if (spaces >= 4) return 4;
  return spaces < line.size() && line[spaces] == '\t' ? spaces + 1 : 0;
}

// Without the marks of the quotes and list items around, behind which a fence may stand.
std::string_view without_containers(std::string_view line) {
  while (true) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    std::size_t mark = 0;
    if (line.starts_with('>') || line.starts_with("- ") || line.starts_with("* ") ||
        line.starts_with("+ ")) {
      mark = 1;
    } else {
      const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
      const bool ordered =
          digits > 0 && digits < 10 &&
          (line.substr(digits).starts_with(". ") || line.substr(digits).starts_with(") "));
      mark = ordered ? digits + 1 : 0;
    }
    if (mark == 0) return line;
    line.remove_prefix(mark);
  }
}

// Knows, line by line, whether it stands in a fenced code block.
class Fences {
 public:
  // Whether the line belongs to a fenced block, its fences included.
  bool take(std::string_view line) {
    line = without_containers(line);
    if (line.empty() || (line[0] != '`' && line[0] != '~')) return open_ != '\0';
    const std::size_t length = std::min(line.find_first_not_of(line[0]), line.size());
    const std::string_view rest = line.substr(length);
    if (open_ == '\0') {
      const bool opens = length >= 3 && (line[0] == '~' || rest.find('`') == kNone);
      if (opens) {
        open_ = line[0];
        length_ = length;
      }
      return opens;
    }
    if (line[0] == open_ && length >= length_ && is_blank(rest)) open_ = '\0';
    return true;
  }

 private:
  char open_ = '\0';
  std::size_t length_ = 0;
};

struct Opening {
  std::string_view label;
  std::size_t words;  // where they begin in the line
};

// "[^label]: words" at the margin.
std::optional<Opening> opening_of(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin > 3 || !line.substr(begin).starts_with("[^")) return std::nullopt;
  const std::size_t end = line.find_first_of("[] \t", begin + 2);
  if (end == kNone || end == begin + 2 || !line.substr(end).starts_with("]:")) return std::nullopt;
  const std::size_t words = std::min(line.find_first_not_of(" \t", end + 2), line.size());
  return Opening{line.substr(begin + 2, end - begin - 2), words};
}

// Whether a line without indentation begins a block of its own instead of going on with the
// footnote's paragraph.
bool begins_block(std::string_view line) {
  constexpr std::string_view kMarks = "#>|`~=";
  return kMarks.find(line.front()) != kNone || without_containers(line).size() != line.size() ||
         line.starts_with("---") || line.starts_with("***");
}

class Lifter {
 public:
  explicit Lifter(std::string_view text) : text_(text) { source_.text = text; }

  MarkdownSource lift() {
    while (pos_ < text_.size()) {
      const std::string_view line = line_at(pos_);
      if (fences_.take(line)) {
        pos_ = next(line);
      } else if (const std::optional<Opening> opening = opening_of(line)) {
        lift_definition(line, *opening);
      } else {
        pos_ = next(line);
      }
    }
    return std::move(source_);
  }

 private:
  std::string_view line_at(std::size_t pos) const {
    return text_.substr(pos, std::min(text_.find('\n', pos), text_.size()) - pos);
  }
  std::size_t next(std::string_view line) const {
    return std::min(offset(line) + line.size() + 1, text_.size());
  }
  std::size_t offset(std::string_view line) const {
    return static_cast<std::size_t>(line.data() - text_.data());
  }

  void lift_definition(std::string_view first, const Opening& opening) {
    FootnoteDefinition definition;
    definition.label = opening.label;
    definition.offset = offset(first) + first.find('[');
    append(definition, first, opening.words);
    std::size_t end = next(first);  // of what has been taken
    std::size_t blank_lines = 0;    // between there and pos_
    for (pos_ = end; pos_ < text_.size();) {
      const std::string_view line = line_at(pos_);
      pos_ = next(line);
      if (is_blank(line)) {
        ++blank_lines;
        continue;
      }
      const std::size_t indent = indentation(line);
      const bool lazy = indent == 0 && blank_lines == 0 && !opening_of(line) && !begins_block(line);
      if (indent == 0 && !lazy) break;
      definition.text.append(blank_lines, '\n');
      blank_lines = 0;
      append(definition, line, indent);
      end = pos_;
    }
    pos_ = end;
    blank_out(offset(first), end);
    source_.footnotes.push_back(std::move(definition));
  }

  void append(FootnoteDefinition& definition, std::string_view line, std::size_t begin) {
    definition.lines.push_back({definition.text.size(), offset(line) + begin});
    definition.text.append(line.substr(begin));
    if (offset(line) + line.size() < text_.size()) definition.text += '\n';
  }

  void blank_out(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (source_.text[i] != '\n') source_.text[i] = ' ';
    }
  }

  std::string_view text_;
  std::size_t pos_ = 0;
  Fences fences_;
  MarkdownSource source_;
};

}  // namespace

std::size_t FootnoteDefinition::source_offset(std::size_t position) const {
  const auto after =
      std::upper_bound(lines.begin(), lines.end(), position,
                       [](std::size_t wanted, const Line& line) { return wanted < line.position; });
  if (after == lines.begin()) return offset;
  const Line& line = *(after - 1);
  return line.offset + (position - line.position);
}

MarkdownSource lift_footnotes(std::string_view text) {
  if (text.find("[^") == kNone) return {std::string(text), {}};
  return Lifter(text).lift();
}

}  // namespace kyyeu::format
