#include "render/views/calendar_strip.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kyyeu::render {
namespace {

struct State {
  std::string_view code;
  std::string_view symbol;
};

constexpr State kDone{"done", "✓"};
constexpr State kPlanned{"planned", "◷"};
constexpr State kOpen{"open", "○"};
constexpr State kUnknown{"unknown", "?"};

Rows events_of_type(const Site& site, ClusterId cluster, int year, std::string_view type) {
  Rows rows;
  const auto found = site.index.cluster_years.find({cluster, year});
  if (found == site.index.cluster_years.end()) return rows;
  for (const std::uint32_t row : found->second.events) {
    if (site.events[row].type == type) rows.push_back(row);
  }
  return rows;
}

State state_of(const Site& site, const Rows& events, int year) {
  if (events.empty()) return year < site.today.year ? kUnknown : kOpen;
  const bool done = std::any_of(events.begin(), events.end(), [&](std::uint32_t row) {
    const Date day = site.events[row].date;
    return !day || text::first_day(day) <= site.today;
  });
  return done ? kDone : kPlanned;
}

View event_view(const ViewContext& context, std::uint32_t row) {
  const Event& event = context.site.events[row];
  View view;
  view.object("event", context.record_link(ref(EventId(row))));
  view.object("date", context.date(event.date, event.inferred));
  return view;
}

const ViewType& calendar_event_type() {
  static const ViewType kType{"calendar_event",
                              {{"event", FieldKind::kObject, "sự kiện", link_view_type},
                               {"date", FieldKind::kObject, "ngày", date_view_type}}};
  return kType;
}

}  // namespace

std::vector<View> calendar_views(const ViewContext& context, ClusterId cluster, int year) {
  std::vector<View> steps;
  for (const Written& type : context.site.clusters[cluster.index()].calendar) {
    const Rows rows = events_of_type(context.site, cluster, year, type.text);
    const State state = state_of(context.site, rows, year);
    View& step = steps.emplace_back();
    step.text("type_text", context.phrases.label("event-type", type.text));
    step.text("state", std::string(state.code)).text("symbol", std::string(state.symbol));
    step.text("state_text", context.words.text("calendar." + std::string(state.code)));
    std::vector<View> events;
    for (const std::uint32_t row : rows)
      events.push_back(event_view(context, row));
    step.list("events", std::move(events));
  }
  return steps;
}

const ViewType& calendar_step_type() {
  static const ViewType kType{
      "calendar_step",
      {{"type_text", FieldKind::kText, "phát động, sơ kết, tổng kết …"},
       {"state", FieldKind::kText, "done, planned, open, unknown: để đặt lớp CSS"},
       {"symbol", FieldKind::kText, "dấu kèm lời: ✓ …"},
       {"state_text", FieldKind::kText, "đã diễn ra, dự kiến, chưa có thông tin …"},
       {"events", FieldKind::kList, "các sự kiện", calendar_event_type}}};
  return kType;
}

}  // namespace kyyeu::render
