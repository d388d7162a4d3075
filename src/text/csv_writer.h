// CsvWriter: tables for spreadsheets, as RFC 4180 describes them.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace kyyeu::text {

// Appends to a string that outlives it: comma, CRLF, and a byte order mark at the start, without
// which Excel takes UTF-8 for the system's code page.
class CsvWriter {
 public:
  explicit CsvWriter(std::string& out);

  void row(std::span<const std::string> cells);
  void row(std::initializer_list<std::string_view> cells);

  // A row cell by cell.
  void cell(std::string_view text);
  void end_row();

 private:
  std::string& out_;
  bool row_is_empty_ = true;
};

// The cell as a spreadsheet must read it: text that begins with = + - @, tab or a line break would
// be run as a formula, so an apostrophe goes before it (OWASP, "CSV injection"). Plain numbers
// (-3.5) and the "-" of content-format §1 stay.
std::string defuse_cell(std::string_view text);

}  // namespace kyyeu::text
