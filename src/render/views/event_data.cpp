#include "render/views/event_data.h"

#include "render/structured_data.h"
#include "render/views/event_place.h"
#include "render/views/place_view.h"
#include "text/json_writer.h"

namespace kyyeu::render {
namespace {

void add_place(text::JsonWriter& json, const ViewContext& context, const Event& event) {
  std::string name = event.place_text;
  const std::string place =
      place_name(context.site, place_of(context.site, event), event.date.year);
  if (!place.empty() && place != name) name += (name.empty() ? "" : ", ") + place;
  if (name.empty()) return;
  json.key("location").begin_object().member("@type", "Place").member("name", name).end_object();
}

void add_organizer(text::JsonWriter& json, const ViewContext& context, const Event& event) {
  if (event.host.empty()) return;
  std::string name = event.host.written;
  if (event.host.id) {
    name = context.reference_link(event.host, event.date.year).text_of("name");
  }
  json.key("organizer").begin_object().member("@type", "Organization").member("name", name);
  const std::string address = event.host.id ? address::of(context.site, event.host.id) : "";
  if (!address.empty()) json.member("url", data_url(context, address));
  json.end_object();
}

}  // namespace

std::string event_json_ld(const ViewContext& context, EventId id) {
  const Event& event = context.site.events[id.index()];
  std::string out;
  text::JsonWriter json(out);
  json.begin_object().member("@type", "Event").member("name", event.title);
  if (event.date) json.member("startDate", text::to_iso(event.date));
  if (event.end_date) json.member("endDate", text::to_iso(event.end_date));
  json.member("url", data_url(context, address::of(context.site, ref(id))));
  json.member("inLanguage", context.words.language());
  if (!event.composed.plain.empty()) {
    json.member("description", excerpt(event.composed.plain, 300));
  }
  add_place(json, context, event);
  add_organizer(json, context, event);
  json.end_object();
  return out;
}

}  // namespace kyyeu::render
