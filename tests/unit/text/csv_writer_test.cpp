#include "text/csv_writer.h"

#include <doctest/doctest.h>

#include <vector>

namespace kyyeu::text {
namespace {

std::string row_of(const std::vector<std::string>& cells) {
  std::string out;
  CsvWriter(out).row(cells);
  return out.substr(std::string_view("\uFEFF").size());
}

TEST_CASE("a table begins with a byte order mark and ends its lines with CRLF") {
  std::string out;
  CsvWriter csv(out);
  csv.row({"unit", "tỷ lệ"});
  csv.cell("a");
  csv.cell("106.6");
  csv.end_row();
  CHECK(out == "\uFEFFunit,tỷ lệ\r\na,106.6\r\n");
}

TEST_CASE("cells are quoted where a reader would lose their bounds") {
  CHECK(row_of({"a,b", "c"}) == "\"a,b\",c\r\n");
  CHECK(row_of({"nói \"có\"", ""}) == "\"nói \"\"có\"\"\",\r\n");
  CHECK(row_of({"hai\ndòng", "hai\r\ndòng"}) == "\"hai\ndòng\",\"hai\r\ndòng\"\r\n");
  CHECK(row_of({" a", "b ", "c d"}) == "\" a\",\"b \",c d\r\n");
  CHECK(row_of({"", "", ""}) == ",,\r\n");
  CHECK(row_of({"a;b"}) == "a;b\r\n");
}

TEST_CASE("cells that a spreadsheet would run are defused") {
  for (const char* cell : {"=1+1", "+84 203 3825", "-1+1", "@SUM(A1)", "\tx", "-", "--1", "-x"}) {
    INFO(cell);
    const bool stays = std::string_view(cell) == "-";
    CHECK(defuse_cell(cell) == (stays ? "" : "'") + std::string(cell));
  }
  CHECK(row_of({"\r=x"}) == "\"'\r=x\"\r\n");
  CHECK(row_of({"=HYPERLINK(\"x\",1)"}) == "\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
}

TEST_CASE("numbers and plain text stay as they are") {
  for (const char* cell :
       {"-3.5", "+2", "-106,6", "-7", "", "a=b", "106.6", "15/14", "'x", "1-2"}) {
    CHECK(defuse_cell(cell) == cell);
  }
  for (const char* cell : {"-3.", "-.5", "-1.2.3", "+", "-3.5%"}) {
    CHECK(defuse_cell(cell) == "'" + std::string(cell));
  }
}

}  // namespace
}  // namespace kyyeu::text
