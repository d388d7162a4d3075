#include "load/table_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "load/column_words.h"
#include "text/fold.h"
#include "text/slug.h"
#include "text/whitespace.h"

namespace kyyeu::load {
namespace {

std::optional<int> whole_number(std::string_view text, text::NumberLocale locale) {
  const std::optional<text::Number> number = text::parse_number(text, locale);
  if (!number || number->decimals > 0 || number->value < 0) return std::nullopt;
  if (number->value > std::numeric_limits<int>::max()) return std::nullopt;
  return static_cast<int>(number->value);
}

// Four digits.
std::optional<int> year_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool all = error == std::errc() && end == text.data() + text.size();
  return all && text.size() == 4 && number >= 1000 ? std::optional(number) : std::nullopt;
}

}  // namespace

bool is_header_of(std::string_view header, std::string_view key) {
  const std::string folded = text::fold_marks(text::squeeze_spaces(header));
  if (folded == key) return true;
  const auto headers = headers_of(key);
  return std::any_of(headers.begin(), headers.end(),
                     [&](std::string_view known) { return folded == text::fold_marks(known); });
}

TableReader::TableReader(format::CsvTable& table, FileId file,
                         std::span<const std::string_view> keys, Diagnostics& findings)
    : table_(table), file_(file), keys_(keys), findings_(findings) {
  columns_.assign(keys.size(), kNoColumn);
  bind_columns();
}

void TableReader::bind_columns() {
  for (std::size_t column = 0; column < table_.header.cells.size(); ++column) {
    const format::CsvCell& head = table_.header.cells[column];
    if (is_row_number(text::fold_marks(head.text))) continue;
    std::size_t key = 0;
    // A header may fit two keys ("Tên"); the one that has no column yet takes it.
    while (key < keys_.size() &&
           (columns_[key] != kNoColumn || !is_header_of(head.text, keys_[key]))) {
      ++key;
    }
    if (key < keys_.size()) {
      columns_[key] = column;
    } else if (std::any_of(keys_.begin(), keys_.end(),
                           [&](auto known) { return is_header_of(head.text, known); })) {
      findings_.add(Finding::error("KY303.twice", head.span, {head.text}));
    } else {
      others_.push_back(column);
    }
  }
}

void TableReader::reject_other_columns() {
  std::vector<std::string_view> known(keys_.begin(), keys_.end());
  for (const std::string_view key : keys_) {
    const auto headers = headers_of(key);
    known.insert(known.end(), headers.begin(), headers.end());
  }
  for (const std::size_t column : others_) {
    const format::CsvCell& head = header(column);
    findings_.add(with_nearest(Finding::error("KY303", head.span, {head.text}), head.text, known));
  }
}

bool TableReader::require_columns(std::initializer_list<std::string_view> keys) {
  bool complete = true;
  for (const std::string_view key : keys) {
    const auto at = std::find(keys_.begin(), keys_.end(), key) - keys_.begin();
    if (columns_[static_cast<std::size_t>(at)] != kNoColumn) continue;
    const std::uint32_t line = std::max(table_.header.line, 1U);
    findings_.add(Finding::error("KY107.column", {file_, line, 1, 0}, {std::string(key)}));
    complete = false;
  }
  return complete;
}

bool TableReader::next() {
  if (next_row_ == table_.rows.size()) return false;
  ++next_row_;
  return true;
}

SourceSpan TableReader::row_span() const { return {file_, table_.rows[next_row_ - 1].line, 1, 0}; }

SourceSpan TableReader::span_of(std::string_view key) {
  const format::CsvCell* found = find(key);
  return found == nullptr ? row_span() : found->span;
}

format::CsvCell* TableReader::find(std::string_view key) {
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i] != key) continue;
    if (columns_[i] == kNoColumn) return nullptr;
    format::CsvCell& found = row().cells[columns_[i]];
    return found.text.empty() ? nullptr : &found;
  }
  return nullptr;
}

bool TableReader::text(std::string_view key, Written& out) {
  format::CsvCell* found = find(key);
  if (found == nullptr) return false;
  out = {std::move(found->text), found->span};
  return true;
}

bool TableReader::text(std::string_view key, std::string& out) {
  format::CsvCell* found = find(key);
  if (found == nullptr) return false;
  out = std::move(found->text);
  return true;
}

bool TableReader::required_text(std::string_view key, Written& out) {
  if (text(key, out)) return true;
  findings_.add(Finding::error("KY107.cell", row_span(), {std::string(key)}));
  return false;
}

bool TableReader::date(std::string_view key, Date& out) {
  const format::CsvCell* found = find(key);
  if (found == nullptr) return false;
  const std::optional<Date> date = read_cell_date(found->text, found->span, findings_);
  if (date) out = *date;
  return date.has_value();
}

void TableReader::check_order(Date first, std::string_view last_key, Date last) {
  if (!first || !last || text::first_day(first) <= text::last_day(last)) return;
  const format::CsvCell* found = find(last_key);
  findings_.add(Finding::error("KY307.order", found == nullptr ? row_span() : found->span,
                               {text::to_vietnamese(first), text::to_vietnamese(last)}));
}

bool TableReader::year(std::string_view key, int& out) {
  const format::CsvCell* found = find(key);
  if (found == nullptr) return false;
  const std::optional<int> year = year_number(found->text);
  if (!year) {
    findings_.add(Finding::error("KY307.year", found->span, {found->text}));
    return false;
  }
  out = *year;
  return true;
}

bool TableReader::count(std::string_view key, text::NumberLocale locale, int& out) {
  const format::CsvCell* found = find(key);
  if (found == nullptr) return false;
  const std::optional<int> number = whole_number(found->text, locale);
  if (!number) findings_.add(Finding::error("KY301.whole", found->span, {found->text}));
  if (number) out = *number;
  return number.has_value();
}

bool TableReader::period(std::string_view key, Period& out) {
  const format::CsvCell* found = find(key);
  if (found == nullptr) return false;
  const std::optional<Period> period = read_period(found->text, found->span, findings_);
  if (period) out = *period;
  return period.has_value();
}

void TableReader::text_list(std::string_view key, std::vector<Written>& out) {
  const format::CsvCell* found = find(key);
  if (found == nullptr) return;
  std::string_view rest = found->text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(";,"), rest.size());
    const std::string_view piece = text::trim(rest.substr(0, end));
    if (!piece.empty()) out.push_back({std::string(piece), found->span});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

Source TableReader::source() {
  Written written;
  if (text("source", written)) return make_source(std::move(written.text), written.span);
  return make_source(table_.default_source.text, table_.default_source.span);
}

std::optional<std::size_t> TableReader::pick(std::string_view key, const WordList& list) {
  const format::CsvCell* found = find(key);
  if (found == nullptr) return std::nullopt;
  const std::string slug = text::make_slug(found->text);
  const auto match = std::find(list.words.begin(), list.words.end(), slug);
  if (match != list.words.end()) return static_cast<std::size_t>(match - list.words.begin());
  return pick_word(list, found->text, found->span, findings_);
}

}  // namespace kyyeu::load
