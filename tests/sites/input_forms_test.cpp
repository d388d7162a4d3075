// An archive means the same however its files were saved: what Windows, macOS, Word and Excel make
// of a file changes not a byte of the site.

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <sstream>

#include "sites/site_test.h"
#include "support/utf16.h"

namespace fs = std::filesystem;

using kyyeu::test::SiteTest;

namespace {

const fs::path kArchive = fs::path(KYYEU_SOURCE_DIR) / "tests/faults/archive";

using Form = std::function<std::string(const std::string&)>;
using Files = std::vector<fs::path>;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

void write_file(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// Letters of Vietnamese as macOS stores them: the base, then its marks. Enough for the archive.
std::string decomposed(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> kLetters[] = {
      {"ồ", "o\u0302\u0300"},
      {"ổ", "o\u0302\u0309"},
      {"ộ", "o\u0302\u0323"},
      {"ế", "e\u0302\u0301"},
      {"ệ", "e\u0302\u0323"},
      {"ể", "e\u0302\u0309"},
      {"ấ", "a\u0302\u0301"},
      {"ầ", "a\u0302\u0300"},
      {"ậ", "a\u0302\u0323"},
      {"ứ", "u\u031B\u0301"},
      {"ượ", "u\u031Bo\u031B\u0323"},
      {"ọ", "o\u0323"},
      {"á", "a\u0301"},
      {"à", "a\u0300"},
      {"ả", "a\u0309"},
      {"ã", "a\u0303"},
      {"ạ", "a\u0323"},
      {"é", "e\u0301"},
      {"ị", "i\u0323"},
      {"ì", "i\u0300"},
      {"â", "a\u0302"},
      {"ê", "e\u0302"},
      {"ô", "o\u0302"},
      {"ư", "u\u031B"},
      {"ơ", "o\u031B"},
      {"ă", "a\u0306"},
      {"ý", "y\u0301"},
      {"ù", "u\u0300"}};
  for (const auto& [letter, parts] : kLetters)
    text = replaced(std::move(text), letter, parts);
  return text;
}

bool is_text(const fs::path& path) {
  return path.extension() == ".toml" || path.extension() == ".md" || path.extension() == ".csv";
}

// A row of the table cut at its separators, quotes kept.
std::vector<std::string> cells_of(const std::string& row, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : row) {
    if (c == '"') quoted = !quoted;
    if (c == separator && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

char separator_of(const std::string& table) {
  std::istringstream lines(table);
  std::string line;
  while (std::getline(lines, line) && line.starts_with('#')) {
  }
  return line.find(';') != std::string::npos ? ';' : ',';
}

using Row = std::vector<std::string>;

// The table written anew: `change` gets each row of cells, the header with `first`; comment lines
// stay.
std::string table_with(const std::string& table, char separator,
                       const std::function<void(Row& cells, bool first)>& change) {
  const char old = separator_of(table);
  std::istringstream lines(table);
  std::string out;
  bool first = true;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) {
      out += line + '\n';
      continue;
    }
    Row cells = cells_of(line, old);
    change(cells, first);
    first = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      std::string& cell = cells[i];
      const bool bare = !cell.starts_with('"');
      if (bare && cell.find(separator) != std::string::npos) cell = '"' + cell + '"';
      out += (i == 0 ? "" : std::string(1, separator)) + cell;
    }
    out += '\n';
  }
  return out;
}

Form with_separator(char separator) {
  return [separator](const std::string& table) {
    return table_with(table, separator, [](Row&, bool) {});
  };
}

Form with_cells(const std::function<std::string(const std::string&)>& change, bool headers) {
  return [=](const std::string& table) {
    return table_with(table, separator_of(table), [&](Row& cells, bool first) {
      if (first && !headers) return;
      for (std::string& cell : cells)
        cell = change(cell);
    });
  };
}

Form with_headers(const std::function<std::string(const std::string&)>& change) {
  return [=](const std::string& table) {
    return table_with(table, separator_of(table), [&](Row& cells, bool first) {
      if (!first) return;
      for (std::string& cell : cells)
        cell = change(cell);
    });
  };
}

std::string in_quotes(const std::string& cell) {
  return cell.starts_with('"') || cell.empty() ? cell : '"' + cell + '"';
}

// Builds the archive with every file that `wanted` takes rewritten, and holds it against the site
// of the archive as it is.
void check_form(const std::string& name, const std::function<bool(const fs::path&)>& wanted,
                const Form& form) {
  CAPTURE(name);
  static const std::map<std::string, std::string> kPlain = [] {
    SiteTest plain;
    plain.copy_archive(kArchive);
    REQUIRE_MESSAGE(plain.build(), plain.errors());
    return plain.output();
  }();
  SiteTest site;
  site.copy_archive(kArchive);
  std::size_t changed = 0;
  for (const auto& entry : fs::recursive_directory_iterator(site.folder())) {
    if (!entry.is_regular_file() || !is_text(entry.path()) || !wanted(entry.path())) continue;
    const std::string before = read_file(entry.path());
    const std::string after = form(before);
    if (after != before) ++changed;
    write_file(entry.path(), after);
  }
  CHECK(changed > 0);
  CHECK_MESSAGE(site.build(), site.errors(), site.failure());
  const auto output = site.output();
  for (const auto& [path, bytes] : kPlain) {
    const auto found = output.find(path);
    CHECK_MESSAGE((found != output.end() && found->second == bytes), path);
  }
  CHECK(output.size() == kPlain.size());
}

bool any(const fs::path& /*path*/) { return true; }
bool is_table(const fs::path& path) { return path.extension() == ".csv"; }
bool is_result_table(const fs::path& path) {
  return is_table(path) && path.string().find("/results/") != std::string::npos;
}
bool is_front(const fs::path& path) { return !is_table(path); }

}  // namespace

