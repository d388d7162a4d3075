#include "compose/body_writer.h"

#include "text/html.h"

namespace kyyeu::compose {

void BodyWriter::attribute(std::string_view name, std::string_view value) {
  html_ += ' ';
  html_ += name;
  html_ += "=\"";
  text::append_escaped(html_, value);
  html_ += '"';
}

void BodyWriter::start_words() {
  if (line_ended_ && !plain_.empty()) plain_ += '\n';
  line_ended_ = false;
}

std::size_t BodyWriter::next_plain() const {
  return plain_.size() + (line_ended_ && !plain_.empty() ? 1 : 0);
}

std::string_view BodyWriter::plain_since(const Mark& mark) const {
  std::string_view since = std::string_view(plain_).substr(mark.plain);
  if (mark.plain != 0 && since.starts_with('\n')) since.remove_prefix(1);
  return since;
}

void BodyWriter::words(std::string_view text, std::size_t source, bool running) {
  start_words();
  const std::size_t html = html_.size();
  const std::size_t plain = plain_.size();
  text::append_escaped(html_, text);
  plain_ += text;
  if (running) add_run(html, plain, text.size(), source);
}

void BodyWriter::soft_break(std::size_t source, bool running) {
  start_words();
  html_ += '\n';
  plain_ += ' ';
  if (running) add_run(html_.size() - 1, plain_.size() - 1, 1, source);
}

void BodyWriter::hard_break() {
  html_ += "<br>\n";
  line_ended_ = true;
}

void BodyWriter::plain_words(std::string_view text) {
  if (text.empty()) return;
  start_words();
  plain_ += text;
}

void BodyWriter::end_code() {
  if (plain_.ends_with('\n')) plain_.pop_back();
  line_ended_ = true;
}

void BodyWriter::add_run(std::size_t html, std::size_t plain, std::size_t length,
                         std::size_t source) {
  if (!runs_.empty()) {
    TextRun& last = runs_.back();
    const bool touches = run_html_end_ == html && last.plain + last.length == plain;
    if (touches && last.source + last.length == source) {
      last.length += length;
      run_html_end_ = html_.size();
      return;
    }
  }
  runs_.push_back({html, plain, length, source});
  run_html_end_ = html_.size();
}

void BodyWriter::rewind(const Mark& mark) {
  html_.resize(mark.html);
  plain_.resize(mark.plain);
  runs_.resize(mark.runs);
  run_html_end_ = mark.html;
  line_ended_ = true;
}

}  // namespace kyyeu::compose
