#include "format/csv.h"

#include <doctest/doctest.h>

#include "test_findings.h"

namespace kyyeu::format {
namespace {

// Cells joined by '|', the header first.
Lines rows_of(const CsvTable& table) {
  Lines lines;
  const auto add = [&](const CsvRow& row) {
    std::string line;
    for (const CsvCell& cell : row.cells) {
      line += '|' + cell.text;
    }
    lines.push_back(line.empty() ? line : line.substr(1));
  };
  add(table.header);
  for (const CsvRow& row : table.rows)
    add(row);
  return lines;
}

struct Parsed {
  CsvTable table;
  Lines rows;
  Lines faults;
};

Parsed parsed(std::string_view text) {
  TestFindings findings;
  Parsed result;
  result.table = parse_csv(text, findings.file, findings.diagnostics);
  result.rows = rows_of(result.table);
  result.faults = findings.lines();
  return result;
}

Lines rows(std::string_view text) {
  const Parsed result = parsed(text);
  CHECK(result.faults.empty());
  return result.rows;
}

std::string place(const CsvCell& cell) {
  return std::to_string(cell.span.line) + ':' + std::to_string(cell.span.column) + '+' +
         std::to_string(cell.span.length);
}

TEST_CASE("The separator is read off the header, outside its quotes") {
  CHECK(rows("a,b\n1,2\n") == Lines{"a|b", "1|2"});
  CHECK(rows("Đơn vị;Tự chủ (%)\nBệnh viện;106,6\n") ==
        Lines{"Đơn vị|Tự chủ (%)", "Bệnh viện|106,6"});
  CHECK(rows("a\tb;c\n1\t2\n") == Lines{"a|b;c", "1|2"});
  CHECK(rows("\"a;b\",c\n1;2,3\n") == Lines{"a;b|c", "1;2|3"});
  CHECK(rows("a;b, c\n1;2\n") == Lines{"a|b, c", "1|2"});
  CHECK(rows("a\n1\n") == Lines{"a", "1"});
  CHECK(parsed("a;b\n").table.separator == ';');
}

TEST_CASE("Quotes hold separators, line ends and doubled quotes") {
  CHECK(rows("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n\"\",1\n") == Lines{"a|b", "x, \"y\"\nz|", "|1"});
  CHECK(rows("a,b\n \"x\" ,Trường \"A\"\n") == Lines{"a|b", "x|Trường \"A\""});
}

TEST_CASE("Cells are trimmed, of NBSP too") {
  CHECK(rows("a , b\n\xC2\xA0x y\t ,\" z \"\n") == Lines{"a|b", "x y|z"});
}

TEST_CASE("The last line needs no end") {
  CHECK(rows("a,b\n1,2") == Lines{"a|b", "1|2"});
  CHECK(rows("a,b\n1,") == Lines{"a|b", "1|"});
  CHECK(rows("a,b\n1,\"x\"") == Lines{"a|b", "1|x"});
}

TEST_CASE("Every cell knows its line and column") {
  const CsvTable table = parsed("# c\nđơn vị;b\n\"ế\ny\";  z\n ;x\n").table;
  CHECK(place(table.header.cells[0]) == "2:1+6");
  CHECK(place(table.header.cells[1]) == "2:8+1");
  CHECK(table.rows[0].line == 3);
  CHECK(place(table.rows[0].cells[0]) == "3:1+2");
  CHECK(place(table.rows[0].cells[1]) == "4:6+1");
  CHECK(table.rows[1].line == 5);
  CHECK(place(table.rows[1].cells[0]) == "5:2+0");
  CHECK(place(table.rows[1].cells[1]) == "5:3+1");
}

TEST_CASE("A comment names the default source, however a spreadsheet saved it") {
  for (const char* line :
       {"# source = x-2023", "#source=x-2023", "# source = x-2023;;;", "# source = x-2023,,",
        "\"# source = x-2023\";;", "# source = \"x-2023\"", "\"# source = \"\"x-2023\"\"\",,",
        "  # source =  x-2023  "}) {
    CAPTURE(line);
    const Parsed result = parsed(std::string(line) + "\na;b\n1;2\n");
    CHECK(result.faults.empty());
    CHECK(result.table.default_source.text == "x-2023");
    CHECK(result.table.default_source.span.length == 6);
    CHECK(result.rows == Lines{"a|b", "1|2"});
  }
  const CsvTable table = parsed("\n# other = 1\n# source = y\n# source = z\na;b\n").table;
  CHECK(table.default_source.text == "y");
  CHECK(place(table.default_source) == "3:12+1");
  CHECK(parsed("# sourced = y\na;b\n").table.default_source.text.empty());
}

TEST_CASE("A column may be called #, and a cell may begin with it") {
  CHECK(rows("#;Đơn vị\n1;x\n#2;y\n") == Lines{"#|Đơn vị", "1|x", "#2|y"});
  CHECK(rows("#,a\n1,x\n") == Lines{"#|a", "1|x"});
}

TEST_CASE("Excel's sep line is obeyed") {
  CHECK(rows("sep=;\na,x;b\n1;2\n") == Lines{"a,x|b", "1|2"});
  CHECK(rows("sep=,\na,b\n1,2\n") == Lines{"a|b", "1|2"});
}

TEST_CASE("Rows and last columns without a word are left out") {
  CHECK(rows(";;;\na;b;;\n1;2;;\n\n;;;\n3;;;\n;;;\n\n") == Lines{"a|b", "1|2", "3|"});
  std::string wide = "a;b" + std::string(16'000, ';') + "\n1;2" + std::string(16'000, ';') + "\n";
  CHECK(rows(wide) == Lines{"a|b", "1|2"});
}

TEST_CASE("A row with more or fewer cells than the header is left out and reported") {
  const Parsed result = parsed("a;b;c\n1;2\n1;2;3\n1;2;3;4;\n");
  CHECK(result.rows == Lines{"a|b|c", "1|2|3"});
  CHECK(result.faults == Lines{"KY102.cells 2:0+0 [2] [3]", "KY102.cells 4:0+0 [4] [3]"});
}

TEST_CASE("A quote that is never closed is reported where it stands") {
  const Parsed result = parsed("a;b\n1;2\n3;\"x\n4;5\n");
  CHECK(result.rows == Lines{"a|b", "1|2"});
  CHECK(result.faults == Lines{"KY102.quote 3:3+2"});
}

TEST_CASE("It is found too when a later quote seems to close it, and the rest is read") {
  const Parsed result = parsed("a;b\n1;\"x\n2;y\n3;\"z\"\n");
  CHECK(result.faults == Lines{"KY102.quote 2:3+2"});
  CHECK(result.rows == Lines{"a|b", "2|y", "3|z"});
}

TEST_CASE("Words after a closing quote are reported") {
  const Parsed result = parsed("a;b\n1;\"x\" y\n2;3\n");
  CHECK(result.faults == Lines{"KY102.after-quote 2:6+2"});
  CHECK(result.rows == Lines{"a|b", "2|3"});
}

TEST_CASE("A file without a table has no header") {
  for (const char* text : {"", "\n\n", ";;;\n", "# source = x\n"}) {
    const Parsed result = parsed(text);
    CHECK(result.table.header.cells.empty());
    CHECK(result.faults.empty());
  }
  CHECK(parsed("# source = x").table.default_source.text == "x");
  CHECK(parsed("\"a\nb").faults == Lines{"KY102.quote 1:1+2"});
}

TEST_CASE("Rows, columns and cells are bounded") {
  std::string many = "a\n";
  for (std::size_t i = 0; i <= kMaxCsvRows; ++i)
    many += "1\n";
  const Parsed rows = parsed(many);
  CHECK(rows.table.rows.size() == kMaxCsvRows);
  CHECK(rows.faults == Lines{"KY102.rows 200002:1+1 [200000]"});

  const Parsed columns = parsed("a\n1" + std::string(kMaxCsvColumns, ';') + "x\n" + "a" +
                                std::string(kMaxCsvColumns, ',') + "x\n");
  CHECK(columns.rows.size() == 2);
  CHECK(columns.faults == Lines{"KY102.columns 3:1002+1 [1000]"});

  const std::string cell(kMaxCsvCellBytes + 1, 'x');
  CHECK(parsed("a,b\n" + cell + ",1\n").faults == Lines{"KY102.cell-size 2:1+65537 [65536]"});
  CHECK(parsed("a,b\n\"" + cell + "\",1\n").faults == Lines{"KY102.cell-size 2:1+65539 [65536]"});
  CHECK(parsed("a,b\n" + cell.substr(1) + ",1\n").faults.empty());
}

}  // namespace
}  // namespace kyyeu::format
