#include "render/views/event_list.h"

#include <utility>

namespace kyyeu::render {
namespace {

// The event's place in words: as the editor wrote it, else the place's name on that day.
std::string place_text(const ViewContext& context, const Event& event) {
  if (!event.place_text.empty() || !event.place) return event.place_text;
  const Place& place = context.site.places[event.place.id.index()];
  if (place.names.empty()) return {};
  return event.date ? name_on(place.names, text::last_day(event.date)).name
                    : current_name(place.names).name;
}

View item_view(const ViewContext& context, std::uint32_t row) {
  const Event& event = context.site.events[row];
  const int year = event.date.year;
  View item;
  item.object("event", context.record_link(ref(EventId(row))));
  item.text("type", event.type).text("type_text", context.phrases.label("event-type", event.type));
  item.object("date", context.date(event.date, event.inferred));
  item.object("end_date", context.date(event.end_date));
  item.text("part_of_day", event.part_of_day).text("place_text", place_text(context, event));
  item.text("period_text", context.phrases.period(event.period));
  item.object("host", context.reference_link(event.host, year));
  if (event.cluster) item.object("cluster", context.cluster_link(event.cluster.id, year));
  if (event.delegates > 0) {
    item.text("delegates_text", context.phrases.number(event.delegates));
  }
  return item;
}

}  // namespace

std::vector<View> event_views(const ViewContext& context, const Rows& rows) {
  std::vector<View> items;
  items.reserve(rows.size());
  for (const std::uint32_t row : rows)
    items.push_back(item_view(context, row));
  return items;
}

const ViewType& event_item_type() {
  static const ViewType kType{
      "event_item",
      {{"event", FieldKind::kObject, "sự kiện", link_view_type},
       {"type", FieldKind::kText, "mã loại: so-ket, tong-ket …; để đặt lớp CSS"},
       {"type_text", FieldKind::kText, "loại, bằng lời"},
       {"date", FieldKind::kObject, "ngày", date_view_type},
       {"end_date", FieldKind::kObject, "ngày cuối", date_view_type},
       {"part_of_day", FieldKind::kText, "buổi"},
       {"place_text", FieldKind::kText, "nơi họp"},
       {"period_text", FieldKind::kText, "kỳ được sơ kết, tổng kết, phát động"},
       {"host", FieldKind::kObject, "nơi đăng cai, tổ chức", link_view_type},
       {"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
       {"delegates_text", FieldKind::kText, "số đại biểu"}}};
  return kType;
}

}  // namespace kyyeu::render
