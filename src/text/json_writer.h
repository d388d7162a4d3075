// JsonWriter: JSON into a string, one value after the other.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::text {

// Appends `text` in quotes. Besides what JSON asks for, "</" and "<!" are escaped, and U+2028 and
// U+2029, so that the result may stand in a script element.
void append_json_string(std::string& out, std::string_view text);

// Appends to a string that outlives it; commas, colons and line breaks are its own business. The
// caller keeps the order right (a key before each value of an object, as many ends as begins):
// asserted. Texts are UTF-8.
class JsonWriter {
 public:
  enum class Layout { kCompact, kPretty };  // pretty: two spaces a level

  explicit JsonWriter(std::string& out, Layout layout = Layout::kCompact);

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();

  JsonWriter& key(std::string_view name);

  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
  // The shortest form that reads back as the same double; null when it is not finite.
  JsonWriter& value(double number);
  template <std::integral T>
  JsonWriter& value(T number) {
    if constexpr (std::same_as<T, bool>) {
      return raw(number ? "true" : "false");
    } else {
      return raw(std::to_string(number));
    }
  }
  JsonWriter& null() { return raw("null"); }
  // A value that is JSON already.
  JsonWriter& raw(std::string_view json);

  template <typename T>
  JsonWriter& member(std::string_view name, const T& member_value) {
    return key(name).value(member_value);
  }

 private:
  struct Level {
    bool is_object = false;
    bool is_empty = true;
  };

  void before_value();
  void next_item();
  void begin(char bracket, bool is_object);
  void end(char bracket, bool is_object);
  void break_line();

  std::string& out_;
  Layout layout_;
  std::vector<Level> levels_;
  bool after_key_ = false;
};

}  // namespace kyyeu::text
