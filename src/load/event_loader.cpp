// load_events() and load_campaigns() of record_loaders.h.
#include <utility>

#include "load/record_file.h"
#include "load/record_loaders.h"

namespace kyyeu::load {
namespace {

void read_people(RecordReader& reader, Event& event) {
  reader.tables("people", [&](RecordReader& item) {
    EventPerson& person = event.people.emplace_back();
    if (!item.has("person")) item.missing("person");
    item.reference("person", person.person);
    item.text("office", person.office);
    item.text("role", person.role);
  });
}

void read_when(RecordReader& reader, Event& event) {
  reader.dates("date", event.date, "end_date", event.end_date);
  reader.choice("date_inferred", kInferredWords, event.inferred);
  event.date_span = reader.span_of(reader.has("date_inferred") ? "date_inferred" : "date");
  reader.text("part_of_day", event.part_of_day);
  reader.period("period", event.period);
  reader.integer("years", event.anniversary);
  event.anniversary_span = reader.span_of("years");
}

void read_who(RecordReader& reader, Event& event) {
  reader.reference("cluster", event.cluster);
  reader.reference("unit", event.unit);
  reader.reference("host", event.host);
  reader.reference("place", event.place);
  reader.text("place_text", event.place_text);
  read_people(reader, event);
  reader.references("guests", event.guests);
  reader.integer("delegates", event.delegates);
  reader.references("signatories", event.signatories);
}

void read_event(RecordReader& reader, const Vocabulary& vocabulary, Event& event) {
  if (!reader.has("type")) reader.missing("type");
  reader.word("type", vocabulary.event_types(), event.type);
  Written title;
  reader.required_text("title", title);
  add_title_as_name(event, title.text, title.span);
  event.title = event.names.empty() ? event.id : event.names.front().name;
  read_when(reader, event);
  read_who(reader, event);
  reader.text_list("directions", event.directions);
  reader.text_list("programme", event.programme);
  reader.text("pledge_word", event.pledge_word);
  reader.reference("campaign", event.campaign);
  reader.text("series", event.series);
}

void read_campaign(RecordReader& reader, const Vocabulary& vocabulary, Campaign& campaign) {
  reader.word("level", vocabulary.campaign_levels(), campaign.level);
  reader.reference("unit", campaign.unit);
  reader.reference("cluster", campaign.cluster);
  reader.reference("place", campaign.place);
  reader.reference("parent", campaign.parent);
  reader.year("year", campaign.year);
  reader.period("period", campaign.period);
  reader.reference("occasion", campaign.occasion);
  reader.text_list("themes", campaign.themes);
  reader.text_list("parts", campaign.parts);
  reader.text("slogan", campaign.slogan);
  reader.text_list("mottos", campaign.mottos);
  reader.references("units", campaign.units);
}

}  // namespace

std::vector<Event> load_events(const LoadContext& context, const ContentTree& tree,
                               const Vocabulary& vocabulary) {
  return load_records<Event>(context, tree, Section::kEvents, Naming::kByTitle,
                             [&](RecordReader& reader, const ContentFile&, Event& event) {
                               read_event(reader, vocabulary, event);
                               return true;
                             });
}

std::vector<Campaign> load_campaigns(const LoadContext& context, const ContentTree& tree,
                                     const Vocabulary& vocabulary) {
  return load_records<Campaign>(context, tree, Section::kCampaigns, Naming::kByName,
                                [&](RecordReader& reader, const ContentFile&, Campaign& campaign) {
                                  read_campaign(reader, vocabulary, campaign);
                                  return true;
                                });
}

}  // namespace kyyeu::load
