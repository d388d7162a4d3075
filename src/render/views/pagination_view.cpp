#include "render/views/pagination_view.h"

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace kyyeu::render {
namespace {

const ViewType& step_type() {
  static const ViewType kType{"step",
                              {{"number", FieldKind::kText, "số trang"},
                               {"url", FieldKind::kText, "địa chỉ; trang đang xem không có"},
                               {"is_current", FieldKind::kFlag, "trang đang xem"},
                               {"is_gap", FieldKind::kFlag, "có trang bị bỏ qua phía trước"}}};
  return kType;
}

// The first, the last, and those next to the current one.
bool is_shown(int part, const Page& page) {
  return part == 1 || part == page.parts || std::abs(part - page.part) <= 2;
}

}  // namespace

View pagination_view(const ViewContext& context, std::string_view first) {
  const Page& page = context.page;
  View view;
  if (page.parts <= 1) return view;
  const auto url = [&](int part) { return context.url_to(address::list_part(first, part)); };
  if (page.part > 1) view.text("previous_url", url(page.part - 1));
  if (page.part < page.parts) view.text("next_url", url(page.part + 1));
  std::vector<View> steps;
  int last = 0;
  for (int part = 1; part <= page.parts; ++part) {
    if (!is_shown(part, page)) continue;
    View& step = steps.emplace_back();
    step.text("number", std::to_string(part)).flag("is_gap", part > last + 1);
    part == page.part ? step.flag("is_current", true) : step.text("url", url(part));
    last = part;
  }
  view.list("steps", std::move(steps));
  view.text("position_text", context.words.format("list.position", {std::to_string(page.part),
                                                                    std::to_string(page.parts)}));
  return view;
}

const ViewType& pagination_view_type() {
  static const ViewType kType{"pagination",
                              {{"previous_url", FieldKind::kText, "trang trước"},
                               {"next_url", FieldKind::kText, "trang sau"},
                               {"position_text", FieldKind::kText, "đang ở trang nào, bằng lời"},
                               {"steps", FieldKind::kList, "các trang", step_type}}};
  return kType;
}

}  // namespace kyyeu::render
