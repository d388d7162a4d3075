#include "format/csv.h"

#include <algorithm>
#include <utility>

#include "text/whitespace.h"

namespace kyyeu::format {
namespace {

constexpr std::string_view kSeparators = "\t;,";  // the first that the header holds counts

// A place in the text that knows its line and column. Moves forward only.
class Cursor {
 public:
  Cursor(std::string_view text, FileId file) : text_(text), file_(file) {}

  std::size_t pos() const { return pos_; }
  std::uint32_t line() const { return line_; }
  bool at_end() const { return pos_ == text_.size(); }

  void advance_to(std::size_t pos) {
    for (; pos_ < pos; ++pos_) {
      if (text_[pos_] == '\n') {
        ++line_;
        column_ = 1;
      } else if ((static_cast<unsigned char>(text_[pos_]) & 0xC0) != 0x80) {
        ++column_;
      }
    }
  }

  // From here to `end`, or to the end of the line.
  SourceSpan span_to(std::size_t end) const {
    Cursor last = *this;
    last.advance_to(std::min(end, text_.find('\n', pos_)));
    return {file_, line_, column_, last.column_ - column_};
  }

 private:
  std::string_view text_;
  FileId file_;
  std::size_t pos_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
};

// What stands between separators and blanks.
std::string_view strip_separators(std::string_view line) {
  while (true) {
    line = text::trim(line);
    if (line.empty() || kSeparators.find(line.back()) == std::string_view::npos) return line;
    line.remove_suffix(1);
  }
}

std::string_view strip_quotes(std::string_view words) {
  if (words.size() >= 2 && words.front() == '"' && words.back() == '"') {
    words = words.substr(1, words.size() - 2);
  }
  return text::trim(words);
}

// Without characters that nobody sees. None of the letters that cells mostly hold begins with one
// of these bytes.
std::string cleaned(std::string_view words) {
  constexpr std::string_view kLeads = "\xC2\xE2\xEF";
  if (words.find_first_of(kLeads) == std::string_view::npos) return std::string(words);
  return text::clean_line(words);
}

class CsvReader {
 public:
  CsvReader(std::string_view text, FileId file, Diagnostics& findings)
      : text_(text), findings_(findings), cursor_(text, file) {}

  CsvTable read() {
    read_preamble();
    if (cursor_.at_end()) return std::move(table_);
    if (table_.separator == '\0') table_.separator = separator_of_header();
    if (read_row(table_.header) != Outcome::kRow) return {};
    drop_last_columns(table_.header);
    while (!cursor_.at_end()) {
      CsvRow row;
      const Outcome outcome = read_row(row);
      if (outcome == Outcome::kStop) break;
      if (outcome == Outcome::kRow && !keep(std::move(row))) break;
    }
    return std::move(table_);
  }

 private:
  // kFaulty: the cell or row is no good, reading goes on; kStop: it does not.
  enum class Outcome : std::uint8_t { kCell, kRow, kFaulty, kStop };

  std::size_t line_end(std::size_t pos) const {
    return std::min(text_.find('\n', pos), text_.size());
  }

  void next_line() { cursor_.advance_to(std::min(line_end(cursor_.pos()) + 1, text_.size())); }

  void report(const char* message, SourceSpan span, std::vector<std::string> words = {}) {
    findings_.add(Finding::error(message, span, std::move(words)));
  }

  // Reads what stands before the header.
  void read_preamble() {
    table_.separator = '\0';
    for (; !cursor_.at_end(); next_line()) {
      const std::size_t begin = cursor_.pos();
      std::string_view line = strip_separators(text_.substr(begin, line_end(begin) - begin));
      if (line.empty()) continue;
      const bool names_separator = line == "sep=" && begin + 4 < line_end(begin);
      if (names_separator) {
        table_.separator = text_[begin + 4];
        continue;
      }
      line = strip_quotes(line);
      const bool is_header = line.size() > 1 && kSeparators.find(line[1]) != std::string_view::npos;
      if (!line.starts_with('#') || is_header) return;
      read_comment(line.substr(1));
    }
  }

  void read_comment(std::string_view comment) {
    const std::size_t equals = comment.find('=');
    if (equals == std::string_view::npos || !table_.default_source.text.empty()) return;
    if (text::trim(comment.substr(0, equals)) != "source") return;
    std::string_view value = strip_separators(comment.substr(equals + 1));
    value = text::trim(value.substr(std::min(value.find_first_not_of('"'), value.size())));
    while (value.ends_with('"'))
      value.remove_suffix(1);
    const auto offset = static_cast<std::size_t>(value.data() - text_.data());
    Cursor place = cursor_;
    place.advance_to(offset);
    table_.default_source = {std::string(value), place.span_to(offset + value.size())};
  }

  char separator_of_header() const {
    std::string outside;
    bool quoted = false;
    for (std::size_t i = cursor_.pos(); i < text_.size() && (quoted || text_[i] != '\n'); ++i) {
      if (text_[i] == '"') quoted = !quoted;
      if (!quoted) outside += text_[i];
    }
    for (const char separator : kSeparators) {
      if (outside.find(separator) != std::string::npos) return separator;
    }
    return ',';
  }

