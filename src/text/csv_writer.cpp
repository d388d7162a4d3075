#include "text/csv_writer.h"

#include <cstddef>

namespace kyyeu::text {
namespace {

// -3.5, +2, 106,6: digits with one decimal sign at most.
bool is_plain_number(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    text.remove_prefix(1);
  }
  const std::size_t whole = text.find_first_not_of(kDigits);
  if (whole == std::string_view::npos) {
    return !text.empty();
  }
  const std::string_view fraction = text.substr(whole + 1);
  return whole > 0 && (text[whole] == '.' || text[whole] == ',') && !fraction.empty() &&
         fraction.find_first_not_of(kDigits) == std::string_view::npos;
}

bool must_be_quoted(std::string_view text) {
  return text.find_first_of(",\"\r\n") != std::string_view::npos ||
         (!text.empty() && (text.front() == ' ' || text.back() == ' '));
}

}  // namespace

std::string defuse_cell(std::string_view text) {
  constexpr std::string_view kNotApplicable = "-";
  constexpr std::string_view kDangerous = "=+-@\t\r\n";
  const bool is_harmless = text.empty() || kDangerous.find(text[0]) == std::string_view::npos ||
                           text == kNotApplicable || is_plain_number(text);
  std::string cell = is_harmless ? "" : "'";
  cell += text;
  return cell;
}

CsvWriter::CsvWriter(std::string& out) : out_(out) { out_ += "\uFEFF"; }

void CsvWriter::row(std::span<const std::string> cells) {
  for (const std::string& text : cells) {
    cell(text);
  }
  end_row();
}

void CsvWriter::row(std::initializer_list<std::string_view> cells) {
  for (const std::string_view text : cells) {
    cell(text);
  }
  end_row();
}

void CsvWriter::cell(std::string_view text) {
  if (!row_is_empty_) {
    out_ += ',';
  }
  row_is_empty_ = false;
  const std::string safe = defuse_cell(text);
  if (!must_be_quoted(safe)) {
    out_ += safe;
    return;
  }
  out_ += '"';
  for (const char c : safe) {
    if (c == '"') {
      out_ += '"';
    }
    out_ += c;
  }
  out_ += '"';
}

void CsvWriter::end_row() {
  out_ += "\r\n";
  row_is_empty_ = true;
}

}  // namespace kyyeu::text
