#include "load/record_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "text/whitespace.h"

namespace kyyeu::load {
namespace {

constexpr std::size_t kUsualKeys = 48;
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_year(std::int64_t number) { return number >= kFirstYear && number <= kLastYear; }

// Whether a space or an invisible character beyond ASCII may begin at `at`. Vietnamese letters
// begin with the same bytes, so the ones after count too.
bool may_be_odd(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  switch (byte(at)) {
    case 0xC2: return byte(at + 1) == 0x85 || byte(at + 1) == 0xA0 || byte(at + 1) == 0xAD;
    case 0xE3:
    case 0xEF: return true;
    case 0xE1: return byte(at + 1) < 0xB8;
    case 0xE2: return byte(at + 1) > 0x80 || byte(at + 2) < 0x90 || byte(at + 2) >= 0xA8;
    default: return false;
  }
}

// Nearly no text needs cleaning, and this is far cheaper.
bool may_need_cleaning(std::string_view text) {
  if (text.empty()) return false;
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  if (is_blank(text.front()) || is_blank(text.back())) return true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) >= 0x80 && may_be_odd(text, at)) return true;
  }
  return false;
}

}  // namespace

std::string clean_text(std::string text) {
  return may_need_cleaning(text) ? text::clean_line(text) : std::move(text);
}

RecordReader::RecordReader(format::TomlTable& table, SourceSpan span, Diagnostics& findings)
    : table_(table), span_(span), findings_(findings) {
  asked_.reserve(kUsualKeys);
}

SourceSpan RecordReader::span_of(std::string_view key) const {
  const format::TomlEntry* entry = table_.find(key);
  return entry == nullptr ? span_ : entry->value.span;
}

