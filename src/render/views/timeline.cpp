#include "render/views/timeline.h"

#include <iterator>

#include "render/views/year_links.h"

namespace kyyeu::render {
namespace {

const ViewType& timeline_item_type() {
  static const ViewType kType{
      "timeline_item",
      {{"status", FieldKind::kText, "của một lần khen: awarded, proposed …; để đặt lớp CSS"},
       {"text", FieldKind::kText, "việc gì"},
       {"links", FieldKind::kList, "cụm, sự kiện, danh hiệu … nói tới", link_view_type},
       {"note", FieldKind::kText, "lời thêm"},
       {"basis", FieldKind::kObject, "văn bản, bài làm căn cứ", link_view_type}}};
  return kType;
}

const ViewType& timeline_year_type() {
  static const ViewType kType{
      "timeline_year",
      {{"gap_text", FieldKind::kText, "những năm ngay trước mà kho chưa ghi gì"},
       {"year", FieldKind::kText, "năm"},
       {"url", FieldKind::kText, "trang của năm"},
       {"items", FieldKind::kList, "các việc trong năm", timeline_item_type},
       {"rest_text", FieldKind::kText, "còn bao nhiêu việc nữa, ở trang của năm"}}};
  return kType;
}

}  // namespace

View Timeline::view(const ViewContext& context,
                    const std::function<std::string(int)>& address_of) && {
  View view;
  auto first = years_.begin();
  if (years_.size() > kYears) {
    std::advance(first, static_cast<std::ptrdiff_t>(years_.size() - kYears));
    const int cut = std::prev(first)->first;
    view.object("earlier",
                context.plain_link(context.words.format("timeline.earlier", {std::to_string(cut)}),
                                   address_of(cut)));
  }
  std::vector<View> years;
  for (auto at = first; at != years_.end(); ++at) {
    View& year = years.emplace_back();
    if (at != first) {
      const std::string gap = years_between(std::prev(at)->first, at->first);
      if (!gap.empty()) year.text("gap_text", context.words.format("timeline.gap", {gap}));
    }
    year.text("year", std::to_string(at->first));
    year.text("url", context.url_to(address_of(at->first)));
    year.list("items", std::move(at->second.items));
    if (at->second.left_out == 0) continue;
    year.text("rest_text", context.phrases.count("count.more_items", at->second.left_out));
  }
  view.list("years", std::move(years));
  return view;
}

View timeline_item(std::string text, View link, std::string note) {
  View item;
  item.text("text", std::move(text)).text("note", std::move(note));
  if (!link.empty()) {
    std::vector<View> links;
    links.push_back(std::move(link));
    item.list("links", std::move(links));
  }
  return item;
}

const ViewType& timeline_type() {
  static const ViewType kType{
      "timeline",
      {{"earlier", FieldKind::kObject, "lối tới những năm trước nữa", link_view_type},
       {"years", FieldKind::kList, "các năm kho có ghi, năm trước đứng trước",
        timeline_year_type}}};
  return kType;
}

}  // namespace kyyeu::render
