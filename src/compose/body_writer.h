// BodyWriter: the two outputs of composing, HTML and plain text, written side by side.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "compose/mention_linker.h"
#include "model/body.h"

namespace kyyeu::compose {

class BodyWriter {
 public:
  // Where both outputs stand, to come back to.
  struct Mark {
    std::size_t html = 0;
    std::size_t plain = 0;
    std::size_t runs = 0;
  };

  explicit BodyWriter(Body& body) : html_(body.html), plain_(body.plain) {}

  // Into the HTML alone, as it is and escaped.
  void markup(std::string_view html) { html_ += html; }
  void attribute(std::string_view name, std::string_view value);
  void number(std::size_t value) { html_ += std::to_string(value); }

  // Into both outputs. `source` is the place in the whole Markdown; words of running text make
  // TextRuns.
  void words(std::string_view text, std::size_t source, bool running);
  // A line of the source ends, not of the text.
  void soft_break(std::size_t source, bool running);
  void hard_break();

  // Into the plain text alone.
  void plain_words(std::string_view text);
  // What follows stands on a line of its own in the plain text.
  void new_line() { line_ended_ = true; }
  // The same after a block of code, whose own last line break has been written.
  void end_code();

  Mark mark() const { return {html_.size(), plain_.size(), runs_.size()}; }
  // Forgets everything written since.
  void rewind(const Mark& mark);
  bool html_is_at(std::size_t offset) const { return html_.size() == offset; }
  void insert_html(std::size_t offset, std::string_view html) { html_.insert(offset, html); }

  std::string& html() { return html_; }
  // Offset at which the next words will stand in the plain text.
  std::size_t next_plain() const;
  // What was written to the plain text since, without the line break before it.
  std::string_view plain_since(const Mark& mark) const;
  // The plain text from an offset that next_plain() gave.
  std::string_view plain_from(std::size_t offset) const {
    return std::string_view(plain_).substr(std::min(offset, plain_.size()));
  }
  const std::vector<TextRun>& runs() const { return runs_; }

 private:
  void start_words();
  void add_run(std::size_t html, std::size_t plain, std::size_t length, std::size_t source);

  std::string& html_;
  std::string& plain_;
  std::vector<TextRun> runs_;
  std::size_t run_html_end_ = 0;  // where the HTML of the last run ends
  bool line_ended_ = false;
};

}  // namespace kyyeu::compose
