#include "text/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace kyyeu::text {
namespace {

// What stands for the character at `pos` and for how many bytes; length 0: it stands for itself.
struct Escape {
  std::string_view text;
  std::size_t length = 0;
};

Escape control_escape(std::uint8_t byte) {
  static constexpr std::array<std::string_view, 32> kEscapes = {
      "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007",
      "\\b",     "\\t",     "\\n",     "\\u000b", "\\f",     "\\r",     "\\u000e", "\\u000f",
      "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016", "\\u0017",
      "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f"};
  return {kEscapes.at(byte), 1};
}

Escape escape_at(std::string_view text, std::size_t pos) {
  const char c = text[pos];
  if (static_cast<std::uint8_t>(c) < 0x20) {
    return control_escape(static_cast<std::uint8_t>(c));
  }
  const std::string_view rest = text.substr(pos, 3);
  switch (c) {
    case '"':
      return {"\\\"", 1};
    case '\\':
      return {"\\\\", 1};
    case '<':
      // The first would end the script element, the second begin a comment in it.
      return rest.substr(0, 2) == "</"   ? Escape{"<\\/", 2}
             : rest.substr(0, 2) == "<!" ? Escape{"\\u003c!", 2}
                                         : Escape{};
    case '\xE2':
      // Line ends in scripts before ECMAScript 2019.
      return rest == "\u2028"   ? Escape{"\\u2028", 3}
             : rest == "\u2029" ? Escape{"\\u2029", 3}
                                : Escape{};
    default:
      return {};
  }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t clean = 0;  // what lies before it has been appended
  for (std::size_t pos = 0; pos < text.size();) {
    const Escape escape = escape_at(text, pos);
    if (escape.length == 0) {
      ++pos;
      continue;
    }
    out.append(text, clean, pos - clean);
    out += escape.text;
    pos += escape.length;
    clean = pos;
  }
  out.append(text, clean);
  out += '"';
}

JsonWriter::JsonWriter(std::string& out, Layout layout) : out_(out), layout_(layout) {}

JsonWriter& JsonWriter::begin_object() {
  begin('{', true);
  return *this;
}

JsonWriter& JsonWriter::end_object() {
  end('}', true);
  return *this;
}

JsonWriter& JsonWriter::begin_array() {
  begin('[', false);
  return *this;
}

JsonWriter& JsonWriter::end_array() {
  end(']', false);
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  assert(!levels_.empty() && levels_.back().is_object && !after_key_);
  next_item();
  append_json_string(out_, name);
  out_ += layout_ == Layout::kPretty ? ": " : ":";
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  before_value();
  append_json_string(out_, text);
  return *this;
}

JsonWriter& JsonWriter::value(double number) {
  if (!std::isfinite(number)) {
    return null();
  }
  std::array<char, 32> buffer{};
  const auto [last, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  assert(error == std::errc());
  return raw({buffer.data(), static_cast<std::size_t>(last - buffer.data())});
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  before_value();
  out_ += json;
  return *this;
}

void JsonWriter::before_value() {
  assert(levels_.empty() || after_key_ == levels_.back().is_object);
  if (!after_key_ && !levels_.empty()) {
    next_item();
  }
  after_key_ = false;
}

void JsonWriter::next_item() {
  if (!levels_.back().is_empty) {
    out_ += ',';
  }
  levels_.back().is_empty = false;
  break_line();
}

void JsonWriter::begin(char bracket, bool is_object) {
  before_value();
  out_ += bracket;
  levels_.push_back({is_object, true});
}

void JsonWriter::end(char bracket, bool is_object) {
  assert(!levels_.empty() && levels_.back().is_object == is_object && !after_key_);
  const bool was_empty = levels_.back().is_empty;
  levels_.pop_back();
  if (!was_empty) {
    break_line();
  }
  out_ += bracket;
}

void JsonWriter::break_line() {
  if (layout_ == Layout::kPretty) {
    out_ += '\n';
    out_.append(2 * levels_.size(), ' ');
  }
}

}  // namespace kyyeu::text
