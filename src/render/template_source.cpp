#include "render/template_source.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "format/source_text.h"
#include "text/whitespace.h"

namespace kyyeu::render {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool may_stand_alone(TagKind kind) {
  return kind != TagKind::kStatic && kind != TagKind::kVariable && kind != TagKind::kRaw;
}

// Names of fields, words and partials.
bool is_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  });
}

class Cutter {
 public:
  Cutter(std::string_view text, FileId file, Diagnostics& diagnostics)
      : text_(text), lines_(text, file), diagnostics_(diagnostics) {}

  std::vector<TemplateToken> run();

 private:
  struct Piece {
    TemplateToken token;
    bool is_comment = false;
  };

  bool cut_tag();
  void add_tag(TagKind kind, std::string_view name);
  void cut_standalone_lines();
  std::vector<TemplateToken> balanced();
  SourceSpan span_of(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - text_.data());
    return lines_.span(begin, begin + part.size());
  }

  std::string_view text_;
  format::LineIndex lines_;
  Diagnostics& diagnostics_;
  std::size_t position_ = 0;
  std::vector<Piece> pieces_;
};

std::vector<TemplateToken> Cutter::run() {
  while (position_ < text_.size()) {
    const std::size_t open = std::min(text_.find("{{", position_), text_.size());
    if (open > position_) {
      std::string part(text_.substr(position_, open - position_));
      pieces_.push_back({{TagKind::kStatic, std::move(part), {}}, false});
    }
    position_ = open;
    if (open < text_.size() && !cut_tag()) break;
  }
  cut_standalone_lines();
  if (!pieces_.empty()) {
    // A file is used in the middle of lines too, and editors end files with a line break.
    std::string& text = pieces_.back().token.text;
    if (pieces_.back().token.kind == TagKind::kStatic) {
      text.erase(text.find_last_not_of(" \t\n") + 1);
    }
  }
  return balanced();
}

// The tag at position_; false when it never ends.
bool Cutter::cut_tag() {
  const bool triple = text_.substr(position_, 3) == "{{{";
  const std::string_view closing = triple ? "}}}" : "}}";
  const std::size_t begin = position_ + closing.size();
  const std::size_t end = text_.find(closing, begin);
  if (end == std::string_view::npos) {
    diagnostics_.add(Finding::error("KY904.tag", span_of(text_.substr(position_, closing.size()))));
    return false;
  }
  std::string_view inside = text::trim(text_.substr(begin, end - begin));
  position_ = end + closing.size();
  if (triple) {
    add_tag(TagKind::kRaw, inside);
    return true;
  }
  static constexpr std::pair<char, TagKind> kSigns[] = {{'#', TagKind::kSection},
                                                        {'^', TagKind::kInverted},
                                                        {'/', TagKind::kEnd},
                                                        {'>', TagKind::kPartial},
                                                        {'&', TagKind::kRaw}};
  if (inside.starts_with('!')) {
    pieces_.push_back({{}, true});
    return true;
  }
  for (const auto& [sign, kind] : kSigns) {
    if (!inside.starts_with(sign)) continue;
    add_tag(kind, text::trim(inside.substr(1)));
    return true;
  }
  add_tag(TagKind::kVariable, inside);
  return true;
}

void Cutter::add_tag(TagKind kind, std::string_view name) {
  const bool is_word = kind == TagKind::kVariable && name.starts_with("t.");
  const bool dotted = name.find('.') != std::string_view::npos;
  if (!is_name(name) || (dotted && !is_word)) {
    diagnostics_.add(Finding::error("KY909", span_of(name), {std::string(name)}));
    if (kind != TagKind::kSection && kind != TagKind::kInverted && kind != TagKind::kEnd) return;
  }
  pieces_.push_back({{kind, std::string(name), span_of(name)}, false});
}

// Decides about every line before any is changed: a tag's neighbours are judged as written.
void Cutter::cut_standalone_lines() {
  std::vector<std::pair<std::size_t, std::size_t>> cuts(pieces_.size());  // front, back
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    if (!pieces_[i].is_comment && !may_stand_alone(pieces_[i].token.kind)) continue;
    std::string_view before, after;
    const bool first = i == 0, last = i + 1 == pieces_.size();
    if (!first && (pieces_[i - 1].is_comment || pieces_[i - 1].token.kind != TagKind::kStatic)) {
      continue;
    }
    if (!last && (pieces_[i + 1].is_comment || pieces_[i + 1].token.kind != TagKind::kStatic)) {
      continue;
    }
    if (!first) before = pieces_[i - 1].token.text;
    if (!last) after = pieces_[i + 1].token.text;
    const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
    const std::size_t line_end = after.find('\n');
    if (line_begin == 0 && i > 1) continue;
    if (line_end == std::string_view::npos && i + 2 < pieces_.size()) continue;
    if (!is_blank(before.substr(line_begin)) || !is_blank(after.substr(0, line_end))) continue;
    if (!first) cuts[i - 1].second = before.size() - line_begin;
    // What a partial brings ends without a line break (see run()): it keeps that of its line.
    if (last || pieces_[i].token.kind == TagKind::kPartial) continue;
    cuts[i + 1].first = line_end == std::string_view::npos ? after.size() : line_end + 1;
  }
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    std::string& text = pieces_[i].token.text;
    const auto [front, back] = cuts[i];
    text = front + back >= text.size() ? std::string()
                                       : text.substr(front, text.size() - front - back);
    if (front > 0 || i == 0) text.erase(0, text.find_first_not_of(" \t\n"));
  }
}

// Spaces at both ends of a line, seen from inside `text`; what touches a tag stays.
std::string without_indentation(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') {
      out += text[i];
      continue;
    }
    while (!out.empty() && (out.back() == ' ' || out.back() == '\t'))
      out.pop_back();
    out += '\n';
    i = std::min(text.find_first_not_of(" \t\n", i + 1), text.size()) - 1;
  }
  return out;
}

// Every section opened is closed within the file, in order: partials rely on it.
std::vector<TemplateToken> Cutter::balanced() {
  std::vector<TemplateToken> tokens;
  std::vector<TemplateToken> open;
  for (Piece& piece : pieces_) {
    TemplateToken& token = piece.token;
    if (piece.is_comment) continue;
    if (token.kind == TagKind::kStatic) {
      token.text = without_indentation(token.text);
      if (token.text.empty()) continue;
    } else if (token.kind == TagKind::kSection || token.kind == TagKind::kInverted) {
      open.push_back(token);
    } else if (token.kind == TagKind::kEnd) {
      if (open.empty()) {
        diagnostics_.add(Finding::error("KY904.end", token.span, {token.text}));
        continue;
      }
      if (open.back().text != token.text) {
        diagnostics_.add(
            Finding::error("KY904.mismatch", token.span, {token.text, open.back().text}));
      }
      open.pop_back();
    }
    tokens.push_back(std::move(token));
  }
  for (; !open.empty(); open.pop_back()) {
    diagnostics_.add(Finding::error("KY904.section", open.back().span, {open.back().text}));
    tokens.push_back({TagKind::kEnd, open.back().text, open.back().span});
  }
  return tokens;
}

}  // namespace

std::vector<TemplateToken> cut_template(const ThemeFile& file, Diagnostics& diagnostics) {
  const auto source = format::decode_source(file.bytes, file.file, diagnostics);
  if (!source) return {};
  return Cutter(source->text, file.file, diagnostics).run();
}

}  // namespace kyyeu::render
