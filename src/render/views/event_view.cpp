#include "render/views/event_view.h"

#include <string>
#include <utility>

#include "render/views/awards_table.h"
#include "render/views/backlinks_view.h"
#include "render/views/body_view.h"
#include "render/views/event_data.h"
#include "render/views/event_list.h"
#include "render/views/event_neighbours.h"
#include "render/views/event_people.h"
#include "render/views/event_place.h"
#include "render/views/place_view.h"
#include "render/views/reference_links.h"
#include "render/views/text_items.h"

namespace kyyeu::render {
namespace {

void add_time_and_place(View& view, const ViewContext& context, const Event& event) {
  view.text("type", event.type).text("type_text", context.phrases.label("event-type", event.type));
  view.object("date", context.date(event.date, event.inferred));
  view.object("end_date", context.date(event.end_date));
  view.text("part_of_day", event.part_of_day);
  view.text("period_text", context.phrases.period(event.period));
  const PlaceId place = place_of(context.site, event);
  view.text("place_text", event.place_text);
  view.object("place", place_view(context, place, event.date.year));
}

void add_hosts(View& view, const ViewContext& context, const Event& event) {
  const int year = event.date.year;
  if (event.cluster) view.object("cluster", context.cluster_link(event.cluster.id, year));
  if (event.unit) view.object("unit", context.unit_link_on(event.unit.id, event.date));
  if (event.host.id.kind == RecordKind::kUnit) {
    view.object("host", context.unit_link_on(UnitId(event.host.id.index), event.date));
  } else {
    view.object("host", context.reference_link(event.host, year));
  }
  if (event.campaign) view.object("campaign", context.record_link(ref(event.campaign.id)));
  if (event.anniversary > 0) {
    view.text("anniversary_text",
              context.words.format("event.years", {std::to_string(event.anniversary)}));
  }
}

void add_people(View& view, const ViewContext& context, const Event& event) {
  view.list("people", event_person_views(context, event));
  std::vector<View> guests = reference_links(context, event.guests, event.date.year);
  if (!guests.empty()) {
    view.text("guests_text", std::to_string(guests.size()));
  }
  view.list("guests", std::move(guests));
  if (event.delegates > 0) view.text("delegates_text", context.phrases.number(event.delegates));
  view.text("pledge_word", event.pledge_word);
  view.list("signatories", signatory_links(context, event));
}

PageInfo page_info(const ViewContext& context, EventId id) {
  const Event& event = context.site.events[id.index()];
  PageInfo info;
  info.title = event.title;
  info.description = event.composed.plain;
  if (info.description.empty()) {
    info.description =
        context.phrases.label("event-type", event.type) + ", " + context.phrases.date(event.date);
  }
  info.crumbs.push_back({context.words.text("kind.events"), std::string(address::kEventIndex)});
  info.json_ld.push_back(event_json_ld(context, id));
  info.changed = event.updated;
  return info;
}

}  // namespace

PageView build_event_view(const ViewContext& context) {
  const EventId id(context.page.record);
  const Event& event = context.site.events[id.index()];
  PageView built{page_info(context, id), {}};
  View& view = built.view;
  add_time_and_place(view, context, event);
  add_hosts(view, context, event);
  add_people(view, context, event);
  view.list("programme", text_items(event.programme));
  view.list("directions", text_items(event.directions));
  view.list("body", body_views(context, event.composed));
  view.object("awards", awards_view(context, awards_made_known_at(context.site, id)));
  view.list("galleries", gallery_links(context, id));
  view.list("events", event_views(context, cycle_of(context.site, id)));
  view.object("steps", event_steps(context, id));
  view.object("source", context.source_link(event.source));
  view.object("backlinks", backlinks_view(context, ref(id)));
  return built;
}

const ViewType& event_view_type() {
  static const ViewType kType{
      "event",
      {{"type", FieldKind::kText, "mã loại: so-ket, tong-ket …"},
       {"type_text", FieldKind::kText, "loại, bằng lời"},
       {"date", FieldKind::kObject, "ngày", date_view_type},
       {"end_date", FieldKind::kObject, "ngày cuối, khi nhiều ngày", date_view_type},
       {"part_of_day", FieldKind::kText, "buổi"},
       {"period_text", FieldKind::kText, "kỳ được sơ kết, tổng kết, phát động"},
       {"place_text", FieldKind::kText, "nơi họp, như nguồn ghi"},
       {"place", FieldKind::kObject, "địa danh: tên khi ấy và nay", place_view_type},
       {"cluster", FieldKind::kObject, "cụm, khối", link_view_type},
       {"unit", FieldKind::kObject, "đơn vị có sự kiện", link_view_type},
       {"host", FieldKind::kObject, "đơn vị đăng cai", link_view_type},
       {"campaign", FieldKind::kObject, "phong trào", link_view_type},
       {"anniversary_text", FieldKind::kText, "kỷ niệm bao nhiêu năm"},
       {"people", FieldKind::kList, "lãnh đạo, đại biểu có tên", event_person_type},
       {"guests", FieldKind::kList, "cơ quan, đơn vị khách mời", link_view_type},
       {"guests_text", FieldKind::kText, "có bao nhiêu khách mời"},
       {"delegates_text", FieldKind::kText, "số đại biểu"},
       {"pledge_word", FieldKind::kText, "giao ước hay cam kết"},
       {"signatories", FieldKind::kList, "các đơn vị ký", link_view_type},
       {"programme", FieldKind::kList, "chương trình", text_item_type},
       {"directions", FieldKind::kList, "ý kiến chỉ đạo", text_item_type},
       {"body", FieldKind::kList, "nội dung", segment_view_type},
       {"awards", FieldKind::kObject, "khen thưởng công bố tại sự kiện", awards_view_type},
       {"galleries", FieldKind::kList, "bộ ảnh", link_view_type},
       {"events", FieldKind::kList, "sự kiện cùng chuỗi, cùng chu kỳ thi đua", event_item_type},
       {"steps", FieldKind::kObject, "sự kiện trước, sau cùng chuỗi", event_steps_type},
       {"source", FieldKind::kObject, "nguồn", link_view_type},
       {"backlinks", FieldKind::kObject, "bài về sự kiện", backlinks_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
