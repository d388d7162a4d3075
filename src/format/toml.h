// TOML as a small tree in which every key and value knows where it stands. Immutable after
// parsing, so thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/diagnostics.h"
#include "base/source_span.h"
#include "text/date.h"

namespace kyyeu::format {

struct TomlEntry;
struct TomlValue;

using TomlArray = std::vector<TomlValue>;

struct TomlTable {
  std::vector<TomlEntry> entries;  // in the order of the file; keys are unique

  // nullptr when there is none. Linear: an editor's tables are short.
  const TomlEntry* find(std::string_view key) const;
};

struct TomlValue {
  // A date-time is the date it names, as written and without regard to its zone; a time of day
  // alone is the string that was written.
  std::variant<std::string, std::int64_t, double, bool, text::Date, TomlArray, TomlTable> data;
  // Length 0 where it spans several lines. A [table]'s is that of its header.
  SourceSpan span;

  // nullptr when it is something else.
  const std::string* as_string() const { return std::get_if<std::string>(&data); }
  const std::int64_t* as_integer() const { return std::get_if<std::int64_t>(&data); }
  const double* as_double() const { return std::get_if<double>(&data); }
  const bool* as_boolean() const { return std::get_if<bool>(&data); }
  const text::Date* as_date() const { return std::get_if<text::Date>(&data); }
  const TomlArray* as_array() const { return std::get_if<TomlArray>(&data); }
  const TomlTable* as_table() const { return std::get_if<TomlTable>(&data); }
};

struct TomlEntry {
  std::string key;
  SourceSpan key_span;
  TomlValue value;
};

// TOML 1.0 (https://toml.io/en/v1.0.0). `text` is checked text (source_text.h) whose first line is
// line `first_line` of the file; the tree does not refer to it. The parser stops at the first
// fault: nullopt and one KY102 finding, "KY102.toml-…", or "KY102.toml" with the library's
// English words as {0} where we have no sentence of our own. Nesting is bounded at 32.
std::optional<TomlTable> parse_toml(std::string_view text, FileId file, std::uint32_t first_line,
                                    Diagnostics& findings);

}  // namespace kyyeu::format
