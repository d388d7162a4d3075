// CSV as spreadsheets write it (RFC 4180, also with ';' or tab), with the place of every cell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/source_span.h"

namespace kyyeu::format {

struct CsvCell {
  std::string text;  // unquoted, trimmed (NBSP too), without invisible characters
  SourceSpan span;   // of the cell as written, quotes included; to the end of its first line
};

struct CsvRow {
  std::vector<CsvCell> cells;
  std::uint32_t line = 0;  // where it begins
};

struct CsvTable {
  CsvRow header;             // no cells: the file holds no table
  std::vector<CsvRow> rows;  // each with as many cells as the header
  CsvCell default_source;    // of a leading line "# source = x"; empty when there is none
  char separator = ',';
};

inline constexpr std::size_t kMaxCsvRows = 200'000;
inline constexpr std::size_t kMaxCsvColumns = 1'000;
inline constexpr std::size_t kMaxCsvCellBytes = 64 * 1024;

// `text` is checked text (source_text.h). What makes the lines before the header: comments ("# …",
// also as a spreadsheet saves them, quoted or with separators behind) and Excel's "sep=;". The
// separator is read off the header, outside quotes: a tab if it has one, else ';', else ','. Rows
// and last columns without a word are left out wherever a spreadsheet added them.
//
// KY102 findings: "KY102.cells" ({0} = cells in the row, {1} = in the header; the row is left out),
// "KY102.quote" (never closed, at its start), "KY102.after-quote" (words after a closing quote; the
// row is left out), and "KY102.rows", "KY102.columns", "KY102.cell-size" ({0} = the limit), after
// which the rest of the file is left out.
CsvTable parse_csv(std::string_view text, FileId file, Diagnostics& findings);

}  // namespace kyyeu::format
