#include "link/resolve_references.h"

#include "text/slug.h"

namespace kyyeu::link {
namespace {

using enum RecordKind;

// Whether somebody wrote an id (so that it must exist) or plain words (which may name nothing).
bool looks_like_id(std::string_view written) {
  return text::is_slug(written) && written.find('-') != std::string_view::npos;
}

template <typename IdType>
constexpr Kinds kKindOf{};
template <>
constexpr Kinds kKindOf<PlaceId>{kPlace};
template <>
constexpr Kinds kKindOf<UnitId>{kUnit};
template <>
constexpr Kinds kKindOf<ClusterId>{kCluster};
template <>
constexpr Kinds kKindOf<MetricId>{kMetric};
template <>
constexpr Kinds kKindOf<AwardTypeId>{kAwardType};
template <>
constexpr Kinds kKindOf<CampaignId>{kCampaign};
template <>
constexpr Kinds kKindOf<EventId>{kEvent};
template <>
constexpr Kinds kKindOf<PersonId>{kPerson};
template <>
constexpr Kinds kKindOf<DocumentId>{kDocument};
template <>
constexpr Kinds kKindOf<ArticleId>{kArticle};

constexpr Kinds kBodies{kUnit, kOrg};  // what may be a parent, a host or a council
constexpr Kinds kProposers{kCluster, kUnit, kOrg};
constexpr Kinds kSources{kArticle, kDocument};

class Linker {
 public:
  Linker(Site& site, const ReferenceResolver& resolver, Diagnostics& diagnostics)
      : site_(site), resolver_(resolver), diagnostics_(diagnostics) {}

  template <typename IdType>
  void one(Reference<IdType>& reference, const Scope& scope = {}) const {
    if (reference.empty() || reference.id) return;
    const RecordRef record =
        resolver_.resolve(reference.written, reference.span, kKindOf<IdType>, scope, diagnostics_);
    if (record) reference.id = IdType(record.index);
  }

  template <typename IdType>
  void all(std::vector<Reference<IdType>>& references, const Scope& scope = {}) const {
    for (Reference<IdType>& reference : references)
      one(reference, scope);
  }

  void any(AnyReference& reference, Kinds kinds, const Scope& scope = {}) const {
    if (reference.empty()) return;
    reference.id = resolver_.resolve(reference.written, reference.span, kinds, scope, diagnostics_);
  }

  // A reference that may also be plain words: no finding unless an id was meant.
  void any_or_words(AnyReference& reference, Kinds kinds, const Scope& scope = {}) const {
    if (reference.empty()) return;
    const auto found = resolver_.candidates(reference.written, kinds, scope);
    if (found.size() == 1) {
      reference.id = found.front();
    } else if (looks_like_id(reference.written)) {
      any(reference, kinds, scope);
    }
  }

  // How many records the words may mean.
  std::size_t means(const AnyReference& reference, Kinds kinds, const Scope& scope) const {
    return reference.empty() ? 0 : resolver_.candidates(reference.written, kinds, scope).size();
  }

  void source(Source& source) const {
    if (source.empty() || source.is_url || source.record) return;
    source.record = resolver_.resolve(source.written, source.span, kSources, Scope{}, diagnostics_);
  }

  void relations(std::vector<Relation>& relations, RecordKind kind) const {
    for (Relation& relation : relations) {
      any(relation.target, Kinds(kind));
      source(relation.source);
    }
  }

  void names(std::vector<DatedName>& names) const {
    for (DatedName& name : names)
      source(name.source);
  }

  // A unit's own place narrows what its cells mean; so does that of the cluster.
  Scope cluster_scope(ClusterId cluster, int year) const {
    if (!cluster) return {};
    return {cluster, site_.clusters[cluster.index()].place.id, year};
  }

