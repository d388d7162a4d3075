#include "render/view.h"

#include <utility>

namespace kyyeu::render {

View::Value& View::add(FieldName name, FieldKind kind) {
  if (values_.empty()) values_.reserve(8);
  Value& value = values_.emplace_back();
  value.hash = name.hash;
  value.kind = kind;
  value.name = name.text;
  return value;
}

View& View::text(FieldName name, std::string value) {
  if (!value.empty()) add(name, FieldKind::kText).text = std::move(value);
  return *this;
}

View& View::html(FieldName name, std::string value) {
  if (!value.empty()) add(name, FieldKind::kHtml).text = std::move(value);
  return *this;
}

View& View::flag(FieldName name, bool value) {
  if (value) add(name, FieldKind::kFlag);
  return *this;
}

View& View::object(FieldName name, View value) {
  if (!value.empty()) add(name, FieldKind::kObject).views.push_back(std::move(value));
  return *this;
}

View& View::list(FieldName name, std::vector<View> items) {
  if (!items.empty()) add(name, FieldKind::kList).views = std::move(items);
  return *this;
}

const View::Value* View::find(std::uint32_t hash) const {
  for (const Value& value : values_) {
    if (value.hash == hash) return &value;
  }
  return nullptr;
}

std::string_view View::text_of(FieldName name) const {
  const Value* value = find(name.hash);
  return value != nullptr ? std::string_view(value->text) : std::string_view();
}

}  // namespace kyyeu::render
