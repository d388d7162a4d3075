// TableReader: the rows of a CSV table as typed values, by the names of its columns.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "format/csv.h"
#include "load/values.h"
#include "model/period.h"
#include "model/record.h"
#include "text/number.h"

namespace kyyeu::load {

// Whether a header means the column: its key, or one of the Vietnamese headers people give it,
// compared without case and marks.
bool is_header_of(std::string_view header, std::string_view key);

// Moves the words out of a table that outlives it. As in RecordReader, the functions that take a
// key return whether they set `out`; an empty cell sets nothing. `keys` are the columns that the
// table may have.
class TableReader {
 public:
  TableReader(format::CsvTable& table, FileId file, std::span<const std::string_view> keys,
              Diagnostics& findings);

  Diagnostics& findings() const { return findings_; }
  // Columns that none of the keys means, by index into the header.
  const std::vector<std::size_t>& other_columns() const { return others_; }
  const format::CsvCell& header(std::size_t column) const { return table_.header.cells[column]; }
  // "KY303" for each of other_columns(), with the nearest of the keys and their headers.
  void reject_other_columns();
  // "KY107.column" for each that the header lacks; false if one does.
  bool require_columns(std::initializer_list<std::string_view> keys);

  // Goes on to the next row; false after the last. Starts before the first.
  bool next();
  SourceSpan row_span() const;
  // Of the row's cell; the row's own where the table has no such column or the cell is empty.
  SourceSpan span_of(std::string_view key);
  format::CsvCell& cell(std::size_t column) { return row().cells[column]; }

  // Whether the row has words in that column.
  bool has(std::string_view key) { return find(key) != nullptr; }
  bool text(std::string_view key, std::string& out);
  bool text(std::string_view key, Written& out);
  // "KY107.cell" when the cell is empty.
  bool required_text(std::string_view key, Written& out);
  bool date(std::string_view key, Date& out);
  bool year(std::string_view key, int& out);
  // "KY307.order" at `last_key` where a known last day lies before the first.
  void check_order(Date first, std::string_view last_key, Date last);
  // A whole number in the locale: 1.234 is 1234 in Vietnamese.
  bool count(std::string_view key, text::NumberLocale locale, int& out);
  bool period(std::string_view key, Period& out);
  // The pieces of the cell between ; or , without the empty ones.
  void text_list(std::string_view key, std::vector<Written>& out);
  // The cell's, else that of the file's first line, else empty.
  Source source();
  template <typename IdType>
  bool reference(std::string_view key, Reference<IdType>& out);
  // Words may be written with marks and capitals: "Trưởng" is truong.
  template <typename Enum>
  bool choice(std::string_view key, const WordList& list, Enum& out);

 private:
  static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

  void bind_columns();
  format::CsvRow& row() { return table_.rows[next_row_ - 1]; }
  // nullptr where the table has no such column or the cell is empty.
  format::CsvCell* find(std::string_view key);
  std::optional<std::size_t> pick(std::string_view key, const WordList& list);

  format::CsvTable& table_;
  FileId file_;
  std::span<const std::string_view> keys_;
  Diagnostics& findings_;
  std::vector<std::size_t> columns_;  // by key
  std::vector<std::size_t> others_;
  std::size_t next_row_ = 0;
};

template <typename IdType>
bool TableReader::reference(std::string_view key, Reference<IdType>& out) {
  Written written;
  if (!text(key, written)) return false;
  out.written = std::move(written.text);
  out.span = written.span;
  return true;
}

template <typename Enum>
bool TableReader::choice(std::string_view key, const WordList& list, Enum& out) {
  const std::optional<std::size_t> index = pick(key, list);
  if (index) out = static_cast<Enum>(*index);
  return index.has_value();
}

}  // namespace kyyeu::load