TEST_CASE("byte order marks and line ends say nothing") {
  check_form("byte order mark", any, [](const auto& text) { return "\xEF\xBB\xBF" + text; });
  check_form("UTF-16", any, [](const auto& text) { return kyyeu::test::to_utf16(text, false); });
  check_form("UTF-16 with the high byte first", any,
             [](const auto& text) { return kyyeu::test::to_utf16(text, true); });
  check_form("CRLF", any, [](const auto& text) { return replaced(text, "\n", "\r\n"); });
  check_form("CR alone", any, [](const auto& text) { return replaced(text, "\n", "\r"); });
  check_form("UTF-16 with CRLF", any, [](const auto& text) {
    return kyyeu::test::to_utf16(replaced(text, "\n", "\r\n"), false);
  });
  check_form("no line end at the end", any,
             [](const auto& text) { return text.substr(0, text.find_last_not_of('\n') + 1); });
  check_form("more line ends at the end", any, [](const auto& text) { return text + "\n\n"; });
}

TEST_CASE("decomposed letters are the same letters") {
  check_form("text", any, [](const auto& text) { return decomposed(text); });
}

TEST_CASE("a table means the same with any separator, and as Excel saves it") {
  check_form("semicolons", is_table, with_separator(';'));
  check_form("commas", is_table, with_separator(','));
  check_form("tabs", is_table, with_separator('\t'));
  check_form("quotes around every cell", is_table, with_cells(in_quotes, true));
  check_form("quotes and CRLF", is_table, [](const auto& table) {
    return replaced(with_cells(in_quotes, true)(table), "\n", "\r\n");
  });
  check_form("sep= before the header", is_table,
             [](const auto& table) { return "sep=;\n" + with_separator(';')(table); });
  check_form("a byte order mark and sep=", is_table, [](const auto& table) {
    return "\xEF\xBB\xBFsep=;\r\n" + replaced(with_separator(';')(table), "\n", "\r\n");
  });
  check_form("UTF-16 with tabs, Excel's Unicode text", is_table, [](const auto& table) {
    return kyyeu::test::to_utf16(with_separator('\t')(table), false);
  });
}

TEST_CASE("empty rows and columns at a table's end are not there") {
  check_form("rows", is_table, [](const auto& table) {
    const char separator = separator_of(table);
    return table + std::string(3, separator) + '\n' + std::string(3, separator) + '\n';
  });
  check_form("columns", is_table, [](const auto& table) {
    return table_with(table, separator_of(table), [](Row& cells, bool) {
      cells.emplace_back();
      cells.emplace_back();
    });
  });
  check_form("columns behind comments", is_table, [](const auto& table) {
    std::string out;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);)
      out += line + std::string(4, separator_of(table)) + '\n';
    return out;
  });
}

TEST_CASE("characters that nobody sees are not there") {
  const auto around = [](const char* mark) {
    return [mark](const std::string& cell) {
      return cell.empty() || cell.starts_with('"') ? cell : mark + cell + mark;
    };
  };
  check_form("no-break spaces around cells", is_table, with_cells(around("\u00A0"), true));
  check_form("blanks around cells", is_table, with_cells(around("  "), true));
  check_form("zero-width spaces around cells", is_table, with_cells(around("\u200B"), true));
  check_form("byte order marks around cells", is_table, with_cells(around("\uFEFF"), true));
  const auto within = [](const char* from, const char* to) {
    return [=](const std::string& text) { return replaced(text, from, to); };
  };
  check_form("soft hyphens in names", is_table,
             with_cells(within("Trung tâm", "Trung\u00AD tâm"), false));
  check_form("no-break spaces in names of a table", is_table,
             with_cells(within("Trung tâm", "Trung\u00A0tâm"), false));
  check_form("no-break spaces in headers", is_table, with_headers(within(" ", "\u00A0")));
  check_form("two spaces in headers", is_table, with_headers(within(" ", "  ")));
  check_form("zero-width spaces in values", is_front, within("type = \"tt", "type = \"\u200Btt"));
  check_form("zero-width joiners in ids of references", is_front,
             within("\"bv-a\"", "\"bv-a\u200D\""));
  check_form("no-break spaces around values", is_front,
             within("\"tinh-a\"", "\"\u00A0tinh-a\u00A0\""));
}

