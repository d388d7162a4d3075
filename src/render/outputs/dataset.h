// Dataset: one table of the data downloads (du-lieu/), described once. Its CSV, its JSON and its
// schema are all made from the description, so they cannot disagree.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"
#include "text/json_writer.h"

namespace kyyeu::render {

// kDate is yyyy-mm-dd, yyyy-mm or yyyy, as far as it is known.
enum class DataType : std::uint8_t { kText, kInteger, kNumber, kYear, kDate };

struct DatasetColumn {
  std::string_view name;
  DataType type = DataType::kText;
  std::string_view description;  // in Vietnamese, plain text
  // The cell of a row: "" for unknown; a figure as JSON writes it.
  std::string (*cell)(const Site& site, std::size_t row) = nullptr;
  // The table whose `id` it holds in every row that is not empty; "" for none.
  std::string_view refers_to = {};
};

struct Dataset {
  std::string_view stem;  // "units": of its files' names and its name in the package
  std::string_view title;
  std::string_view description;
  std::span<const DatasetColumn> columns;
  bool has_id = false;              // its first column names each row, once
  std::vector<std::uint32_t> rows;  // indexes into the vector of Site that the cells know

  // "du-lieu/units.csv"; `extension` is "csv" or "json".
  std::string address(std::string_view extension) const;
};

inline constexpr std::string_view kDataFolder = "du-lieu/";

// RFC 4180 with a byte order mark; cells that a spreadsheet would run are defused.
std::string to_csv(const Site& site, const Dataset& table);

// An array with one object a line, whose members are the columns in their order; null for unknown.
std::string to_json(const Site& site, const Dataset& table);

// The value of the key `schema`: https://specs.frictionlessdata.io/table-schema. Tables that it
// refers to are named with `suffix`, since they stand in the package once for each format.
void append_schema(text::JsonWriter& json, const Dataset& table, std::string_view suffix);

}  // namespace kyyeu::render
