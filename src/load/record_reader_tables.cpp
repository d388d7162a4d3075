// The tables inside a record, and the end of reading one.
#include <algorithm>

#include "load/record_reader.h"

namespace kyyeu::load {

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
  for (format::TomlEntry& entry : sub_table->entries)
    body(entry);
}

void RecordReader::finish() {
  for (const format::TomlEntry& entry : table_.entries) {
    if (std::find(asked_.begin(), asked_.end(), entry.key) != asked_.end()) continue;
    findings_.add(
        with_nearest(Finding::error("KY103", entry.key_span, {entry.key}), entry.key, asked_));
  }
}

}  // namespace kyyeu::load