TEST_CASE("headers are known by their words, not by their marks or capitals") {
  const std::pair<const char*, const char*> kCapitals[] = {
      {"Đơn vị", "ĐƠN VỊ"},         {"Hạng", "HẠNG"}, {"Xếp loại", "XẾP LOẠI"}, {"Điểm", "ĐIỂM"},
      {"Tự chủ (%)", "TỰ CHỦ (%)"}, {"unit", "UNIT"}, {"period", "Period"},     {"year", "YEAR"},
      {"source", "Source"}};
  const std::pair<const char*, const char*> kBare[] = {
      {"Đơn vị", "Don vi"},         {"Hạng", "Hang"},
      {"Xếp loại", "Xep loai"},     {"Tổng điểm", "Tong diem"},
      {"Tự chủ (%)", "Tu chu (%)"}, {"Số lượt khám", "So luot kham"}};
  const std::pair<const char*, const char*> kWords[] = {
      {"unit", "Đơn vị"},         {"year", "Năm"},
      {"role", "Vai trò"},        {"from", "Từ ngày"},
      {"decided_on", "Ngày bầu"}, {"source", "Nguồn"},
      {"period", "Kỳ"},           {"status", "Trạng thái"},
      {"count", "Số lượng"},      {"authority", "Cấp khen"},
      {"diem", "Điểm"},           {"recipient", "Người nhận"}};
  const auto as = [](const auto& words) {
    return with_headers([&words](const std::string& header) {
      for (const auto& [from, to] : words) {
        if (header == from) return std::string(to);
      }
      return header;
    });
  };
  check_form("capitals", is_table, as(kCapitals));
  check_form("no marks", is_table, as(kBare));
  check_form("Vietnamese for English", is_table, as(kWords));
}

TEST_CASE("a decimal comma is one with and without quotes, and a per cent sign adds nothing") {
  check_form("quotes", is_result_table, [](const auto& table) {
    return table_with(table, ';', [](Row& cells, bool) {
      for (std::string& cell : cells)
        cell = in_quotes(cell);
    });
  });
  check_form("per cent", is_result_table,
             [](const auto& table) { return replaced(table, "106,6", "106,6 %"); });
  check_form("two spaces before a figure", is_result_table,
             [](const auto& table) { return replaced(table, "96,5", "  96,5\u00A0"); });
}

TEST_CASE("line breaks in quoted cells are kept in the cell") {
  check_form("in a header", is_table, with_headers([](const std::string& header) {
               return header == "Tự chủ (%)" ? "\"Tự chủ\n(%)\"" : header;
             }));
}

TEST_CASE("what desktops and office programs leave behind is not there") {
  SiteTest plain;
  plain.copy_archive(kArchive);
  REQUIRE_MESSAGE(plain.build(), plain.errors());
  SiteTest site;
  site.copy_archive(kArchive);
  for (const char* folder : {"content/", "content/articles/2024/", "content/results/cum-1/",
                             "content/galleries/anh-cum-1/", "content/static/", "content/units/"}) {
    for (const char* name :
         {"~$bai.docx", "~$2023.csv", "Thumbs.db", "thumbs.db", "desktop.ini", "Desktop.ini",
          "._bai.md", ".DS_Store", ".bai.md.swp", "bai.md~", ".~lock.2023.csv#", "2023.csv.goc"}) {
      site.file(std::string(folder) + name, std::string_view("\0\1", 2));
    }
  }
  CHECK_MESSAGE(site.build(), site.errors());
  CHECK(site.findings().empty());
  CHECK(site.output() == plain.output());
}

TEST_CASE("a copy beside its original is left out and named") {
  for (const char* name : {"tong-ket-khoi-2-2024 - Copy.md", "tong-ket-khoi-2-2024 (1).md",
                           "Copy of tong-ket-khoi-2-2024.md", "tong-ket-khoi-2-2024 - Bản sao.md",
                           "tong-ket-khoi-2-2024 - Copy (2).md", "tong-ket-khoi-2-2024 copy.md"}) {
    CAPTURE(name);
    SiteTest plain;
    plain.copy_archive(kArchive);
    REQUIRE_MESSAGE(plain.build(), plain.errors());
    SiteTest site;
    site.copy_archive(kArchive);
    site.file("content/articles/2024/" + std::string(name), "+++\ntitle = \"Bản sao\"\n+++\n");
    CHECK_MESSAGE(site.build(), site.errors());
    REQUIRE(site.findings().size() == 1);
    CHECK(site.findings().front().code == "KY618");
    CHECK(site.findings().front().file == "content/articles/2024/" + std::string(name));
    CHECK(site.output() == plain.output());
  }
}

TEST_CASE("a number in brackets makes a copy only beside an original") {
  SiteTest site;
  site.copy_archive(kArchive);
  site.file("content/articles/2024/hop (1).md",
            "+++\ntitle = \"Họp lần một\"\ndate = 2024-03-01\nclusters = [\"cum-1\"]\n"
            "summary = \"Họp.\"\n+++\n\nHọp.\n");
  CHECK_MESSAGE(site.build(), site.errors());
  CHECK(site.findings().empty());
  CHECK_FALSE(site.page("bai/2024/hop-1.html").empty());
}