  Outcome read_row(CsvRow& row) {
    row.line = cursor_.line();
    row.cells.reserve(table_.header.cells.size());
    while (true) {
      CsvCell cell;
      const Outcome outcome = read_cell(cell);
      if (outcome != Outcome::kCell) return outcome;
      if (row.cells.size() < kMaxCsvColumns) {
        row.cells.push_back(std::move(cell));
      } else if (!cell.text.empty()) {
        report("KY102.columns", cell.span, {std::to_string(kMaxCsvColumns)});
        return Outcome::kStop;
      }
      if (cursor_.at_end()) return Outcome::kRow;
      const char end = text_[cursor_.pos()];
      cursor_.advance_to(cursor_.pos() + 1);
      if (end == '\n') return Outcome::kRow;
    }
  }

  bool is_cell_end(std::size_t pos) const {
    return pos >= text_.size() || text_[pos] == table_.separator || text_[pos] == '\n';
  }

  // Leaves the cursor at the cell's end.
  Outcome read_cell(CsvCell& cell) {
    std::size_t begin = cursor_.pos();
    while (!is_cell_end(begin) && (text_[begin] == ' ' || text_[begin] == '\t'))
      ++begin;
    if (begin < text_.size() && text_[begin] == '"' && table_.separator != '"') {
      cursor_.advance_to(begin);
      return read_quoted(cell);
    }
    std::size_t end = begin;
    while (!is_cell_end(end))
      ++end;
    const std::string_view words = text::trim(text_.substr(begin, end - begin));
    const auto first = static_cast<std::size_t>(words.data() - text_.data());
    cursor_.advance_to(first);
    cell.span = cursor_.span_to(first + words.size());
    if (words.size() > kMaxCsvCellBytes) return stop_at_size(cell.span);
    cell.text = cleaned(words);
    cursor_.advance_to(end);
    return Outcome::kCell;
  }

  Outcome read_quoted(CsvCell& cell) {
    std::string words;
    std::size_t pos = cursor_.pos() + 1;
    while (true) {
      const std::size_t quote = text_.find('"', pos);
      if (quote == std::string_view::npos) {
        report("KY102.quote", cursor_.span_to(text_.size()));
        return Outcome::kStop;
      }
      words.append(text_, pos, quote - pos);
      pos = quote + 1;
      if (pos >= text_.size() || text_[pos] != '"') break;
      words += '"';
      ++pos;
    }
    cell.span = cursor_.span_to(pos);
    if (words.size() > kMaxCsvCellBytes) return stop_at_size(cell.span);
    std::size_t end = pos;
    while (!is_cell_end(end))
      ++end;
    if (!text::trim(text_.substr(pos, end - pos)).empty()) return faulty_quote(pos, end);
    cell.text = cleaned(text::trim(words));
    cursor_.advance_to(end);
    return Outcome::kCell;
  }

  // Words after what looked like the closing quote. Where the cell runs over several lines, it is
  // the quote of another cell, and the one that opened this cell was never closed.
  Outcome faulty_quote(std::size_t after, std::size_t end) {
    if (line_end(cursor_.pos()) < after) {
      report("KY102.quote", cursor_.span_to(after));
    } else {
      cursor_.advance_to(after);
      report("KY102.after-quote", cursor_.span_to(end));
    }
    next_line();
    return Outcome::kFaulty;
  }

  Outcome stop_at_size(SourceSpan span) {
    report("KY102.cell-size", span, {std::to_string(kMaxCsvCellBytes)});
    return Outcome::kStop;
  }

  static void drop_last_columns(CsvRow& row, std::size_t at_least = 0) {
    while (row.cells.size() > at_least && row.cells.back().text.empty())
      row.cells.pop_back();
  }

  // false when there are too many rows.
  bool keep(CsvRow row) {
    const std::size_t columns = table_.header.cells.size();
    const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const CsvCell& cell) { return cell.text.empty(); });
    if (empty) return true;
    drop_last_columns(row, columns);
    if (row.cells.size() != columns) {
      SourceSpan span = row.cells.front().span;
      span.column = span.length = 0;  // the row as a whole is at fault
      report("KY102.cells", span, {std::to_string(row.cells.size()), std::to_string(columns)});
      return true;
    }
    if (table_.rows.size() == kMaxCsvRows) {
      report("KY102.rows", row.cells.front().span, {std::to_string(kMaxCsvRows)});
      return false;
    }
    table_.rows.push_back(std::move(row));
    return true;
  }

  std::string_view text_;
  Diagnostics& findings_;
  Cursor cursor_;
  CsvTable table_;
};

}  // namespace

CsvTable parse_csv(std::string_view text, FileId file, Diagnostics& findings) {
  return CsvReader(text, file, findings).read();
}

}  // namespace kyyeu::format