 private:
  Site& site_;
  const ReferenceResolver& resolver_;
  Diagnostics& diagnostics_;
};

void link_places_and_bodies(Site& site, const Linker& linker) {
  for (Place& place : site.places)
    linker.relations(place.relations, kPlace);
  for (Unit& unit : site.units)
    linker.one(unit.place);
  for (Org& org : site.orgs)
    linker.one(org.place);
  for (Cluster& cluster : site.clusters)
    linker.one(cluster.place);
  for (Unit& unit : site.units) {
    linker.any(unit.parent, kBodies, {{}, unit.place.id, 0});
    linker.relations(unit.relations, kUnit);
    linker.names(unit.names);
    linker.source(unit.source);
    for (UnitLevel& level : unit.levels)
      linker.source(level.source);
  }
  for (Org& org : site.orgs) {
    linker.any(org.parent, kBodies, {{}, org.place.id, 0});
    linker.names(org.names);
    linker.source(org.source);
  }
}

void link_clusters(Site& site, const Linker& linker) {
  for (Cluster& cluster : site.clusters) {
    linker.any(cluster.council, kBodies, {{}, cluster.place.id, 0});
    linker.relations(cluster.relations, kCluster);
    linker.names(cluster.names);
    linker.source(cluster.source);
    for (auto& [year, stated] : cluster.stated_members)
      linker.source(stated.source);
    for (ClusterTheme& theme : cluster.themes)
      linker.source(theme.source);
    for (ClusterAssignment& assignment : cluster.assignments)
      linker.source(assignment.source);
  }
  for (Membership& row : site.memberships) {
    linker.one(row.unit, linker.cluster_scope(row.cluster, row.year));
    linker.source(row.source);
  }
}

void link_results(Site& site, const Linker& linker) {
  for (YearResult& result : site.results) {
    linker.one(result.unit, linker.cluster_scope(result.cluster, result.period.year));
    linker.source(result.source);
  }
  for (TargetSet& set : site.target_sets) {
    linker.one(set.cluster);
    linker.one(set.unit, linker.cluster_scope(set.cluster.id, set.period.year));
    linker.source(set.source);
    for (Target& target : set.targets) {
      linker.one(target.metric);
      linker.source(target.source);
    }
  }
}

// Words that mean nothing of the kind that is written, but one record of the other, mean that
// record: the rules say that the kind is wrong (KY402), which tells the editor more than KY201.
void link_recipient(Award& award, const Scope& scope, const Linker& linker) {
  const bool collective = award.recipient_kind == RecipientKind::kCollective;
  if (!collective && award.recipient_kind != RecipientKind::kIndividual) return;
  const Kinds own = collective ? kProposers : Kinds(kPerson);
  const Kinds other = collective ? Kinds(kPerson) : kProposers;
  if (linker.means(award.recipient, own, scope) == 0 &&
      linker.means(award.recipient, other, scope) == 1) {
    linker.any(award.recipient, other, scope);
  } else if (collective) {
    linker.any(award.recipient, own, scope);
  } else {
    linker.any_or_words(award.recipient, own, scope);
  }
}

void link_awards(Site& site, const Linker& linker) {
  for (Award& award : site.awards) {
    linker.one(award.type);
    linker.any_or_words(award.proposed_by, kProposers);
    const ClusterId cluster =
        award.proposed_by.id.kind == kCluster ? ClusterId(award.proposed_by.id.index) : ClusterId();
    const Scope scope = linker.cluster_scope(cluster, award.merit.year);
    link_recipient(award, scope, linker);
    linker.any_or_words(award.authority, kBodies, scope);
    linker.source(award.source);
  }
}

void link_event(Event& event, const Linker& linker) {
  linker.one(event.place);
  linker.one(event.cluster, {{}, event.place.id, 0});
  Scope scope = linker.cluster_scope(event.cluster.id, event.date.year);
  if (!scope.place) scope.place = event.place.id;
  linker.one(event.unit, scope);
  linker.any_or_words(event.host, kBodies, scope);
  for (EventPerson& person : event.people)
    linker.one(person.person, scope);
  for (AnyReference& guest : event.guests)
    linker.any_or_words(guest, kBodies, scope);
  linker.all(event.signatories, scope);
  linker.one(event.campaign);
  linker.source(event.source);
}

void link_campaign(Campaign& campaign, const Linker& linker) {
  linker.one(campaign.place);
  linker.one(campaign.cluster, {{}, campaign.place.id, 0});
  Scope scope = linker.cluster_scope(campaign.cluster.id, campaign.year);
  if (!scope.place) scope.place = campaign.place.id;
  linker.one(campaign.unit, scope);
  linker.one(campaign.parent);
  linker.one(campaign.occasion);
  linker.all(campaign.units, scope);
  linker.source(campaign.source);
}

void link_people_and_documents(Site& site, const Linker& linker) {
  for (Person& person : site.people) {
    linker.one(person.unit);
    linker.source(person.source);
    for (Office& office : person.offices) {
      linker.any_or_words(office.org, kBodies);
      linker.source(office.source);
    }
  }
  for (Document& document : site.documents)
    linker.one(document.replaced_by);
  for (Hotline& hotline : site.hotlines)
    linker.one(hotline.unit);
  for (Contact& contact : site.contacts)
    linker.one(contact.person);
  for (Gallery& gallery : site.galleries) {
    linker.one(gallery.event);
    linker.source(gallery.source);
  }
}

void link_article(Article& article, const Linker& linker) {
  linker.one(article.place);
  linker.all(article.clusters, {{}, article.place.id, 0});
  const ClusterId cluster = article.clusters.empty() ? ClusterId() : article.clusters.front().id;
  Scope scope = linker.cluster_scope(cluster, article.year);
  if (article.place.id) scope.place = article.place.id;
  linker.one(article.source_unit, scope);
  linker.one(article.author_unit, scope);
  linker.all(article.units, scope);
  linker.all(article.events, scope);
  linker.all(article.campaigns, scope);
  linker.all(article.people, scope);
  linker.all(article.documents);
  linker.all(article.related);
  linker.all(article.related_exclude);
  linker.source(article.source);
}

}  // namespace

void resolve_references(Site& site, ReferenceResolver& resolver, Diagnostics& diagnostics) {
  const Linker linker(site, resolver, diagnostics);
  link_places_and_bodies(site, linker);
  link_clusters(site, linker);
  resolver.learn_members();
  link_results(site, linker);
  link_awards(site, linker);
  for (Event& event : site.events)
    link_event(event, linker);
  for (Campaign& campaign : site.campaigns)
    link_campaign(campaign, linker);
  link_people_and_documents(site, linker);
  for (Article& article : site.articles)
    link_article(article, linker);
}

}  // namespace kyyeu::link
