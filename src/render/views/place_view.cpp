#include "render/views/place_view.h"

#include <algorithm>
#include <vector>

namespace kyyeu::render {
namespace {

// The relation by which a place became part of another or another place, up to today.
const Relation* successor_of(const Site& site, const Place& place) {
  const auto found =
      std::find_if(place.relations.begin(), place.relations.end(), [&](const Relation& relation) {
        const bool ends = relation.type == RelationType::kMergedInto ||
                          relation.type == RelationType::kRenamed ||
                          relation.type == RelationType::kReplacedBy;
        return ends && relation.target.id.kind == RecordKind::kPlace && relation.date <= site.today;
      });
  return found != place.relations.end() ? &*found : nullptr;
}

// The place that holds this one today and since when; itself where nothing became of it. Mergers
// in a circle, which check reports, end after as many steps as there are places.
struct Today {
  const Place* place = nullptr;
  Date since;
};

Today place_today(const Site& site, const Place& place) {
  const Place* at = &place;
  Date since;
  for (std::size_t step = 0; step < site.places.size(); ++step) {
    const Relation* relation = successor_of(site, *at);
    if (relation == nullptr) break;
    at = &site.places[relation->target.id.index];
    since = relation->date;
  }
  return {at, since};
}

}  // namespace

std::string place_name(const Site& site, PlaceId id, int year) {
  if (!id) return {};
  const Place& place = site.places[id.index()];
  if (place.names.empty()) return place.id;
  return (year == 0 ? name_on(place.names, site.today) : name_on(place.names, {year, 12, 31})).name;
}

View place_view(const ViewContext& context, PlaceId id, int year) {
  View view;
  if (!id) return view;
  const Site& site = context.site;
  const Place& place = site.places[id.index()];
  const std::string then = place_name(site, id, year);
  const Today today = place_today(site, place);
  const auto index = static_cast<std::size_t>(today.place - site.places.data());
  const std::string now = place_name(site, PlaceId(index));
  view.text("place_name", then);
  if (today.place != &place) {
    view.text("now_text", context.words.format("place.now_in", {now}));
    view.object("since", context.date(today.since));
  } else if (now != then) {
    view.text("now_text", context.words.format("place.now", {now}));
  }
  return view;
}

const ViewType& place_view_type() {
  static const ViewType kType{
      "place",
      {{"place_name", FieldKind::kText, "tên địa danh, của năm trang nói tới"},
       {"now_text", FieldKind::kText, "nay là …, nay thuộc …; vắng khi không đổi"},
       {"since", FieldKind::kObject, "nay thuộc nơi khác từ ngày nào", date_view_type}}};
  return kType;
}

}  // namespace kyyeu::render
