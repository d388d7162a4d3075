#include "format/inline_marks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

#include "format/addresses.h"
#include "format/entities.h"
#include "text/utf8.h"
#include "text/whitespace.h"

namespace kyyeu::format {
namespace {

constexpr std::size_t kMaxTarget = 400;  // bytes; bounds the search behind each "[["
constexpr std::size_t kMaxWords = 2000;
constexpr std::size_t kMaxLabel = 200;

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

// What a mark can begin with, or an address have inside.
constexpr std::array<bool, 256> kSigns = [] {
  std::array<bool, 256> table{};
  for (const unsigned char c : {'[', ':', '@', 'w', 'W'})
    table[c] = true;
  return table;
}();

// As Markdown reads an address: backslashes before punctuation and entities resolved.
std::string resolved(std::string_view words) {
  std::string out;
  for (std::size_t pos = 0; pos < words.size(); ++pos) {
    const std::size_t end = words[pos] == '&' ? words.find(';', pos) : std::string_view::npos;
    const auto entity =
        end < pos + 12 ? decode_entity(words.substr(pos, end - pos + 1)) : std::nullopt;
    if (entity) {
      text::append_utf8(out, *entity);
      pos = end;
    } else if (words[pos] != '\\' || pos + 1 == words.size()) {
      out += words[pos];
    }
  }
  return out;
}

using Labels = std::unordered_set<std::string_view>;

std::optional<InlineMark> mark_at(std::string_view text, std::size_t pos, const Labels& labels) {
  if (text[pos] != '[') {
    const std::optional<BareAddress> address = address_at(text, pos);
    if (!address) return std::nullopt;
    InlineMark mark{MarkKind::kAddress, address->begin, address->end, 0, 0, {}, 0};
    mark.scheme = address->scheme.size();
    mark.target = address->scheme;
    mark.target += resolved(text.substr(mark.begin, mark.end - mark.begin));
    return mark;
  }
  const char next = pos + 1 < text.size() ? text[pos + 1] : '\0';
  if ((next != '[' && next != '^') || is_escaped(text, pos)) return std::nullopt;
  if (next == '[') return WikilinkReader(text, pos).read();
  const std::string_view label = label_at(text, pos);
  if (!labels.contains(label)) return std::nullopt;
  return InlineMark{MarkKind::kFootnote, pos, pos + label.size() + 3, 0, 0, std::string(label), 0};
}

}  // namespace

std::vector<InlineMark> find_inline_marks(std::string_view text,
                                          std::span<const FootnoteDefinition> footnotes) {
  std::vector<InlineMark> marks;
  Labels labels;
  for (const FootnoteDefinition& footnote : footnotes)
    labels.insert(footnote.label);
  std::size_t done = 0;  // the end of the last mark
  for (std::size_t pos = 0; pos < text.size(); ++pos) {
    if (!kSigns[static_cast<unsigned char>(text[pos])]) continue;
    std::optional<InlineMark> mark = mark_at(text, pos, labels);
    if (!mark || mark->begin < done) continue;
    done = mark->end;
    pos = done - 1;
    marks.push_back(std::move(*mark));
  }
  return marks;
}

}  // namespace kyyeu::format
