#include "compose/mention_scope.h"

#include <algorithm>

#include "compose/record_name.h"
#include "compose/resolver_targets.h"
#include "text/date.h"

namespace kyyeu::compose {
namespace {

template <typename IdType>
void add(RecordKind kind, const Reference<IdType>& reference, std::vector<RecordRef>& out) {
  if (reference.id) out.push_back({kind, static_cast<std::uint32_t>(reference.id.index())});
}

template <typename IdType>
void add(RecordKind kind, const std::vector<Reference<IdType>>& references,
         std::vector<RecordRef>& out) {
  for (const Reference<IdType>& reference : references)
    add(kind, reference, out);
}

void add_named_by(const Article& article, std::vector<RecordRef>& out) {
  using enum RecordKind;
  add(kUnit, article.source_unit, out);
  add(kUnit, article.author_unit, out);
  add(kUnit, article.units, out);
  add(kCluster, article.clusters, out);
  add(kEvent, article.events, out);
  add(kCampaign, article.campaigns, out);
  add(kPerson, article.people, out);
  add(kDocument, article.documents, out);
}

void add_named_by(const Event& event, std::vector<RecordRef>& out) {
  using enum RecordKind;
  add(kUnit, event.unit, out);
  add(kCluster, event.cluster, out);
  add(kCampaign, event.campaign, out);
  add(kUnit, event.signatories, out);
  if (event.host.id) out.push_back(event.host.id);
  for (const EventPerson& person : event.people)
    add(kPerson, person.person, out);
}

void add_named_by(const Campaign& campaign, std::vector<RecordRef>& out) {
  add(RecordKind::kUnit, campaign.unit, out);
  add(RecordKind::kUnit, campaign.units, out);
  add(RecordKind::kCluster, campaign.cluster, out);
  add(RecordKind::kCampaign, campaign.parent, out);
}

std::vector<RecordRef> named_by(const Site& site, RecordRef from) {
  std::vector<RecordRef> named{from};
  switch (from.kind) {
    case RecordKind::kArticle:
      add_named_by(site.articles[from.index], named);
      break;
    case RecordKind::kEvent:
      add_named_by(site.events[from.index], named);
      break;
    case RecordKind::kCampaign:
      add_named_by(site.campaigns[from.index], named);
      break;
    case RecordKind::kUnit:
      if (const RecordRef parent = site.units[from.index].parent.id) named.push_back(parent);
      break;
    case RecordKind::kCluster:
      if (const RecordRef council = site.clusters[from.index].council.id) named.push_back(council);
      break;
    case RecordKind::kPerson:
      add(RecordKind::kUnit, site.people[from.index].unit, named);
      break;
    default:
      break;
  }
  return named;
}

void add_once(RecordRef record, std::vector<RecordRef>& out) {
  if (std::find(out.begin(), out.end(), record) == out.end()) out.push_back(record);
}

// Leaves those for which `predicate` holds, if any; whether that left out some.
template <typename Predicate>
bool prefer(std::vector<RecordRef>& records, Predicate predicate) {
  if (std::none_of(records.begin(), records.end(), predicate)) return false;
  return std::erase_if(records, [&](RecordRef record) { return !predicate(record); }) != 0;
}

bool was_in_force(const Site& site, const Document& document, Date day) {
  const Date from = document.effective ? document.effective : document.date;
  if (from && text::first_day(from) > day) return false;
  if (document.ended && text::last_day(document.ended) < day) return false;
  if (!document.replaced_by.id) return true;
  const Document& next = site.documents[document.replaced_by.id.index()];
  const Date replaced = next.effective ? next.effective : next.date;
  return !replaced || text::first_day(replaced) > day;
}

}  // namespace

MentionScope::MentionScope(const Site& site, const link::NameAutomaton& names,
                           const link::ReferenceResolver& resolver, RecordRef from)
    : site_(site),
      names_(names),
      resolver_(resolver),
      scope_(scope_of(site, from)),
      day_(day_of_names(site, from)),
      named_(named_by(site, from)) {}

bool MentionScope::is_named(RecordRef record) const {
  return std::find(named_.begin(), named_.end(), record) != named_.end();
}

void MentionScope::add_named(RecordRef record) { add_once(record, named_); }

bool MentionScope::is_in_force(const link::KnownName& name) const {
  if (!day_) return true;
  return (!name.from || text::first_day(name.from) <= day_) &&
         (!name.to || text::last_day(name.to) >= day_);
}

bool MentionScope::is_foreign(const link::KnownName& name) const {
  if (!name.generic || !scope_.place || is_named(name.record)) return false;
  const PlaceId place = resolver_.place_of(name.record);
  return place && place != scope_.place && !resolver_.is_member(name.record, scope_.cluster, 0);
}

bool MentionScope::is_elsewhere(RecordRef record, PlaceId given) const {
  const PlaceId place = resolver_.place_of(record);
  return place && !names_.places().are_kin(place, given);
}

Meaning MentionScope::meant_by(const link::NameMatch& match, link::PlaceBehind behind) const {
  Meaning meaning;
  std::vector<RecordRef> current;  // under a name of the day
  // One who alone has the name is left for a plain word only: the next of a list may be a place.
  const RecordRef first = names_.name(match.names.front()).record;
  const bool shared = std::any_of(match.names.begin(), match.names.end(), [&](std::uint32_t name) {
    return names_.name(name).record != first;
  });
  const bool given = behind.place && (shared || behind.plain);
  for (const std::uint32_t index : match.names) {
    const link::KnownName& name = names_.name(index);
    if (given ? is_elsewhere(name.record, behind.place) : is_foreign(name)) {
      meaning.rule = MeaningRule::kPlace;
      continue;
    }
    add_once(name.record, meaning.records);
    if (is_in_force(name)) add_once(name.record, current);
  }
  if (!current.empty() && current.size() < meaning.records.size()) {
    meaning.records = std::move(current);
    meaning.rule = MeaningRule::kDay;
  }
  std::sort(meaning.records.begin(), meaning.records.end());
  if (meaning.records.size() < 2) return meaning;
  const auto named = [&](RecordRef record) { return is_named(record); };
  if (prefer(meaning.records, named)) meaning.rule = MeaningRule::kNamed;
  if (match.form != link::NameForm::kUnmarked) decide(meaning);
  if (meaning.records.size() > 1) meaning.rule = MeaningRule::kUndecided;
  return meaning;
}

// By cluster, place, and time: laws follow each other under one title.
void MentionScope::decide(Meaning& meaning) const {
  const auto by = [&](MeaningRule rule, auto predicate) {
    if (meaning.records.size() < 2) return;
    if (prefer(meaning.records, predicate)) meaning.rule = rule;
  };
  const auto member_in = [&](int year) {
    return [this, year](RecordRef record) {
      return resolver_.is_member(record, scope_.cluster, year);
    };
  };
  if (scope_.cluster) {
    if (scope_.year != 0) by(MeaningRule::kClusterYear, member_in(scope_.year));
    by(MeaningRule::kCluster, member_in(0));
  }
  if (scope_.place) {
    by(MeaningRule::kPlace,
       [&](RecordRef record) { return resolver_.place_of(record) == scope_.place; });
  }
  if (day_) {
    by(MeaningRule::kInForce, [&](RecordRef record) {
      return record.kind == RecordKind::kDocument &&
             was_in_force(site_, site_.documents[record.index], day_);
    });
  }
}

}  // namespace kyyeu::compose