format::TomlValue* RecordReader::value(std::string_view key) {
  asked_.push_back(key);
  for (format::TomlEntry& entry : table_.entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

void RecordReader::missing(std::string_view key) {
  findings_.add(Finding::error("KY107", span_, {std::string(key)}));
}

void RecordReader::wrong_type(std::string_view key, const format::TomlValue& value,
                              std::string_view expected) const {
  Finding finding =
      Finding::error("KY108." + std::string(expected), value.span, {std::string(key)});
  if (const std::int64_t* number = value.as_integer(); number != nullptr && expected == "text") {
    finding = std::move(finding).with_hint("write", {'"' + std::to_string(*number) + '"'});
  }
  findings_.add(std::move(finding));
}

bool RecordReader::text(std::string_view key, std::string& out) {
  format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  auto* words = std::get_if<std::string>(&found->data);
  if (words == nullptr) {
    wrong_type(key, *found, "text");
    return false;
  }
  out = clean_text(std::move(*words));
  return true;
}

bool RecordReader::text(std::string_view key, Written& out) {
  if (!text(key, out.text)) return false;
  out.span = span_of(key);
  return true;
}

bool RecordReader::required_text(std::string_view key, Written& out) {
  if (!has(key)) {
    asked_.push_back(key);
    missing(key);
    return false;
  }
  if (!text(key, out)) return false;
  if (out.empty()) findings_.add(Finding::error("KY107.empty-key", out.span, {std::string(key)}));
  return !out.empty();
}

bool RecordReader::required_text(std::string_view key, std::string& out) {
  Written written;
  if (!required_text(key, written)) return false;
  out = std::move(written.text);
  return true;
}

bool RecordReader::url(std::string_view key, Written& out) {
  Written written;
  if (!text(key, written) || !check_url(written.text, written.span, findings_)) return false;
  out = std::move(written);
  return true;
}

bool RecordReader::date(std::string_view key, Date& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  std::optional<Date> date;
  if (const Date* written = found->as_date()) {
    if (check_real(*written, text::to_iso(*written), found->span, findings_)) date = *written;
  } else if (const std::string* words = found->as_string(); words != nullptr && words->empty()) {
    return false;  // `date = ""`: left open, as in the other keys of a template
  } else if (words != nullptr && has_digit(*words)) {
    date = read_iso_date(text::trim(*words), found->span, findings_);
  } else if (const std::int64_t* number = found->as_integer(); number && is_year(*number)) {
    date = Date{static_cast<int>(*number), 0, 0};
  } else {
    wrong_type(key, *found, "date");
  }
  if (date) out = *date;
  return date.has_value();
}

void RecordReader::dates(std::string_view first_key, Date& first, std::string_view last_key,
                         Date& last) {
  date(first_key, first);
  date(last_key, last);
  if (!first || !last || text::first_day(first) <= text::last_day(last)) return;
  findings_.add(Finding::error("KY307.order", span_of(last_key),
                               {text::to_vietnamese(first), text::to_vietnamese(last)}));
}

bool RecordReader::year(std::string_view key, int& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  const std::int64_t* number = found->as_integer();
  if (number == nullptr || !is_year(*number)) {
    wrong_type(key, *found, "year");
    return false;
  }
  out = static_cast<int>(*number);
  return true;
}

bool RecordReader::integer(std::string_view key, int& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  const std::int64_t* number = found->as_integer();
  if (number == nullptr || *number < 0 || *number > std::numeric_limits<int>::max()) {
    wrong_type(key, *found, "integer");
    return false;
  }
  out = static_cast<int>(*number);
  return true;
}

bool RecordReader::number(std::string_view key, double& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  if (const double* number = found->as_double()) {
    out = *number;
  } else if (const std::int64_t* integer = found->as_integer()) {
    out = static_cast<double>(*integer);
  } else {
    wrong_type(key, *found, "number");
    return false;
  }
  return true;
}

bool RecordReader::number(std::string_view key, std::optional<double>& out) {
  double read = 0;
  if (!number(key, read)) return false;
  out = read;
  return true;
}

bool RecordReader::boolean(std::string_view key, bool& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  if (found->as_boolean() == nullptr) {
    wrong_type(key, *found, "boolean");
    return false;
  }
  out = *found->as_boolean();
  return true;
}

bool RecordReader::period(std::string_view key, Period& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  std::optional<Period> period;
  if (const std::string* code = found->as_string()) {
    if (code->empty()) return false;
    period = read_period(text::trim(*code), found->span, findings_);
  } else if (const std::int64_t* number = found->as_integer(); number && is_year(*number)) {
    period = parse_period(std::to_string(*number));
  } else {
    wrong_type(key, *found, "period");
  }
  if (period) out = *period;
  return period.has_value();
}

bool RecordReader::text_list(std::string_view key, std::vector<Written>& out) {
  format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  auto* list = std::get_if<format::TomlArray>(&found->data);
  if (list == nullptr) {
    wrong_type(key, *found, "text-list");
    return false;
  }
  out.reserve(out.size() + list->size());
  for (format::TomlValue& item : *list) {
    auto* words = std::get_if<std::string>(&item.data);
    if (words == nullptr) {
      wrong_type(key, item, "text-list");
      continue;
    }
    std::string cleaned = clean_text(std::move(*words));
    if (!cleaned.empty()) out.push_back({std::move(cleaned), item.span});
  }
  return true;
}

bool RecordReader::text_list(std::string_view key, std::vector<std::string>& out) {
  std::vector<Written> list;
  if (!text_list(key, list)) return false;
  for (Written& written : list) out.push_back(std::move(written.text));
  return true;
}

bool RecordReader::source(std::string_view key, Source& out) {
  Written written;
  if (!text(key, written) || written.empty()) return false;
  out = make_source(std::move(written.text), written.span);
  return true;
}

bool RecordReader::word(std::string_view key, const WordList& list, std::string& out) {
  std::size_t index = 0;
  if (!choice(key, list, index)) return false;
  out = list.words[index];
  return true;
}

void RecordReader::run(format::TomlTable& table, SourceSpan span, const Body& body) const {
  RecordReader reader(table, span, findings_);
  body(reader);
  reader.finish();
}

void RecordReader::table(std::string_view key, const Body& body) {
  format::TomlValue* found = value(key);
  if (found == nullptr) return;
  if (auto* sub_table = std::get_if<format::TomlTable>(&found->data)) {
    run(*sub_table, found->span, body);
  } else {
    wrong_type(key, *found, "table");
  }
}

void RecordReader::tables(std::string_view key, const Body& body) {
  format::TomlValue* found = value(key);
  if (found == nullptr) return;
  auto* list = std::get_if<format::TomlArray>(&found->data);
  if (list == nullptr) {
    wrong_type(key, *found, "tables");
    return;
  }
  for (format::TomlValue& item : *list) {
    if (auto* sub_table = std::get_if<format::TomlTable>(&item.data)) {
      run(*sub_table, item.span, body);
    } else {
      wrong_type(key, item, "tables");
    }
  }
}

void RecordReader::entries(std::string_view key,
                           const std::function<void(format::TomlEntry&)>& body) {
  format::TomlValue* found = value(key);
  if (found == nullptr) return;
  auto* sub_table = std::get_if<format::TomlTable>(&found->data);
  if (sub_table == nullptr) {
    wrong_type(key, *found, "table");
    return;
  }
  for (format::TomlEntry& entry : sub_table->entries) body(entry);
}

void RecordReader::finish() {
  for (const format::TomlEntry& entry : table_.entries) {
    if (std::find(asked_.begin(), asked_.end(), entry.key) != asked_.end()) continue;
    findings_.add(
        with_nearest(Finding::error("KY103", entry.key_span, {entry.key}), entry.key, asked_));
  }
}

}  // namespace kyyeu::load
