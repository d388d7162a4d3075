#include "search/record_texts.h"

#include <algorithm>

#include "model/page_record.h"
#include "search/record_words.h"

namespace kyyeu::search {
namespace {

// One record's text in the making.
class Writer {
 public:
  Writer(const Site& site, SearchText& text) : site_(site), text_(text) {}

  void of(const Unit& unit, std::uint32_t index) {
    facet(Facet::kUnit, index);
    line(unit.district);
    line(place(unit.place));
    body(unit.district);
    each(unit.functions);
    body(name_of(site_, unit.parent));
    body(unit.phone);
    body(unit.website.text);
    relations(unit.relations);
    for (auto at = site_.index.unit_years.lower_bound({UnitId(index), 0});
         at != site_.index.unit_years.end() && at->first.first == UnitId(index); ++at) {
      for (const std::uint32_t row : at->second.memberships)
        facet(Facet::kCluster, site_.memberships[row].cluster.value);
      awards(at->second.awards);
    }
  }

  void of(const Cluster& cluster, std::uint32_t index) {
    facet(Facet::kCluster, index);
    line(place(cluster.place));
    body(name_of(site_, cluster.council));
    for (const ClusterTheme& theme : cluster.themes)
      body(theme.text);
    for (const ClusterAssignment& assignment : cluster.assignments) {
      body(assignment.number + " " + assignment.issuer + " " +
           text::to_vietnamese(assignment.date));
    }
    relations(cluster.relations);
  }

  void of(const AwardType& type, std::uint32_t index) {
    facet(Facet::kAward, index);
    text_.names.emplace_back(dated_name(type, {}));
    text_.names.push_back(type.name_before_2024);
    recipients(index);
  }

  void of(const Metric& metric, std::uint32_t) {
    text_.names.push_back(metric.label);
    for (const Written& column : metric.columns)
      text_.names.push_back(column.text);
    line(metric.unit_of_measure);
    body(metric.definition);
  }

  void of(const Event& event, std::uint32_t) {
    text_.names.push_back(event.title);
    subject(event.unit, event.cluster);
    line(event.place_text.empty() ? place(event.place) : event.place_text);
    body(event.place_text);
    body(name_of(site_, event.host, event.date));
    for (const EventPerson& person : event.people) {
      std::string words(person.person ? person_name(person.person.id) : person.person.written);
      add_part(words, ", ", person.office);
      add_part(words, ", ", person.role);
      body(words);
    }
    for (const AnyReference& guest : event.guests)
      body(name_of(site_, guest, event.date));
    each(event.directions);
    each(event.programme);
    body(event.pledge_word);
    for (const Reference<UnitId>& unit : event.signatories)
      body(unit ? name(RecordKind::kUnit, unit.id.value, event.date) : unit.written);
    body(text::to_vietnamese(event.date));
  }

  void of(const Campaign& campaign, std::uint32_t) {
    subject(campaign.unit, campaign.cluster);
    line(place(campaign.place));
    body(campaign.slogan);
    each(campaign.parts);
    each(campaign.mottos);
    for (const Written& theme : campaign.themes)
      body(topic(theme.text));
  }

  void of(const Person& person, std::uint32_t) {
    body(person.honorific);
    for (const Office& office : person.offices) {
      std::string words = office.office;
      add_part(words, ", ", name_of(site_, office.org, office.to));
      body(words);
    }
    if (!person.offices.empty()) line(person.offices.back().office);
    if (!person.unit) return;
    facet(Facet::kUnit, person.unit.id.value);
    line(name(RecordKind::kUnit, person.unit.id.value));
  }

  void of(const Org& org, std::uint32_t) {
    line(place(org.place));
    body(name_of(site_, org.parent));
    body(org.website.text);
  }

  void of(const Document& document, std::uint32_t) {
    text_.names.push_back(document.title.empty() ? document.number : document.title);
    text_.names.push_back(document.type.empty() ? document.number
                                                : document.type + " " + document.number);
    text_.names.push_back(document.number);
    line(document.type + (document.number.empty() ? "" : " " + document.number));
    line(document.issuer);
    text_.summary = document.abstract;
    body(document.issuer);
    body(text::to_vietnamese(document.date));
  }

