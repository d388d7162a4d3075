// RecordReader: the keys of a TOML table as typed values. Asking for a key is also what declares
// it: finish() reports every key that nobody asked for.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "format/toml.h"
#include "load/values.h"
#include "model/period.h"
#include "model/record.h"

namespace kyyeu::load {

// Moves the words out of a table that outlives it, so each key is asked for once. The functions
// that take a key return whether they set `out`; they leave it as it was where the key is missing
// or its value was found at fault. Texts come without spaces at both ends and without invisible
// characters.
class RecordReader {
 public:
  // `span` is where a missing key is reported.
  RecordReader(format::TomlTable& table, SourceSpan span, Diagnostics& findings);

  const SourceSpan& span() const { return span_; }
  Diagnostics& findings() const { return findings_; }
  bool has(std::string_view key) const { return table_.find(key) != nullptr; }
  // Of the key's value; the table's own where the key is missing.
  SourceSpan span_of(std::string_view key) const;

  bool text(std::string_view key, std::string& out);
  bool text(std::string_view key, Written& out);
  // "KY107" when the key is missing or empty.
  bool required_text(std::string_view key, std::string& out);
  bool required_text(std::string_view key, Written& out);
  bool url(std::string_view key, Written& out);   // of another site
  bool link(std::string_view key, Written& out);  // the same, or an address of this site
  // A TOML date, "2023-07" or a year.
  bool date(std::string_view key, Date& out);
  // Two such dates; "KY307.order" where the last lies before the first.
  void dates(std::string_view first_key, Date& first, std::string_view last_key, Date& last);
  bool year(std::string_view key, int& out);
  bool integer(std::string_view key, int& out);   // 0 or more
  bool positive(std::string_view key, int& out);  // 1 or more
  bool number(std::string_view key, double& out);
  bool number(std::string_view key, std::optional<double>& out);
  bool boolean(std::string_view key, bool& out);
  bool period(std::string_view key, Period& out);
  bool text_list(std::string_view key, std::vector<std::string>& out);
  bool text_list(std::string_view key, std::vector<Written>& out);
  bool source(std::string_view key, Source& out);
  // One of the list's words as it is.
  bool word(std::string_view key, const WordList& list, std::string& out);
  // The enumerator that has the place of the word in the list.
  template <typename Enum>
  bool choice(std::string_view key, const WordList& list, Enum& out);
  template <typename IdType>
  bool reference(std::string_view key, Reference<IdType>& out);
  template <typename IdType>
  bool references(std::string_view key, std::vector<Reference<IdType>>& out);

  using Body = std::function<void(RecordReader&)>;
  // A sub-table, and each of an array of tables; finish() is called after the body.
  void table(std::string_view key, const Body& body);
  void tables(std::string_view key, const Body& body);
  // A sub-table whose keys are the editor's own words.
  void entries(std::string_view key, const std::function<void(format::TomlEntry&)>& body);

  // The value of a key with a type of its own to be read; nullptr when the key is missing.
  format::TomlValue* value(std::string_view key);
  void missing(std::string_view key);
  // "KY108.<expected>" at the value.
  void wrong_type(std::string_view key, const format::TomlValue& value,
                  std::string_view expected) const;

  // "KY103" for every key that was not asked for.
  void finish();

 private:
  bool whole_number(std::string_view key, int least, std::string_view type, int& out);
  void run(format::TomlTable& table, SourceSpan span, const Body& body) const;

  format::TomlTable& table_;
  SourceSpan span_;
  Diagnostics& findings_;
  std::vector<std::string_view> asked_;
};

template <typename Enum>
bool RecordReader::choice(std::string_view key, const WordList& list, Enum& out) {
  Written written;
  if (!text(key, written) || written.empty()) return false;
  const std::optional<std::size_t> index = pick_word(list, written.text, written.span, findings_);
  if (index) out = static_cast<Enum>(*index);
  return index.has_value();
}

template <typename IdType>
bool RecordReader::reference(std::string_view key, Reference<IdType>& out) {
  Written written;
  if (!text(key, written)) return false;
  out.written = std::move(written.text);
  out.span = written.span;
  return true;
}

template <typename IdType>
bool RecordReader::references(std::string_view key, std::vector<Reference<IdType>>& out) {
  std::vector<Written> list;
  if (!text_list(key, list)) return false;
  out.reserve(list.size());
  for (Written& written : list)
    out.push_back({std::move(written.text), written.span, {}});
  return true;
}

}  // namespace kyyeu::load
