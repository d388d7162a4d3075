#include "render/views/name_history.h"

#include <algorithm>
#include <utility>

namespace kyyeu::render {
namespace {

View document_link(const ViewContext& context, const std::string& id) {
  const auto found = context.site.index.by_id.find(id);
  if (found == context.site.index.by_id.end()) return {};
  return context.record_link(found->second);
}

bool says_more(const DatedName& name) {
  return name.from || name.to || name.unverified || !name.document.empty();
}

}  // namespace

std::string span_text(const ViewContext& context, Date from, Date to) {
  const std::string begin = context.phrases.date(from), end = context.phrases.date(to);
  if (from && to) return context.words.format("span.between", {begin, end});
  if (from) return context.words.format("span.from", {begin});
  return to ? context.words.format("span.to", {end}) : std::string();
}

std::vector<View> name_views(const ViewContext& context, const Record& record) {
  std::vector<View> items;
  if (record.names.size() < 2 &&
      std::none_of(record.names.begin(), record.names.end(), says_more)) {
    return items;
  }
  const DatedName& now = name_on(record.names, context.site.today);
  for (const DatedName& name : record.names) {
    View& item = items.emplace_back();
    item.text("name", name.name).text("span_text", span_text(context, name.from, name.to));
    item.flag("is_current", &name == &now).flag("is_unverified", name.unverified);
    item.object("document", document_link(context, name.document));
    item.object("source", context.source_link(name.source));
  }
  return items;
}

std::string other_names(const Record& record) {
  std::vector<std::string_view> seen;
  std::string text;
  const auto add = [&](const std::string& name) {
    if (name.empty() || std::find(seen.begin(), seen.end(), name) != seen.end()) return;
    seen.push_back(name);
    text += (text.empty() ? "" : "; ") + name;
  };
  for (const DatedName& name : record.names)
    add(name.short_name);
  for (const Written& alias : record.aliases)
    add(alias.text);
  return text;
}

const ViewType& dated_name_type() {
  static const ViewType kType{
      "dated_name",
      {{"name", FieldKind::kText, "tên"},
       {"span_text", FieldKind::kText, "từ khi nào đến khi nào; vắng khi không rõ"},
       {"is_current", FieldKind::kFlag, "tên hiện nay"},
       {"is_unverified", FieldKind::kFlag, "chưa kiểm chứng"},
       {"document", FieldKind::kObject, "văn bản đặt tên", link_view_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