  void of(const Gallery& gallery, std::uint32_t) {
    text_.names.push_back(gallery.title.text);
    if (gallery.event) line(site_.events[gallery.event.id.index()].title);
    text_.summary = gallery.summary;
    add_pictures(gallery.images, text_.body);
  }

  void of(const StaticPage& page, std::uint32_t) {
    text_.names.push_back(page.title.text);
    text_.summary = page.summary;
  }

 private:
  void line(std::string_view words) { add_part(text_.line, " · ", words); }
  void body(std::string_view words) { add_line(text_.body, words); }
  void each(const std::vector<std::string>& lines) {
    for (const std::string& words : lines)
      body(words);
  }
  void facet(Facet facet, std::uint32_t value) {
    if (value != Id<void>::kNone) text_.facets.emplace_back(facet, value);
  }
  void awards(const Rows& rows) {
    for (const std::uint32_t row : rows) {
      if (site_.awards[row].type) facet(Facet::kAward, site_.awards[row].type.id.value);
    }
  }
  // Who the register of the type names, which is on its page.
  void recipients(std::uint32_t type) {
    for (const Award& award : site_.awards) {
      if (award.type.id.value != type) continue;
      std::string words(name_of(site_, award.recipient, end_of(award.merit.last_year)));
      add_part(words, ", ", award.decision_number);
      body(words);
    }
  }
  void relations(const std::vector<Relation>& relations) {
    for (const Relation& relation : relations) {
      body(name_of(site_, relation.target, relation.date));
      body(relation.note);
    }
  }
  void subject(const Reference<UnitId>& unit, const Reference<ClusterId>& cluster) {
    if (unit) {
      facet(Facet::kUnit, unit.id.value);
      line(name(RecordKind::kUnit, unit.id.value));
    }
    if (cluster) {
      facet(Facet::kCluster, cluster.id.value);
      line(name(RecordKind::kCluster, cluster.id.value));
    }
  }
  std::string_view name(RecordKind kind, std::uint32_t index, Date day = {}) const {
    return title_of(site_, {kind, index}, day);
  }
  std::string_view person_name(PersonId id) const { return name(RecordKind::kPerson, id.value); }
  // Themes are written as the topic's name or as its slug.
  std::string_view topic(std::string_view theme) const {
    const auto found = std::find_if(site_.topics.begin(), site_.topics.end(),
                                    [&](const Topic& topic) { return topic.slug == theme; });
    return found == site_.topics.end() ? theme : std::string_view(found->name);
  }
  std::string_view place(const Reference<PlaceId>& place) const {
    return place ? name(RecordKind::kPlace, place.id.value) : std::string_view();
  }

  const Site& site_;
  SearchText& text_;
};

}  // namespace

void record_text(const TextContext& context, SearchText& text) {
  const Site& site = context.site;
  const std::uint32_t i = context.page.record;
  Writer writer(site, text);
  switch (context.page.kind) {
    case PageKind::kUnit:
      writer.of(site.units[i], i);
      break;
    case PageKind::kCluster:
      writer.of(site.clusters[i], i);
      break;
    case PageKind::kAwardType:
      writer.of(site.award_types[i], i);
      break;
    case PageKind::kMetric:
      writer.of(site.metrics[i], i);
      break;
    case PageKind::kEvent:
      writer.of(site.events[i], i);
      break;
    case PageKind::kCampaign:
      writer.of(site.campaigns[i], i);
      break;
    case PageKind::kPerson:
      writer.of(site.people[i], i);
      break;
    case PageKind::kOrg:
      writer.of(site.orgs[i], i);
      break;
    case PageKind::kDocument:
      writer.of(site.documents[i], i);
      break;
    case PageKind::kGallery:
      writer.of(site.galleries[i], i);
      break;
    case PageKind::kStaticPage:
      writer.of(site.static_pages[i], i);
      break;
    default:
      return;
  }
  add_body(site, site.record(record_of(context.page)), text.body);
}

}  // namespace kyyeu::search
