#include "render/views/award_type_list.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "render/views/medal_table.h"

namespace kyyeu::render {
namespace {

// The groups of the format in the order in which the law names them; others come after.
constexpr std::array<std::string_view, 2> kGroups = {"danh-hieu", "hinh-thuc"};

View type_view(const ViewContext& context, AwardTypeId id) {
  const AwardType& type = context.site.award_types[id.index()];
  View view;
  view.object("award", context.record_link(ref(id)));
  view.text("level_text", context.phrases.label("award-level", type.level));
  view.text("recipients_text", recipients_text(context, type));
  return view;
}

const ViewType& award_type_item_type() {
  static const ViewType kType{
      "award_type_item",
      {{"award", FieldKind::kObject, "danh hiệu, hình thức khen", link_view_type},
       {"level_text", FieldKind::kText, "cấp"},
       {"recipients_text", FieldKind::kText, "dành cho ai"}}};
  return kType;
}

}  // namespace

std::vector<View> award_group_views(const ViewContext& context) {
  std::vector<std::string> groups(kGroups.begin(), kGroups.end());
  std::vector<std::vector<View>> types(groups.size());
  for (const AwardTypeId id : types_by_weight(context.site)) {
    const std::string& group = context.site.award_types[id.index()].group;
    const auto at = std::find(groups.begin(), groups.end(), group);
    const auto index = static_cast<std::size_t>(at - groups.begin());
    if (at == groups.end()) {
      groups.push_back(group);
      types.emplace_back();
    }
    types[index].push_back(type_view(context, id));
  }
  std::vector<View> views;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (types[i].empty()) continue;
    View& view = views.emplace_back();
    view.text("group_text", context.phrases.label("award-group", groups[i]));
    view.text("group", groups[i]).list("types", std::move(types[i]));
  }
  return views;
}

std::string recipients_text(const ViewContext& context, const AwardType& type) {
  std::string text;
  for (const RecipientKind kind : type.recipients) {
    text += (text.empty() ? "" : ", ") + context.phrases.recipient(kind);
  }
  return text;
}

const ViewType& award_group_type() {
  static const ViewType kType{
      "award_group",
      {{"group", FieldKind::kText, "mã nhóm: danh-hieu, hinh-thuc"},
       {"group_text", FieldKind::kText, "tên nhóm"},
       {"types", FieldKind::kList, "các loại, nặng trước nhẹ sau", award_type_item_type}}};
  return kType;
}

}  // namespace kyyeu::render
