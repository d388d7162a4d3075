#include "format/hidden_syntax.h"

#include <algorithm>

namespace kyyeu::format {
namespace {

constexpr std::string_view kShown = "[|]*_~&<\\";
constexpr std::string_view kHidden = "\xF8\xF9\xFA\xFB\xFC\xFD\xFE\xFF\xF5";
constexpr std::string_view kEmphasis = "*_~";
constexpr std::string_view kInTargets = "[|*_~&<\\";
constexpr std::size_t kLongest = 2000;  // bytes of a link's target and title; bounds the search

bool is_escaped(std::string_view text, std::size_t pos) {
  std::size_t slashes = 0;
  while (slashes < pos && text[pos - 1 - slashes] == '\\')
    ++slashes;
  return slashes % 2 == 1;
}

// Where (target "title") ends, which begins behind `open`; npos when it is no such thing.
std::size_t destination_end(std::string_view text, std::size_t open) {
  constexpr auto kNone = std::string_view::npos;
  constexpr std::string_view kSpaces = " \t\n";
  text = text.substr(0, std::min(text.size(), open + kLongest));
  std::size_t pos = text.find_first_not_of(kSpaces, open + 1);
  int depth = 0;
  for (; pos < text.size() && kSpaces.find(text[pos]) == kNone; ++pos) {
    if (text[pos] == '\\') {
      ++pos;
    } else if (text[pos] == '(') {
      ++depth;
    } else if (text[pos] == ')' && depth-- == 0) {
      return pos;
    }
  }
  pos = text.find_first_not_of(kSpaces, std::min(pos, text.size()));
  if (pos == kNone || (text[pos] != '"' && text[pos] != '\'' && text[pos] != ')')) return kNone;
  if (text[pos] == ')') return pos;
  std::size_t close = text.find(text[pos], pos + 1);
  while (close != kNone && is_escaped(text, close))
    close = text.find(text[pos], close + 1);
  if (close == kNone) return kNone;
  const std::size_t end = text.find_first_not_of(kSpaces, close + 1);
  return end != kNone && text[end] == ')' ? end : kNone;
}

class Hider {
 public:
  explicit Hider(std::string_view text) : text_(text) {}

  void hide(std::size_t pos, std::string_view syntax) {
    if (syntax.find(text_[pos]) == std::string_view::npos) return;
    if (!copy_) copy_ = std::string(text_);
    (*copy_)[pos] = kHidden[kShown.find(text_[pos])];
  }

  void hide_wikilink(const InlineMark& mark) {
    bool line_starts = false;  // what stands there belongs to the quote around, which md4c must see
    for (std::size_t pos = mark.begin; pos < mark.words_begin; ++pos) {
      const char c = text_[pos];
      line_starts = c == '\n' || (line_starts && (c == ' ' || c == '\t' || c == '>'));
      if (!line_starts) hide(pos, kInTargets);
    }
    for (std::size_t pos = mark.words_begin; pos < mark.words_end; ++pos) {
      if (text_[pos] == '|' && !is_escaped(text_, pos)) hide(pos, "|");
    }
    hide(mark.words_end, "]");
    hide(mark.words_end + 1, "]");
  }

  void hide_emphasis(std::size_t begin, std::size_t end) {
    for (std::size_t pos = begin; pos < end; ++pos) {
      if (text_[pos] == '\\') {
        ++pos;  // hidden, what follows would not be escaped any more
      } else {
        hide(pos, kEmphasis);
      }
    }
  }

  std::optional<std::string> take() { return std::move(copy_); }

 private:
  std::string_view text_;
  std::optional<std::string> copy_;
};

// The target of every [words](target "title").
void hide_destinations(std::string_view text, const std::vector<InlineMark>& marks, Hider& hider) {
  auto mark = marks.begin();
  std::size_t budget =
      20 * text.size() + 100 * kLongest;  // only hostile text has more "](" that lead nowhere
  std::size_t bracket = text.find("](");
  while (bracket != std::string_view::npos) {
    while (mark != marks.end() && mark->end <= bracket)
      ++mark;
    const bool in_mark = mark != marks.end() && mark->begin <= bracket;
    std::size_t end = std::string_view::npos;
    if (!in_mark && !is_escaped(text, bracket)) end = destination_end(text, bracket + 1);
    if (end != std::string_view::npos) {
      hider.hide_emphasis(bracket + 2, end);
    } else if (budget < kLongest) {
      return;
    } else {
      budget -= kLongest;
    }
    bracket = text.find("](", end == std::string_view::npos ? bracket + 2 : end);
  }
}

}  // namespace

std::optional<std::string> hide_syntax(std::string_view text,
                                       const std::vector<InlineMark>& marks) {
  Hider hider(text);
  for (const InlineMark& mark : marks) {
    if (mark.kind == MarkKind::kWikilink) hider.hide_wikilink(mark);
    if (mark.kind == MarkKind::kAddress) hider.hide_emphasis(mark.begin, mark.end);
    // note[^1](aside) is no link to "aside".
    const bool in_front = mark.end < text.size() && text[mark.end] == '(';
    if (mark.kind == MarkKind::kFootnote && in_front) hider.hide(mark.end - 1, "]");
  }
  hide_destinations(text, marks, hider);
  return hider.take();
}

void unhide(std::string& words) {
  for (char& c : words) {
    const std::size_t index = kHidden.find(c);
    if (index != std::string_view::npos) c = kShown[index];
  }
}

}  // namespace kyyeu::format
