#include "load/record_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "load/clean_text.h"
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

}  // namespace

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

bool RecordReader::link(std::string_view key, Written& out) {
  Written written;
  if (!text(key, written) || !check_link(written.text, written.span, findings_)) return false;
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
  return whole_number(key, 0, "integer", out);
}

bool RecordReader::positive(std::string_view key, int& out) {
  return whole_number(key, 1, "positive", out);
}

bool RecordReader::whole_number(std::string_view key, int least, std::string_view type, int& out) {
  const format::TomlValue* found = value(key);
  if (found == nullptr) return false;
  const std::int64_t* number = found->as_integer();
  if (number == nullptr || *number < least || *number > std::numeric_limits<int>::max()) {
    wrong_type(key, *found, type);
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
  for (Written& written : list)
    out.push_back(std::move(written.text));
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

}  // namespace kyyeu::load
