#include "format/toml.h"

#include <toml++/toml.h>

#include <algorithm>
#include <exception>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "format/source_text.h"
#include "format/toml_fault.h"

namespace kyyeu::format {
namespace {

constexpr std::size_t kMaxDepth = 32;
// Room for every commune of the country with its history; parsing takes seconds beyond it.
constexpr std::size_t kMaxTomlBytes = std::size_t{4} * 1024 * 1024;

// Copies toml++'s tree into ours.
class Converter {
 public:
  Converter(FileId file, std::uint32_t first_line) : file_(file), first_line_(first_line) {}

  // false when something is nested too deep; deepest() tells where.
  bool table(const toml::table& from, TomlTable& to, std::size_t depth) {
    to.entries.reserve(from.size());
    for (const auto& [key, node] : from) {
      TomlEntry& entry = to.entries.emplace_back();
      entry.key = key.str();
      entry.key_span = span(key.source());
      if (!value(node, entry.value, depth + 1)) return false;
    }
    // toml++ sorts by key; the editor's order is that of the keys' places.
    std::sort(to.entries.begin(), to.entries.end(), [](const TomlEntry& a, const TomlEntry& b) {
      return std::tie(a.key_span.line, a.key_span.column) <
             std::tie(b.key_span.line, b.key_span.column);
    });
    return true;
  }

  SourceSpan deepest() const { return deepest_; }

 private:
  SourceSpan span(const toml::source_region& region) const {
    SourceSpan span;
    span.file = file_;
    span.line = first_line_ + region.begin.line - 1;
    span.column = region.begin.column;
    if (region.begin.line == region.end.line) span.length = region.end.column - region.begin.column;
    return span;
  }

  bool array(const toml::array& from, TomlArray& to, std::size_t depth) {
    to.reserve(from.size());
    for (const toml::node& node : from) {
      if (!value(node, to.emplace_back(), depth + 1)) return false;
    }
    return true;
  }

  bool value(const toml::node& node, TomlValue& to, std::size_t depth) {
    to.span = span(node.source());
    if (depth > kMaxDepth) {
      deepest_ = to.span;
      return false;
    }
    switch (node.type()) {
      case toml::node_type::table:
        return table(*node.as_table(), to.data.emplace<TomlTable>(), depth);
      case toml::node_type::array:
        return array(*node.as_array(), to.data.emplace<TomlArray>(), depth);
      default:
        scalar(node, to);
        return true;
    }
  }

  static void scalar(const toml::node& node, TomlValue& to) {
    if (const auto* words = node.as_string()) to.data = words->get();
    if (const auto* integer = node.as_integer()) to.data = integer->get();
    if (const auto* number = node.as_floating_point()) to.data = number->get();
    if (const auto* boolean = node.as_boolean()) to.data = boolean->get();
    if (const auto* day = node.as_date()) to.data = date(day->get());
    if (const auto* moment = node.as_date_time()) to.data = date(moment->get().date);
    if (const auto* time = node.as_time()) {
      to.data = fmt::format("{:02}:{:02}:{:02}", time->get().hour, time->get().minute,
                            time->get().second);
    }
  }

  static text::Date date(const toml::date& day) { return {day.year, day.month, day.day}; }

  FileId file_;
  std::uint32_t first_line_;
  SourceSpan deepest_;
};

}  // namespace

const TomlEntry* TomlTable::find(std::string_view key) const {
  const auto entry = std::find_if(entries.begin(), entries.end(),
                                  [&](const TomlEntry& candidate) { return candidate.key == key; });
  return entry == entries.end() ? nullptr : &*entry;
}

std::optional<TomlTable> parse_toml(std::string_view text, FileId file, std::uint32_t first_line,
                                    Diagnostics& findings) {
  if (text.size() > kMaxTomlBytes) {
    findings.add(Finding::error("KY102.toml-size", {file, first_line, 1, 0},
                                {std::to_string(kMaxTomlBytes)}));
    return std::nullopt;
  }
  const std::size_t deep = find_deep_key(text, kMaxDepth);
  if (deep != std::string_view::npos) {
    const LineIndex index(text, file, first_line);
    findings.add(Finding::error("KY102.toml-depth", index.span(deep, deep)));
    return std::nullopt;
  }
  try {
    const toml::table parsed = toml::parse(text);
    Converter converter(file, first_line);
    TomlTable table;
    if (converter.table(parsed, table, 0)) return table;
    findings.add(Finding::error("KY102.toml-depth", converter.deepest()));
  } catch (const toml::parse_error& error) {
    const toml::source_position place = error.source().begin;
    findings.add(toml_fault(text, error.description(), place.line, place.column, file, first_line));
  } catch (const std::exception& error) {
    findings.add(Finding::error("KY102.toml", {file, first_line, 0, 0}, {error.what()}));
  }
  return std::nullopt;
}

}  // namespace kyyeu::format
