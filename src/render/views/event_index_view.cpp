#include "render/views/event_index_view.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "render/views/event_list.h"

namespace kyyeu::render {
namespace {

using RowSpan = std::span<const std::uint32_t>;

Rows newest_first(const Site& site) {
  Rows rows;
  for (std::size_t i = 0; i < site.events.size(); ++i) {
    if (!site.events[i].id.empty()) rows.push_back(static_cast<std::uint32_t>(i));
  }
  std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    return site.events[b].date < site.events[a].date;
  });
  return rows;
}

// The rows at the beginning that have the first one's `key`.
template <typename Key>
RowSpan leading(RowSpan rows, Key key) {
  const auto end = std::find_if(rows.begin(), rows.end(),
                                [&](std::uint32_t row) { return key(row) != key(rows.front()); });
  return rows.first(static_cast<std::size_t>(end - rows.begin()));
}

View month_view(const ViewContext& context, RowSpan rows) {
  const Date date = context.site.events[rows.front()].date;
  View view;
  if (date.month != 0) {
    view.text("month_text",
              context.phrases.period({Period::Kind::kMonth, date.year, date.month, date.year}));
  }
  view.list("events", event_views(context, Rows(rows.begin(), rows.end())));
  return view;
}

View year_view(const ViewContext& context, RowSpan rows) {
  const auto month_of = [&](std::uint32_t row) { return context.site.events[row].date.month; };
  const int year = context.site.events[rows.front()].date.year;
  View view;
  if (year != 0) view.text("year", std::to_string(year));
  view.text("count_text", context.phrases.count("count.events", rows.size()));
  std::vector<View> months;
  while (!rows.empty()) {
    const RowSpan of_month = leading(rows, month_of);
    months.push_back(month_view(context, of_month));
    rows = rows.subspan(of_month.size());
  }
  view.list("months", std::move(months));
  return view;
}

const ViewType& event_month_type() {
  static const ViewType kType{"event_month",
                              {{"month_text", FieldKind::kText, "tháng; vắng khi chỉ biết năm"},
                               {"events", FieldKind::kList, "các sự kiện", event_item_type}}};
  return kType;
}

const ViewType& event_year_type() {
  static const ViewType kType{
      "event_year",
      {{"year", FieldKind::kText, "năm; vắng khi không rõ ngày"},
       {"count_text", FieldKind::kText, "bao nhiêu sự kiện"},
       {"months", FieldKind::kList, "các tháng, tháng mới trước", event_month_type}}};
  return kType;
}

}  // namespace

PageView build_event_index_view(const ViewContext& context) {
  PageView built;
  built.info.title = context.words.text("kind.events");
  built.info.description = context.words.text("event.index_description");
  const auto year_of = [&](std::uint32_t row) { return context.site.events[row].date.year; };
  const Rows rows = newest_first(context.site);
  std::vector<View> years;
  for (RowSpan rest = rows; !rest.empty();) {
    const RowSpan of_year = leading(rest, year_of);
    years.push_back(year_view(context, of_year));
    rest = rest.subspan(of_year.size());
  }
  built.view.list("event_years", std::move(years));
  return built;
}

const ViewType& event_index_view_type() {
  static const ViewType kType{
      "event-index",
      {{"event_years", FieldKind::kList, "các năm, năm mới trước", event_year_type}}};
  return kType;
}

}  // namespace kyyeu::render
