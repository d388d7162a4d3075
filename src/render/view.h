// View: the named values that a builder hands to a template. A tree of plain strings, made to be
// filled once and read once; it knows nothing of Mustache.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kyyeu::render {

// FNV-1a. The schema's test makes sure that no two declared names share one.
constexpr std::uint32_t field_hash(std::string_view name) {
  std::uint32_t hash = 2166136261U;
  for (const char c : name)
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

// A field's name, written as a literal and hashed by the compiler.
struct FieldName {
  template <std::size_t N>
  consteval FieldName(const char (&literal)[N])  // NOLINT(google-explicit-constructor)
      : text(literal, N - 1), hash(field_hash(text)) {}

  std::string_view text;
  std::uint32_t hash;
};

enum class FieldKind : std::uint8_t { kText, kHtml, kFlag, kObject, kList };

// What is empty is absent: a text "", a false flag, an object without fields and a list without
// items are not stored, so that {{#founded}} … {{/founded}} and {{^founded}} do what they say.
// Each name at most once. Movable, and cheap to move.
class View {
 public:
  struct Value;

  View& text(FieldName name, std::string value);
  // HTML that is safe to print as it is.
  View& html(FieldName name, std::string value);
  View& flag(FieldName name, bool value);
  View& object(FieldName name, View value);
  View& list(FieldName name, std::vector<View> items);

  bool empty() const { return values_.empty(); }
  // nullptr when it is absent.
  const Value* find(std::uint32_t hash) const;
  const Value* find(FieldName name) const { return find(name.hash); }
  // The text of a field, "" when it is absent: for tests.
  std::string_view text_of(FieldName name) const;
  std::span<const Value> values() const;

 private:
  Value& add(FieldName name, FieldKind kind);

  std::vector<Value> values_;
};

struct View::Value {
  std::uint32_t hash = 0;
  FieldKind kind = FieldKind::kText;
  std::string_view name;
  std::string text;         // kText, kHtml
  std::vector<View> views;  // kObject: one; kList: its items
};

inline std::span<const View::Value> View::values() const { return values_; }

}  // namespace kyyeu::render
