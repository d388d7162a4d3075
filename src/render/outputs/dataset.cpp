#include "render/outputs/dataset.h"

#include <algorithm>

#include "text/csv_writer.h"

namespace kyyeu::render {
namespace {

bool is_figure(DataType type) {
  return type == DataType::kInteger || type == DataType::kNumber || type == DataType::kYear;
}

std::string_view schema_type(DataType type) {
  switch (type) {
    case DataType::kInteger:
      return "integer";
    case DataType::kNumber:
      return "number";
    case DataType::kYear:
      return "year";
    case DataType::kText:
    case DataType::kDate:  // the schema's own date must be a day
      break;
  }
  return "string";
}

void append_object(std::string& out, const Site& site, const Dataset& table, std::size_t row) {
  text::JsonWriter json(out);
  json.begin_object();
  for (const DatasetColumn& column : table.columns) {
    const std::string cell = column.cell(site, row);
    json.key(column.name);
    if (cell.empty()) {
      json.null();
    } else if (is_figure(column.type)) {
      json.raw(cell);
    } else {
      json.value(cell);
    }
  }
  json.end_object();
}

void append_constraints(text::JsonWriter& json, const DatasetColumn& column, bool is_id) {
  if (!is_id && column.type != DataType::kDate) return;
  json.key("constraints").begin_object();
  if (is_id) json.member("required", true).member("unique", true);
  if (column.type == DataType::kDate) {
    json.member("pattern", R"([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)");
  }
  json.end_object();
}

void append_foreign_keys(text::JsonWriter& json, const Dataset& table, std::string_view suffix) {
  const bool any =
      std::any_of(table.columns.begin(), table.columns.end(),
                  [](const DatasetColumn& column) { return !column.refers_to.empty(); });
  if (!any) return;
  json.key("foreignKeys").begin_array();
  for (const DatasetColumn& column : table.columns) {
    if (column.refers_to.empty()) continue;
    std::string resource(column.refers_to);
    resource += suffix;
    json.begin_object().member("fields", column.name).key("reference").begin_object();
    json.member("resource", resource).member("fields", "id");
    json.end_object().end_object();
  }
  json.end_array();
}

}  // namespace

std::string Dataset::address(std::string_view extension) const {
  std::string path(kDataFolder);
  return path.append(stem).append(".").append(extension);
}

std::string to_csv(const Site& site, const Dataset& table) {
  std::string out;
  text::CsvWriter csv(out);
  for (const DatasetColumn& column : table.columns)
    csv.cell(column.name);
  csv.end_row();
  for (const std::uint32_t row : table.rows) {
    for (const DatasetColumn& column : table.columns)
      csv.cell(column.cell(site, row));
    csv.end_row();
  }
  return out;
}

std::string to_json(const Site& site, const Dataset& table) {
  std::string out = "[";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    out += i == 0 ? "\n" : ",\n";
    append_object(out, site, table, table.rows[i]);
  }
  return out += "\n]\n";
}

void append_schema(text::JsonWriter& json, const Dataset& table, std::string_view suffix) {
  json.begin_object().key("fields").begin_array();
  for (const DatasetColumn& column : table.columns) {
    json.begin_object().member("name", column.name).member("type", schema_type(column.type));
    json.member("description", column.description);
    append_constraints(json, column, table.has_id && &column == &table.columns.front());
    json.end_object();
  }
  json.end_array();
  if (table.has_id) json.member("primaryKey", table.columns.front().name);
  append_foreign_keys(json, table, suffix);
  json.end_object();
}

}  // namespace kyyeu::render
