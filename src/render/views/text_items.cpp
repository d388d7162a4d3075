#include "render/views/text_items.h"

namespace kyyeu::render {

std::vector<View> text_items(const std::vector<std::string>& texts) {
  std::vector<View> items;
  items.reserve(texts.size());
  for (const std::string& text : texts)
    items.emplace_back().text("text", text);
  return items;
}

const ViewType& text_item_type() {
  static const ViewType kType{"text_item", {{"text", FieldKind::kText, "lời"}}};
  return kType;
}

}  // namespace kyyeu::render
