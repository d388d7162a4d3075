#include "format/inline_marks.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

#include "text/whitespace.h"

namespace kyyeu::format {
namespace {

constexpr std::size_t kMaxTarget = 400;  // bytes; bounds the search behind each "[["
constexpr std::size_t kMaxWords = 2000;
constexpr std::size_t kMaxLabel = 200;

constexpr char kHiddenOpen = '\x01';
constexpr char kHiddenBar = '\x02';
constexpr char kHiddenClose = '\x03';
constexpr char kHiddenOther = '\x04';

bool is_escaped(std::string_view text, std::size_t pos) {
  std::size_t slashes = 0;
  while (slashes < pos && text[pos - 1 - slashes] == '\\')
    ++slashes;
  return slashes % 2 == 1;
}

// Whether a paragraph goes on over the line break at `pos`: the next line is neither blank nor the
// beginning of another block.
bool paragraph_goes_on(std::string_view text, std::size_t pos) {
  const std::size_t next = text.find_first_not_of(" \t>", pos + 1);
  if (next == std::string_view::npos) return false;
  constexpr std::string_view kBlockStarts = "\n#-+*=~|:";
  if (kBlockStarts.find(text[next]) != std::string_view::npos) return false;
  const std::size_t after_digits = text.find_first_not_of("0123456789", next);
  return after_digits == next || after_digits == std::string_view::npos ||
         (text[after_digits] != '.' && text[after_digits] != ')');
}

// The target with each line break, and the quote marks that follow it, as one space.
std::string joined(std::string_view target) {
  std::string out;
  for (std::size_t pos = 0; pos < target.size(); ++pos) {
    if (target[pos] != '\n') {
      out += target[pos];
      continue;
    }
    while (out.ends_with(' '))
      out.pop_back();
    out += ' ';
    pos = std::min(target.find_first_not_of(" \t>", pos + 1), target.size()) - 1;
  }
  return std::string(text::trim(out));
}

// Reads [[target]] or [[target|words]] at `begin`.
class WikilinkReader {
 public:
  WikilinkReader(std::string_view text, std::size_t begin) : text_(text), begin_(begin) {}

  std::optional<InlineMark> read() {
    InlineMark mark;
    mark.begin = begin_;
    std::size_t target_end = std::string_view::npos;
    std::size_t pos = begin_ + 2;
    for (; pos < text_.size() && text_[pos] != ']'; ++pos) {
      const char c = text_[pos];
      const bool in_target = target_end == std::string_view::npos;
      if (pos - begin_ > (in_target ? kMaxTarget : kMaxTarget + kMaxWords)) return std::nullopt;
      // Code binds tighter than links; brackets inside would make two readings possible.
      if (c == '[' || c == '`' || (c == '\n' && !paragraph_goes_on(text_, pos))) {
        return std::nullopt;
      }
      const bool escape = c == '\\' && pos + 1 < text_.size();
      if (in_target && (c == '|' || (escape && text_[pos + 1] == '|'))) {
        target_end = pos;
        pos += escape ? 1 : 0;  // in a table, users write \| for the bar
        mark.words_begin = pos + 1;
      } else if (!in_target && escape && text_[pos + 1] != '\n') {
        ++pos;
      }
    }
    if (text_.substr(std::min(pos, text_.size()), 2) != "]]") return std::nullopt;
    return finish(std::move(mark), std::min(target_end, pos), pos);
  }

 private:
  std::optional<InlineMark> finish(InlineMark mark, std::size_t target_end, std::size_t close) {
    mark.target = joined(text_.substr(begin_ + 2, target_end - begin_ - 2));
    if (mark.target.empty() || mark.target.starts_with('^')) return std::nullopt;
    mark.words_end = close;
    mark.end = close + 2;
    const bool has_words =
        mark.words_begin != 0 &&
        !text::trim(text_.substr(mark.words_begin, close - mark.words_begin)).empty();
    if (!has_words) mark.words_begin = close;
    // ![[x]](y) is a picture whose alternative text is [x].
    const bool picture =
        begin_ > 0 && text_[begin_ - 1] == '!' && mark.end < text_.size() && text_[mark.end] == '(';
    if (picture) return std::nullopt;
    return mark;
  }

  std::string_view text_;
  std::size_t begin_;
};

// The label of [^label] at `begin`, "" when there is none.
std::string_view label_at(std::string_view text, std::size_t begin) {
  const std::string_view rest = text.substr(begin + 2, kMaxLabel);
  const std::size_t end = rest.find_first_of("[] \t\n");
  if (end == std::string_view::npos || rest[end] != ']') return {};
  return rest.substr(0, end);
}

}  // namespace

std::vector<InlineMark> find_inline_marks(std::string_view text,
                                          std::span<const FootnoteDefinition> footnotes) {
  std::vector<InlineMark> marks;
  std::unordered_set<std::string_view> labels;
  for (const FootnoteDefinition& footnote : footnotes)
    labels.insert(footnote.label);
  std::size_t pos = text.find('[');
  for (; pos < text.size(); pos = text.find('[', pos)) {
    const char next = pos + 1 < text.size() ? text[pos + 1] : '\0';
    if ((next != '[' && next != '^') || is_escaped(text, pos)) {
      ++pos;
      continue;
    }
    std::optional<InlineMark> mark;
    if (next == '[') {
      mark = WikilinkReader(text, pos).read();
    } else if (const auto label = label_at(text, pos); labels.contains(label)) {
      mark = InlineMark{pos, 0, 0, pos + label.size() + 3, {}, label};
    }
    pos = mark ? mark->end : pos + 1;
    if (mark) marks.push_back(std::move(*mark));
  }
  return marks;
}

std::string hide_wikilinks(std::string_view text, const std::vector<InlineMark>& marks) {
  constexpr std::string_view kSyntax = "*_~&<>@:.\\!\"";
  std::string hidden(text);
  for (const InlineMark& mark : marks) {
    if (mark.is_footnote()) continue;
    bool line_starts = false;  // a '>' here belongs to the quote around, which md4c must see
    for (std::size_t pos = mark.begin; pos < mark.end; ++pos) {
      char& c = hidden[pos];
      line_starts = c == '\n' || (line_starts && (c == ' ' || c == '\t' || c == '>'));
      const bool in_target = pos < mark.words_begin;
      if (c == '[') c = kHiddenOpen;
      if (c == '|' && (in_target || !is_escaped(text, pos))) c = kHiddenBar;
      if (c == ']' && pos >= mark.words_end) c = kHiddenClose;
      if (in_target && !line_starts && kSyntax.find(c) != std::string_view::npos) c = kHiddenOther;
    }
  }
  return hidden;
}

void unhide(std::string& words) {
  for (char& c : words) {
    if (c == kHiddenOpen) c = '[';
    if (c == kHiddenBar) c = '|';
    if (c == kHiddenClose) c = ']';
    if (c == kHiddenOther) c = ' ';
  }
}

}  // namespace kyyeu::format
